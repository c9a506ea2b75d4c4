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
   * Character between two values of a line.
   *
   * @default {","}
   */
  separator?: string;
  /**
   * Character that makes a line a comment, to be left out. It counts only as the very first
   * character of the line: after a space it is text, even with `trimLeadingSpace`.
   *
   * By default no line is a comment.
   */
  comment?: string;
  /**
   * Whether to drop white space before a value.
   *
   * @default {false}
   */
  trimLeadingSpace?: boolean;
  /**
   * Whether to take a quote as text where the rules allow none: in an unquoted value, or not
   * doubled in a quoted one.
   *
   * @default {false}
   */
  lazyQuotes?: boolean;
  /**
   * Number of values each line must have. 0 takes the number from the first line; a negative
   * number, or none, allows lines of any length. A line that differs throws a `SyntaxError`.
   */
  fieldsPerRecord?: number;
  /**
   * Whether the first line is a header. Without `columns` its values name the properties of the
   * records; with `columns` it is left out.
   *
   * @default {false}
   */
  skipFirstRow?: boolean;
  /** Property names of the records, in the order of the values. */
  columns?: readonly string[];
}

/** A record with the properties `C`; if their names are not known, any property may be there. */
export type RecordWithColumn<C extends string> = string extends C ? Record<string, string>
  : Record<C, string>;

/** What {@linkcode parse} returns for options of type `T`. */
export type ParseResult<ParseOptions, T> = T extends
  ParseOptions & { columns: readonly (infer C extends string)[] } ? RecordWithColumn<C>[]
  : T extends ParseOptions & { skipFirstRow: true } ? Record<string, string>[]
  : T extends ParseOptions & { columns?: undefined; skipFirstRow?: false | undefined } ? string[][]
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
 * Parses CSV text into rows of strings, or, with `columns` or `skipFirstRow`, into records.
 *
 * A line with more or fewer values than a record has properties throws an `Error`.
 *
 * @typeParam T Type of the options, which decides the type of the result.
 * @param input CSV text.
 * @param options How to read it.
 * @returns Rows, or records with the properties named by `columns` or else by the first line.
 */
export function parse<const T extends ParseOptions>(
  input: string,
  options: T,
): ParseResult<ParseOptions, T>;
export function parse(input: string, options: ParseOptions = {}): unknown {
  const rows = readRows(input, options);
  const { skipFirstRow, columns } = options;
  if (!skipFirstRow && !columns) return rows;
  const first = skipFirstRow ? rows.shift() : [];
  if (!first) throw new TypeError("Cannot parse input: headers must be defined");
  return toRecords(rows, columns ?? first, skipFirstRow ? 2 : 1);
}
