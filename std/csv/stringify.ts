/**
 * Records to CSV text.
 *
 * @module
 */
import { toLine } from "./_line.ts";

/** What one line is made from. */
export type DataItem = Readonly<Record<string, unknown>>;

/** Options for {@linkcode stringify}. */
export type StringifyOptions = {
  /**
   * The properties to write, in order; their names are the header.
   *
   * @default {[]}
   */
  columns?: readonly string[];
};

/**
 * Writes records as CSV text below a header, every line ended by CRLF.
 *
 * Values with a comma, a line feed or a quote are quoted. `null` and `undefined` are written as
 * nothing, other objects as JSON.
 *
 * @param data Records, one a line.
 * @param options What to write of them.
 * @returns CSV text.
 */
export function stringify(data: readonly DataItem[], options?: StringifyOptions): string {
  const { columns = [] } = options ?? {};
  if (columns.length === 0) {
    if (data.length === 0) return "";
    throw new TypeError("No property accessor function was provided for object");
  }
  let text = toLine(columns);
  for (const item of data) text += toLine(columns.map((column) => item[column]));
  return text;
}
