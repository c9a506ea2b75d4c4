/**
 * The allowed value that a wrong one was probably meant to be.
 *
 * @module
 */
import { editDistance, leastDistance, letterCounts } from "../words/edit_distance.ts";
import { lettersAndFigures } from "../words/letters_and_figures.ts";
import { apartIfAlike, lookOf } from "../words/look_alikes.ts";

/** Longer texts are not compared: nobody misspells a name of so many letters. */
export const longestCompared = 200;

/**
 * Different texts for which one finder looks: who sees so many wrong names is helped by none of the
 * hints after these.
 */
export const mostLookedUp = 500;

/** An allowed value as the search compares it. */
interface Offered {
  readonly value: string;
  readonly letters: readonly string[];
  readonly counts: Uint8Array;
  readonly figures: string;
}

/** Finds the allowed value nearest to a text; `undefined` where none is near. */
export type FindNearest = (value: string) => string | undefined;

/**
 * Makes the finder of the value with the smallest edit distance, letter case ignored. One that looks
 * the same in letters of other scripts comes before all others, then one of the same letters and
 * figures, for marks and blanks are lost more easily. Of values equally near, that of the same
 * figures is taken, then one of another length, then the first in the alphabet. It finds `undefined`
 * where even the best is further away than two letters and than half of its length, and where there
 * is no value. What one finder does in all grows with the number of texts up to
 * {@linkcode mostLookedUp}, and then no more.
 *
 * @param allowed the values, looked at when the first text is searched for
 */
export function nearestFinder(allowed: Iterable<string>): FindNearest {
  let offered: readonly Offered[] | undefined;
  let byLook: ReadonlyMap<string, string> | undefined;
  let byLetters: ReadonlyMap<string, readonly Offered[]> | undefined;
  const found = new Map<string, string | undefined>();
  return (value) => {
    if (found.has(value)) return found.get(value);
    if (value === "" || value.length > longestCompared || found.size >= mostLookedUp) {
      return undefined;
    }
    offered ??= [...new Set(allowed)].filter(({ length }) => length <= longestCompared).map(
      toOffer,
    );
    let best: string | undefined;
    if (/\P{ASCII}/u.test(value)) {
      byLook ??= new Map(offered.map((each) => [lookOf(each.value), each.value]));
      best = byLook.get(lookOf(value));
    }
    if (best === undefined || best === value) {
      byLetters ??= Map.groupBy(offered, (each) => lettersAndFigures(each.value));
      const wanted = toOffer(value);
      const letters = lettersAndFigures(value);
      const alike = letters === "" ? undefined : byLetters.get(letters);
      best = nearestAmong(wanted, alike ?? []) ?? nearestAmong(wanted, offered);
    }
    found.set(value, best);
    return best;
  };
}

function toOffer(value: string): Offered {
  const letters = [...value.toLowerCase()];
  return { value, letters, counts: letterCounts(letters), figures: value.replace(/\P{N}/gu, "") };
}

function nearestAmong(wanted: Offered, offered: readonly Offered[]): string | undefined {
  let best: Offered | undefined;
  // A value further away than the text has letters is further away than half of its own, too.
  let distance = Math.max(2, wanted.letters.length);
  // Those that look nearest come first, so that few of the others are looked at.
  const byLeast: Offered[][] = Array.from({ length: distance + 1 }, () => []);
  for (const candidate of offered) byLeast[leastDistance(wanted, candidate)]?.push(candidate);
  for (const [least, candidates] of byLeast.entries()) {
    if (least > distance) break;
    for (const candidate of candidates) {
      const bound = !best || isLikelier(candidate, best, wanted) ? distance : distance - 1;
      if (least > bound) continue;
      const found = editDistance(wanted.letters, candidate.letters, bound);
      if (found > bound) continue;
      best = candidate;
      distance = found;
    }
  }
  return best && distance <= Math.max(2, best.letters.length / 2) ? best.value : undefined;
}

/**
 * Whether of two values equally near one is rather meant: one of the same figures, then one of
 * another length, for the ids of a series differ by figures exchanged; else the first in the
 * alphabet, so that their order is of no account.
 */
function isLikelier(one: Offered, other: Offered, wanted: Offered): boolean {
  const [figures, others] = [one.figures === wanted.figures, other.figures === wanted.figures];
  if (figures !== others) return figures;
  const isAsLong = ({ letters }: Offered) => letters.length === wanted.letters.length;
  if (isAsLong(one) !== isAsLong(other)) return isAsLong(other);
  return one.value < other.value;
}

/** The nearest value among those allowed, as {@linkcode nearestFinder} finds it. */
export function nearest(value: string, allowed: Iterable<string>): string | undefined {
  return nearestFinder(allowed)(value);
}

/** The hint `the nearest is "…"`, or empty where nothing is near. */
export function nearestHint(value: string, allowed: Iterable<string>): string {
  return hintFrom(value, nearest(value, allowed));
}

/**
 * Makes the finder of hints for many wrong values among the same allowed ones.
 *
 * @param placeOf where an allowed value stands, for it may be the one that is wrong; empty without it
 */
export function hintFinder(
  allowed: Iterable<string>,
  placeOf: (value: string) => string = () => "",
): (value: string) => string {
  const find = nearestFinder(allowed);
  return (value) => {
    const found = find(value);
    return hintFrom(value, found, found === undefined ? "" : placeOf(found));
  };
}

function hintFrom(value: string, found: string | undefined, place = ""): string {
  if (found === undefined) return "";
  const stands = place === "" ? "" : ` in ${place}`;
  const apart = apartIfAlike(value, found);
  const alike = apart === "" ? "" : `, which only looks the same: ${apart}`;
  return `the nearest allowed value is ${JSON.stringify(found)}${stands}${alike}`;
}
