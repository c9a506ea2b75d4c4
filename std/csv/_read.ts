import { Scanner } from "./_scanner.ts";

/** Splits CSV text into rows. */
export function readRows(input: string): string[][] {
  const scanner = new Scanner(unixLines(input));
  const rows: string[][] = [];
  for (let row = scanner.readRow(); row; row = scanner.readRow()) rows.push(row);
  return rows;
}

/** Drops a byte-order mark and the last line end, for which a lone CR counts; makes CRLF LF. */
function unixLines(input: string): string {
  const text = input.startsWith("\ufeff") ? input.slice(1) : input;
  const lines = text.replaceAll("\r\n", "\n");
  return lines.endsWith("\n") || lines.endsWith("\r") ? lines.slice(0, -1) : lines;
}
