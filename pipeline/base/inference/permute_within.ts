/**
 * A permutation test of whether two variables go together within groups, whatever the groups'
 * levels.
 *
 * @module
 */
import type { Random } from "./random.ts";

/** What to shuffle and what to compute of it. */
export interface PermutationWithin {
  /** The variable that is shuffled. */
  readonly x: Float64Array;
  /** The other one of the same observations, which stays. */
  readonly y: Float64Array;
  /** The group of each observation, by any whole number. */
  readonly group: Int32Array;
  /**
   * Larger the more it speaks for what is tested. It gets the same arrays in every draw, x filled
   * anew, and must not keep or change them.
   */
  readonly statistic: (x: Float64Array, y: Float64Array) => number;
  /** Number of shuffles. */
  readonly draws: number;
  /** Uniform numbers. */
  readonly random: Random;
}

/** What the test finds. */
export interface Permutation {
  /** Chance of a statistic at least as large if x is exchangeable within groups. */
  readonly p: number;
  /** The statistic of the observations as they are. */
  readonly observed: number;
  /** Shuffles that p rests on: those for which the statistic is defined. */
  readonly draws: number;
}

/**
 * Shuffles x within groups and counts how often the statistic is at least the observed one. The
 * observed order is one of the possible ones, so that one is added to hits and draws (Phipson and
 * Smyth 2010, "Permutation P-values Should Never Be Zero", Statistical Applications in Genetics and
 * Molecular Biology 9(1)). The shuffle is that of Fisher and Yates 1938 in the form of Durstenfeld
 * 1964 (Knuth, The Art of Computer Programming 2, algorithm 3.4.2 P).
 *
 * A statistic counts as equal if it falls short by no more than 1e-9 of the observed one, which
 * rounding may do. Shuffles for which it is NaN are left out; if the observed one is NaN, nothing
 * is shuffled and p is NaN. The arguments are left as they are.
 *
 * @throws {RangeError} if x, y and group differ in length
 */
export function permutationWithin(
  { x, y, group, statistic, draws, random }: PermutationWithin,
): Permutation {
  if (x.length !== y.length || x.length !== group.length) {
    throw new RangeError(`x, y and group differ: ${x.length}, ${y.length}, ${group.length} values`);
  }
  const shuffled = x.slice();
  const other = y.slice();
  const observed = statistic(shuffled, other);
  if (Number.isNaN(observed)) return { p: NaN, observed, draws: 0 };
  const least = observed - 1e-9 * Math.abs(observed);
  const order = Uint32Array.from(group.keys()).sort((a, b) => group[a]! - group[b]!);
  const starts = groupStarts(group, order);
  let hits = 0;
  let defined = 0;
  for (let draw = 0; draw < draws; draw++) {
    shuffleWithin(shuffled, order, starts, random);
    const value = statistic(shuffled, other);
    if (value >= least) hits++;
    if (!Number.isNaN(value)) defined++;
  }
  return { p: (1 + hits) / (1 + defined), observed, draws: defined };
}

/** For each place in the order by groups, the place at which its group starts. */
function groupStarts(group: Int32Array, order: Uint32Array): Uint32Array {
  const starts = new Uint32Array(order.length);
  for (let at = 1; at < order.length; at++) {
    starts[at] = group[order[at]!] === group[order[at - 1]!] ? starts[at - 1]! : at;
  }
  return starts;
}

/** Shuffles in place: from the last on, each value changes places with one up to itself. */
function shuffleWithin(
  values: Float64Array,
  order: Uint32Array,
  starts: Uint32Array,
  random: Random,
): void {
  for (let at = order.length - 1; at > 0; at--) {
    const start = starts[at]!;
    if (start === at) continue;
    const here = order[at]!;
    const there = order[start + Math.floor(random() * (at - start + 1))]!;
    const value = values[here]!;
    values[here] = values[there]!;
    values[there] = value;
  }
}
