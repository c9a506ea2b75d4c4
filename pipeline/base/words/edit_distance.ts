/**
 * How many letters set two texts apart.
 *
 * @module
 */

/**
 * Number of single-letter insertions, deletions and replacements between two texts (Levenshtein
 * 1966), or some number above the bound where there are more.
 *
 * @param a text, or its letters
 * @param b text, or its letters
 * @param bound what is further apart need not be counted to the end
 */
export function editDistance(
  a: string | readonly string[],
  b: string | readonly string[],
  bound = Infinity,
): number {
  const from = typeof a === "string" ? [...a] : a;
  const to = typeof b === "string" ? [...b] : b;
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  let current = previous.slice();
  for (let row = 1; row <= from.length; row++) {
    const letter = from[row - 1];
    // Cells further from the diagonal than the bound are beyond it.
    const first = Math.max(1, row - bound);
    const last = Math.min(to.length, row + bound);
    current[first - 1] = first === 1 ? row : Infinity;
    if (last === row + bound) previous[last] = Infinity;
    let least = current[first - 1]!;
    for (let column = first; column <= last; column++) {
      const replaced = previous[column - 1]! + (letter === to[column - 1] ? 0 : 1);
      const changed = Math.min(replaced, previous[column]! + 1, current[column - 1]! + 1);
      current[column] = changed;
      if (changed < least) least = changed;
    }
    // Every way to the end leads through this row.
    if (least > bound) return least;
    [previous, current] = [current, previous];
  }
  return Math.abs(from.length - to.length) > bound ? Infinity : previous[to.length]!;
}

/** Letters share so many counts; that two letters share one only makes a bound weaker. */
const shares = 32;

/** How often the letters of a text stand in it, those of one share together, up to 255. */
export function letterCounts(letters: readonly string[]): Uint8Array {
  const counts = new Uint8Array(shares);
  for (const letter of letters) {
    const share = letter.codePointAt(0)! % shares;
    if (counts[share]! < 255) counts[share]!++;
  }
  return counts;
}

/** Letters of a text with their counts. */
interface Counted {
  readonly letters: readonly string[];
  readonly counts: Uint8Array;
}

/**
 * A number of letters that certainly sets two texts apart, at once: each change takes at most one
 * letter away and puts at most one in (the bag distance of Bartolini, Ciaccia and Patella 2002).
 */
export function leastDistance(a: Counted, b: Counted): number {
  let taken = 0;
  let put = 0;
  for (let share = 0; share < shares; share++) {
    const difference = a.counts[share]! - b.counts[share]!;
    if (difference > 0) taken += difference;
    else put -= difference;
  }
  return Math.max(taken, put, Math.abs(a.letters.length - b.letters.length));
}
