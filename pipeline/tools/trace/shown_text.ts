/**
 * Texts of data as lines on the terminal.
 *
 * @module
 */

/** How much is shown: all of it, or what a reader takes in at once. */
export interface Shown {
  readonly all: boolean;
}

const [mostLetters, mostShown] = [160, 3];

/** A text on one line; a long one is cut, and how long it is stands behind. */
export function onOneLine(text: string, { all }: Shown): string {
  const cut = all || text.length <= mostLetters
    ? text
    : `${[...text].slice(0, mostLetters).join("")} … (${text.length} letters, --all shows them)`;
  return cut.replaceAll("\n", "\\n");
}

/** The same in quotes, as data have it. */
export function quoted(text: string, shown: Shown): string {
  return JSON.stringify(text).length <= mostLetters || shown.all
    ? JSON.stringify(text)
    : onOneLine(JSON.stringify(text), shown);
}

/** The first of some lines, and how many more there are. */
export function firstOf<Of>(
  things: readonly Of[],
  linesOf: (thing: Of) => readonly string[],
  { all }: Shown,
  most = mostShown,
): string[] {
  // One more takes no more room than to say that there is one.
  const kept = all || things.length <= most + 1 ? things : things.slice(0, most);
  const more = things.length - kept.length;
  return [...kept.flatMap(linesOf), ...(more > 0 ? [`… and ${more} more; --all shows them`] : [])];
}
