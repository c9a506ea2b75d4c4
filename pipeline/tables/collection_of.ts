/**
 * Which collection a source is from.
 *
 * @module
 */
import type { CleanRows } from "./clean_rows.ts";

type Collection = Pick<
  CleanRows["collections"][number],
  "collection" | "addresses" | "phrases" | "kinds"
>;
type Source = Pick<CleanRows["sources"][number], "source" | "full_citation" | "url" | "kind">;

/**
 * Finds the collection of sources. The longest address that a source lies under decides; where it
 * lies under none, the phrase that stands first in its key and citation, and of two that begin
 * there the longer one; where it has none, its kind. The order of the rows decides nothing.
 *
 * @param collections rows that keep the rules of their table
 * @returns a function from a source to its collection
 * @throws {Error} by that function, of a source whose kind no collection takes
 */
export function collectionOf<Of extends Collection>(
  collections: readonly Of[],
): (source: Source) => Of {
  const addresses = marksOf(collections, "addresses");
  const phrases = marksOf(collections, "phrases");
  const kinds = new Map(marksOf(collections, "kinds"));
  return ({ source, full_citation, url, kind }) => {
    const text = `${source}\n${full_citation}`;
    const found = best(addresses, (address) => url !== null && liesUnder(url, address) ? 0 : -1) ??
      best(phrases, (phrase) => text.indexOf(phrase)) ?? kinds.get(kind);
    if (found) return found;
    throw new Error(`Cannot tell the collection of ${source}: expected one that takes ${kind}`);
  };
}

function marksOf<Of extends Collection>(
  collections: readonly Of[],
  column: "addresses" | "phrases" | "kinds",
): (readonly [string, Of])[] {
  return collections.flatMap((row) => (row[column] ?? []).map((mark) => [mark, row] as const))
    .sort(([a], [b]) => b.length - a.length);
}

/** What stands at the first place, 0 or more, by marks that begin with the longest. */
function best<Of>(
  marks: readonly (readonly [string, Of])[],
  placeOf: (mark: string) => number,
): Of | undefined {
  let first: { readonly place: number; readonly of: Of } | undefined;
  for (const [mark, of] of marks) {
    const place = placeOf(mark);
    if (place >= 0 && (first === undefined || place < first.place)) first = { place, of };
  }
  return first?.of;
}

/**
 * Whether an address on the web lies under a host with its subdomains, or under a path on it.
 *
 * @param url with http:// or https://
 * @param address such as `state.gov` or `history.state.gov/historicaldocuments`
 */
export function liesUnder(url: string, address: string): boolean {
  const [, host, path] = /^https?:\/\/([^/?#:]+)(?::\d+)?(.*)$/.exec(url) ?? [];
  if (host === undefined || path === undefined) return false;
  const [, ownHost, ownPath] = /^([^/]+)(.*)$/.exec(address) ?? [];
  return `.${host}`.endsWith(`.${ownHost}`) &&
    (path === ownPath || (path.startsWith(ownPath!) && /^[/?#]/.test(path.slice(ownPath!.length))));
}
