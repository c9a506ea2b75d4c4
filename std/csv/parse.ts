/**
 * CSV text to rows or records.
 *
 * @module
 */
import { readRows } from "./_read.ts";
import { toRecords } from "./_records.ts";

/** Options for {@linkcode parse}. */
export interface ParseOptions {
  /**
   * Whether the first line is a header, whose values name the properties of the records.
   *
   * @default {false}
   */
  skipFirstRow?: boolean;
}

/** What {@linkcode parse} returns for options of type `T`. */
export type ParseResult<ParseOptions, T> = T extends ParseOptions & { skipFirstRow: true }
  ? Record<string, string>[]
  : T extends ParseOptions & { skipFirstRow?: false | undefined } ? string[][]
  : Record<string, string>[] | string[][];

/**
 * Parses CSV text into rows of strings.
 *
 * Lines end with LF or CRLF (a CRLF within quotes is read as LF); empty lines and a leading
 * byte-order mark are left out; rows may differ in length. A misplaced quote throws a
 * `SyntaxError`.
 *
 * @param input CSV text.
 * @returns One array of strings a line.
 */
export function parse(input: string): string[][];
/**
 * Parses CSV text into rows of strings, or, with `skipFirstRow`, into records.
 *
 * A line with more or fewer values than a record has properties throws an `Error`.
 *
 * @typeParam T Type of the options, which decides the type of the result.
 * @param input CSV text.
 * @param options How to read it.
 * @returns Rows, or records with the properties named by the first line.
 */
export function parse<const T extends ParseOptions>(
  input: string,
  options: T,
): ParseResult<ParseOptions, T>;
export function parse(input: string, { skipFirstRow }: ParseOptions = {}): unknown {
  const rows = readRows(input);
  if (!skipFirstRow) return rows;
  const first = rows.shift();
  if (!first) throw new TypeError("Cannot parse input: headers must be defined");
  return toRecords(rows, first);
}
