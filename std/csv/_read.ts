import type { CsvError, Options } from "csv-parse/sync";
import { toPlain } from "./_plain.ts";
import type { ParseOptions } from "./parse.ts";

/**
 * The build of csv-parse for this runtime. Its Node build needs a global `Buffer`, which browsers
 * lack; its browser build assigns `__proto__`, which Deno disables.
 */
const { parse } = "Deno" in globalThis
  ? await import("csv-parse/sync")
  : await import("csv-parse/browser/esm/sync");

/** Splits CSV text into rows; options about records and row lengths are not looked at. */
export function readRows(input: string, options: ParseOptions): string[][] {
  return read(input, options, {});
}

/** As {@linkcode readRows}, with the line of each row; rows, empty lines and comments count one. */
export function readLines(input: string, options: ParseOptions): { line: number; row: string[] }[] {
  const found = read(input, options, { info: true }) as unknown as {
    record: string[];
    info: Counts;
  }[];
  return found.map(({ record, info }) => ({ line: info.records + info.empty_lines, row: record }));
}

interface Counts {
  records: number;
  empty_lines: number;
}

function read(input: string, options: ParseOptions, more: Options): string[][] {
  const { separator = ",", comment } = options;
  const reserved = ["\r", "\n", '"'];
  if (reserved.includes(separator) || reserved.includes(comment ?? "") || separator === comment) {
    throw new Error("Cannot parse input: invalid delimiter");
  }
  try {
    return parse(toPlain(unixLines(input), options), {
      delimiter: separator,
      record_delimiter: "\n",
      relax_column_count: true,
      skip_empty_lines: true,
      ...more,
    });
  } catch (error) {
    throw toSyntaxError(error as CsvError & Counts);
  }
}

/** Drops a byte-order mark and the last line end, for which a lone CR counts; makes CRLF LF. */
function unixLines(input: string): string {
  const text = input.startsWith("\ufeff") ? input.slice(1) : input;
  return text.replaceAll("\r\n", "\n").replace(/[\r\n]$/, "");
}

function toSyntaxError(error: CsvError & Counts): Error {
  const what = {
    INVALID_OPENING_QUOTE: 'bare " in non-quoted-field',
    CSV_INVALID_CLOSING_QUOTE: 'extraneous or missing " in quoted-field',
    CSV_QUOTE_NOT_CLOSED: 'extraneous or missing " in quoted-field',
  }[error.code as string];
  if (!what) return error;
  const line = error.records + error.empty_lines + 1;
  return new SyntaxError(`Syntax error on line ${line}: ${what}`, { cause: error });
}
