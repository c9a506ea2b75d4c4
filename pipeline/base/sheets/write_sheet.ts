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
