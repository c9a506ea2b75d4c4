/**
 * Filling the marked parts of a Markdown page.
 *
 * @module
 */
import { withoutTags } from "../base/words/without_tags.ts";

/**
 * Replaces what stands between `<!-- name -->` and `<!-- /name -->` by a new text, for every name.
 * Labels in it that come from data cannot close the part or become HTML.
 *
 * @throws {TypeError} when the page lacks the marks of a name
 */
export function fillMarked(page: string, texts: ReadonlyMap<string, string>): string {
  let filled = page;
  for (const [name, text] of texts) {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const from = filled.indexOf(open);
    const to = filled.indexOf(close);
    if (from === -1 || to < from) {
      throw new TypeError(`Cannot fill the page: it has no part marked ${open} … ${close}`);
    }
    filled = filled.slice(0, from + open.length) + `\n${withoutTags(text)}\n` + filled.slice(to);
  }
  return filled;
}
