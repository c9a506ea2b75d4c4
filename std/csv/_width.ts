import { readLines } from "./_read.ts";
import type { ParseOptions } from "./parse.ts";

/** Throws a `SyntaxError` if a row does not have the number of values that the options ask for. */
export function checkWidth(rows: string[][], input: string, options: ParseOptions): void {
  const { fieldsPerRecord = -1 } = options;
  if (fieldsPerRecord < 0) return;
  const width = fieldsPerRecord || rows[0]?.length;
  if (rows.every((row) => row.length === width)) return;
  const { line, row } = readLines(input, options).find(({ row }) => row.length !== width)!;
  throw new SyntaxError(
    `Syntax error on line ${line}: expected ${width} fields but got ${row.length}`,
  );
}
