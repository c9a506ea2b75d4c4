/**
 * Filling the marked parts of a Markdown page.
 *
 * @module
 */

/**
 * Replaces what stands between `<!-- name -->` and `<!-- /name -->` by a new text, for every name.
 *
 * @throws {TypeError} when the page lacks the marks of a name
 */
export function fillMarked(page: string, texts: ReadonlyMap<string, string>): string {
  let filled = page;
  for (const [name, text] of texts) {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const from = filled.indexOf(open);
    const to = filled.indexOf(close);
    if (from === -1 || to < from) {
      throw new TypeError(`Cannot fill the page: it has no part marked ${open} … ${close}`);
    }
    filled = filled.slice(0, from + open.length) + `\n${text}\n` + filled.slice(to);
  }
  return filled;
}

/**
 * A Markdown table.
 *
 * @param rows the first is the header
 * @param words places of the columns that hold words, set left; numbers are set right
 */
export function markdownTable(
  rows: readonly (readonly string[])[],
  words: readonly number[] = [0],
): string {
  const [header = [], ...body] = rows;
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = header.map((_, at) => words.includes(at) ? "---" : "---:");
  return [line(header), line(rule), ...body.map(line)].join("\n");
}
