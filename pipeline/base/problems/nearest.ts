/**
 * The allowed value that a wrong one was probably meant to be.
 *
 * @module
 */

/**
 * Number of single-letter insertions, deletions and replacements between two texts (Levenshtein
 * 1966).
 */
export function editDistance(from: string, to: string): number {
  const a = [...from];
  const b = [...to];
  let previous = b.map((_, index) => index + 1);
  previous.unshift(0);
  for (const [row, letter] of a.entries()) {
    const current = [row + 1];
    for (const [column, other] of b.entries()) {
      const replaced = previous[column]! + (letter === other ? 0 : 1);
      current.push(Math.min(replaced, previous[column + 1]! + 1, current[column]! + 1));
    }
    previous = current;
  }
  return previous[b.length]!;
}

/**
 * The allowed value with the smallest edit distance, letter case ignored, or `undefined` where even
 * the best is further away than two letters and than half of its length, or where there is no
 * value. Ties go to the first in the alphabet.
 */
export function nearest(value: string, allowed: Iterable<string>): string | undefined {
  if (value === "") return undefined;
  let best: { value: string; distance: number } | undefined;
  const wanted = value.toLowerCase();
  for (const candidate of [...allowed].sort()) {
    const offered = candidate.toLowerCase();
    // The difference in length is a lower bound of the distance: skip what cannot win.
    if (best && Math.abs(letters(offered) - letters(wanted)) >= best.distance) continue;
    const distance = editDistance(wanted, offered);
    if (!best || distance < best.distance) best = { value: candidate, distance };
  }
  if (!best || best.distance > Math.max(2, best.value.length / 2)) return undefined;
  return best.value;
}

function letters(text: string): number {
  return [...text].length;
}

/** The hint `the nearest is "…"`, or empty where nothing is near. */
export function nearestHint(value: string, allowed: Iterable<string>): string {
  const found = nearest(value, allowed);
  return found === undefined ? "" : `the nearest allowed value is ${JSON.stringify(found)}`;
}
