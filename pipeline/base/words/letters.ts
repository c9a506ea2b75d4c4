/**
 * Capitals.
 *
 * @module
 */

/** A text with a capital at its beginning. */
export function capitalised(text: string): string {
  const [first = "", ...rest] = text;
  return first.toUpperCase() + rest.join("");
}
