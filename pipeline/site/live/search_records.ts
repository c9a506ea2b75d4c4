/**
 * Looking for words in the rows of a table.
 *
 * @module
 */

/** A row by its cells. */
type Texts = readonly string[];

/**
 * Makes a search in rows: it gives those that hold every word that is asked for, in whatever cells;
 * words in quotation marks stand side by side. Small and capital letters are alike.
 */
export function searchIn(records: readonly Texts[]): (asked: string) => readonly Texts[] {
  let folded: readonly string[] | undefined;
  return (asked) => {
    const words = wordsOf(asked);
    if (words.length === 0) return records;
    // Letters that no cell holds keep words from running over the end of one.
    folded ??= records.map((record) => record.join("\n").toLowerCase());
    return records.filter((_, at) => words.every((word) => folded![at]!.includes(word)));
  };
}

function wordsOf(asked: string): string[] {
  return [...asked.toLowerCase().matchAll(/"([^"]+)"?|[^\s"]+/g)]
    .map(([word, quoted]) => (quoted ?? word).trim()).filter((word) => word !== "");
}
