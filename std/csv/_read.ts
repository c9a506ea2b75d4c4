import { Scanner } from "./_scanner.ts";
import type { ParseOptions } from "./parse.ts";

/** Splits CSV text into rows; `skipFirstRow` and `columns` are not looked at. */
export function readRows(input: string, options: ParseOptions): string[][] {
  const { separator = ",", comment, fieldsPerRecord = -1 } = options;
  const reserved = ["\r", "\n", '"'];
  if (
    separator === "" || separator === comment ||
    reserved.includes(separator) || reserved.includes(comment ?? "")
  ) {
    throw new Error("Cannot parse input: invalid delimiter");
  }
  const scanner = new Scanner(unixLines(input), { ...options, separator });
  const rows: string[][] = [];
  for (let row = scanner.readRow(); row; row = scanner.readRow()) {
    rows.push(row);
    const width = fieldsPerRecord || rows[0]!.length;
    if (width > 0 && row.length !== width) {
      scanner.fail(`expected ${width} fields but got ${row.length}`);
    }
  }
  return rows;
}

/** Drops a byte-order mark and the last line end, for which a lone CR counts; makes CRLF LF. */
function unixLines(input: string): string {
  const text = input.startsWith("\ufeff") ? input.slice(1) : input;
  const lines = text.replaceAll("\r\n", "\n");
  return lines.endsWith("\n") || lines.endsWith("\r") ? lines.slice(0, -1) : lines;
}
