/**
 * Metadata as the text of a JSON file.
 *
 * @module
 */

/** JSON with an indent of one, so that long lists of files stay small, and a line end. */
export function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
