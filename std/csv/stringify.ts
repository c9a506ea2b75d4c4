/**
 * Rows or records to CSV text.
 *
 * @module
 */
import { toHeader, toPath, toValues } from "./_columns.ts";
import { toLine } from "./_line.ts";
/** Index of a value in an array, or its property name in an object. */
export type PropertyAccessor = number | string;

/** A column with a header of its own. */
export type ColumnDetails = {
  /** Header; without it, the (last) accessor. */
  header?: string;
  /** Where the value is: one accessor, or those to follow from the item inwards. */
  prop: PropertyAccessor | PropertyAccessor[];
};

/**
 * A column: where its value is in an item (one accessor, or those to follow inwards), or the same
 * with a header.
 */
export type Column = ColumnDetails | PropertyAccessor | PropertyAccessor[];

/** What one line is made from: an object or an array. */
export type DataItem = Readonly<Record<string, unknown> | unknown[]>;

/** Options for {@linkcode stringify}. */
export type StringifyOptions = {
  /**
   * Whether to begin with a line of headers, if there are `columns`.
   *
   * @default {true}
   */
  headers?: boolean;
  /**
   * Text between two values.
   *
   * @default {","}
   */
  separator?: string;
  /**
   * The columns to write, in order. Objects need them; arrays are written whole without them.
   *
   * @default {[]}
   */
  columns?: readonly Column[];
  /**
   * Whether to begin with a byte-order mark, which Excel needs to read the text as Unicode.
   *
   * @default {false}
   */
  bom?: boolean;
};

/**
 * Writes items as CSV text, every line ended by CRLF.
 *
 * Values with a separator, a line feed or a quote are quoted. `null` and `undefined` are written
 * as nothing, other objects as JSON.
 *
 * @param data Objects or arrays, one a line.
 * @param options What to write of them, and how.
 * @returns CSV text.
 */
export function stringify(data: readonly DataItem[], options?: StringifyOptions): string {
  const { headers = true, separator = ",", columns = [], bom = false } = options ?? {};
  if (separator.includes('"') || separator.includes("\r\n")) {
    throw new TypeError(
      "Separator cannot include the following strings:\n" +
        '  - U+0022: Quotation mark (")\n' +
        "  - U+000D U+000A: Carriage Return + Line Feed (\\r\\n)",
    );
  }
  const paths = columns.map(toPath);
  let text = bom ? "\ufeff" : "";
  if (headers && columns.length > 0) {
    text += toLine(columns.map((column, index) => toHeader(column, paths[index]!)), separator);
  }
  for (const item of data) text += toLine(toValues(item, paths), separator);
  return text;
}
