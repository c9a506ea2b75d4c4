/**
 * Text within HTML.
 *
 * @module
 */

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as it stands within HTML, between tags or as the value of an attribute in quotes. */
export function escapedText(text: string): string {
  return text.replaceAll(/[&<>"']/g, (letter) => entities[letter]!);
}
