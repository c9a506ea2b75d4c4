/**
 * Text of data in Markdown pages: names and labels must not become HTML or close a marked part.
 *
 * @module
 */

/**
 * Markdown without HTML: where a tag or a comment would begin, its sign stands escaped. Code keeps
 * its signs, which show as they are there, but for those of a comment: they mark the parts of a page.
 *
 * @example
 * ```ts
 * import { withoutTags } from "./without_tags.ts";
 * withoutTags("a <b>bold</b> claim, p < 0.05"); // "a &lt;b>bold&lt;/b> claim, p < 0.05"
 * ```
 */
export function withoutTags(markdown: string): string {
  return markdown.replaceAll("<!--", "&lt;!--").split(/(`[^`\n]*`)/)
    .map((part, at) => at % 2 === 1 ? part : part.replace(/<(?=[\p{L}/!?])/gu, "&lt;"))
    .join("");
}

/** What an image shows, for its alternative text: brackets that would end it stand escaped. */
export function alternativeText(words: string): string {
  const safe = withoutTags(words);
  const inPairs = safe.replace(/\[[^[\]]*\]/g, "");
  return /[[\]]/.test(inPairs) ? safe.replace(/[[\]]/g, String.raw`\$&`) : safe;
}
