/**
 * Tables of Markdown pages.
 *
 * @module
 */

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
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  const rule = header.map((_, at) => words.includes(at) ? "---" : "---:");
  return [line(header), line(rule), ...body.map(line)].join("\n");
}
