/**
 * How two commands compare that take turns, so that what else the machine does meanwhile slows
 * both.
 *
 * @module
 */

/** Milliseconds of one command and of the other, run one after the other. */
export type Pair = readonly [one: number, other: number];

/** How often the two are run. */
export const pairsRun = 5;

/** A comparison, or why there is none. */
export interface Comparison {
  readonly name: string;
  readonly pairs?: readonly Pair[];
  /** Why there are none. */
  readonly skipped?: string;
}

/** The part of the other's time that the one takes: the median over the pairs. */
export function medianRatio(pairs: readonly Pair[]): number {
  const ratios = pairs.map(([one, other]) => one / other).sort((a, b) => a - b);
  const middle = ratios.length >> 1;
  return ratios.length % 2 === 1 ? ratios[middle]! : (ratios[middle - 1]! + ratios[middle]!) / 2;
}

/** The median times of both, in milliseconds. */
export function medianTimes(pairs: readonly Pair[]): Pair {
  const median = (at: 0 | 1) => medianRatio(pairs.map((pair) => [pair[at], 1]));
  return [median(0), median(1)];
}

/**
 * Runs two commands in turn.
 *
 * @param one runs the one and gives its milliseconds, or `undefined` where it fails
 */
export async function runPairs(
  name: string,
  one: () => Promise<number | undefined>,
  other: () => Promise<number | undefined>,
): Promise<Comparison> {
  const pairs: Pair[] = [];
  // A first run of each, not counted: it fetches what later runs find in place.
  for (let turn = -1; turn < pairsRun; turn++) {
    const [mine, theirs] = [await one(), await other()];
    if (mine === undefined || theirs === undefined) {
      return { name, skipped: `${mine === undefined ? "the one" : "the other"} failed` };
    }
    if (turn >= 0) pairs.push([mine, theirs]);
  }
  return { name, pairs };
}
