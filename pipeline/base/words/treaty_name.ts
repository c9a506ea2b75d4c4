/**
 * What a treaty is called where its whole title is too long.
 *
 * @module
 */

/**
 * The short name that a title gives, such as "(Manila Pact)"; without one the title, less other
 * words in brackets and less the parties, which many titles list.
 */
export function treatyName(title: string): string {
  return /\(([^()]*\bPact|[A-Z]{3,})\)$/.exec(title)?.[1] ??
    title.replace(/ \([^()]*\)$/, "").replace(/,? (between|with) .*$/, "");
}
