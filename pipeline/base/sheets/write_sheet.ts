/**
 * Rows to CSV text.
 *
 * @module
 */
import { stringify } from "@std/csv";

/**
 * CSV text of rows under a header, every line ended by LF. Columns that a row lacks are empty.
 *
 * @param header columns in order
 * @param rows values by column
 */
export function toCsv(header: readonly string[], rows: readonly object[]): string {
  const text = stringify(rows as Record<string, unknown>[], { columns: [...header] });
  // RFC 4180 ends lines by CRLF; the project keeps to LF, as .gitattributes says.
  return text.replaceAll("\r\n", "\n");
}

/** So few rows are gone from memory soon. */
const rowsAPart = 1_000;

/**
 * The same text in parts, so that a long sheet need not be held as a whole.
 *
 * @param header columns in order
 * @param rowsOf gives the rows, each time that the text is gone through
 */
export function csvParts(
  header: readonly string[],
  rowsOf: () => Iterable<object>,
): Iterable<string> {
  const head = toCsv(header, []).length;
  return {
    *[Symbol.iterator]() {
      let written = 0;
      let part: object[] = [];
      for (const row of rowsOf()) {
        part.push(row);
        if (part.length < rowsAPart) continue;
        yield toCsv(header, part).slice(written === 0 ? 0 : head);
        written += part.length;
        part = [];
      }
      if (written === 0 || part.length > 0) {
        yield toCsv(header, part).slice(written === 0 ? 0 : head);
      }
    },
  };
}
