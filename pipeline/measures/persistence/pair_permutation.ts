/**
 * Permutation test of whether one group beats the other, pair by pair: exact where there are few
 * ways to choose the group.
 *
 * @module
 */
import { binomial } from "../../base/inference/binomial.ts";
import { type Random, seeded } from "../../base/inference/random.ts";

/**
 * How the first of two comes off against the second: 1 has more, 0.5 equally much, 0 less, between
 * them a mean of several comparisons; NaN where they cannot be compared.
 */
export type PairScore = (first: number, second: number) => number;

/** What the test finds. */
export interface PairPermutation {
  /**
   * Share of pairs, one of the group and one of the rest, in which the first has more: U / (n1 n2)
   * of Mann and Whitney 1947, "On a Test of Whether One of Two Random Variables Is Stochastically
   * Larger than the Other", Annals of Mathematical Statistics 18(1). NaN where no pair can be
   * compared.
   */
  readonly statistic: number;
  /** Pairs that can be compared. */
  readonly pairs: number;
  /** Ways to choose as large a group, tried or drawn, for which the statistic is defined. */
  readonly assignments: number;
  /** Whether all ways were tried. */
  readonly exact: boolean;
  /** Share of those ways with a statistic at least as large as the observed one. */
  readonly p: number;
  /**
   * The smallest p that these values allow: the share of the ways with the largest statistic, or
   * that of a single draw.
   */
  readonly smallestP: number;
}

/** Rounding may let equal means differ by less than this. */
const tolerance = 1e-9;

/** Most ways to choose the group for which all are tried; each member more nearly doubles them. */
export const mostWays = 20_000;

/** Ways drawn where not all are tried. */
const drawn = 4_999;

/**
 * Tries all ways to choose a group of the same size. The p is one-sided and exact if membership is
 * exchangeable between the members; ties in the values make the smallest p larger than one over the
 * number of ways. Where there are too many ways some are drawn, and the observed one counts as one
 * more (Phipson and Smyth 2010, "Permutation P-values Should Never Be Zero", Statistical
 * Applications in Genetics and Molecular Biology 9(1)).
 *
 * @param group whether each member belongs to the group, which gives the number of members
 * @param score how each two members compare
 * @param random for the draws
 */
export function pairPermutation(
  group: readonly boolean[],
  score: PairScore,
  random: Random = seeded(1951),
): PairPermutation {
  const scores = group.map((_, first) => group.map((_, second) => score(first, second)));
  const { mean: statistic, pairs } = meanScore(scores, group);
  const found: number[] = [];
  const visit = (chosen: readonly boolean[]) => {
    const { mean } = meanScore(scores, chosen);
    if (!Number.isNaN(mean)) found.push(mean);
  };
  const size = group.filter(Boolean).length;
  const exact = binomial(group.length, size) <= mostWays;
  if (pairs > 0) {
    if (exact) forEachGroup(group.length, size, visit);
    else {
      visit(group);
      for (let draw = 0; draw < drawn; draw++) visit(shuffled(group, random));
    }
  }
  const largest = found.reduce((most, each) => Math.max(most, each), -Infinity);
  const atLeast = (value: number) =>
    found.filter((each) => each >= value - tolerance).length / found.length;
  // Of draws the least is one of them; which way goes furthest is not known.
  const smallestP = exact ? atLeast(largest) : 1 / found.length;
  return {
    statistic,
    pairs,
    assignments: found.length,
    exact,
    p: atLeast(statistic),
    smallestP,
  };
}

/** Score of two values: 1 where the first is larger, 0.5 where they are equal. */
export function scoreOf(first: number, second: number): number {
  if (Math.abs(first - second) <= tolerance) return 0.5;
  return first > second ? 1 : first < second ? 0 : NaN;
}

function meanScore(
  scores: readonly (readonly number[])[],
  group: readonly boolean[],
): { mean: number; pairs: number } {
  let sum = 0;
  let pairs = 0;
  for (const [first, row] of scores.entries()) {
    if (!group[first]) continue;
    for (const [second, score] of row.entries()) {
      if (group[second] || Number.isNaN(score)) continue;
      sum += score;
      pairs++;
    }
  }
  return { mean: sum / pairs, pairs };
}

/** The marks of the members in an order drawn at random. */
function shuffled(group: readonly boolean[], random: Random): boolean[] {
  const marks = [...group];
  for (let at = marks.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [marks[at], marks[other]] = [marks[other]!, marks[at]!];
  }
  return marks;
}

/** Calls back with every choice of so many of the members; the array is filled anew each time. */
function forEachGroup(
  members: number,
  size: number,
  visit: (chosen: readonly boolean[]) => void,
): void {
  const chosen = new Array<boolean>(members).fill(false);
  const choose = (from: number, left: number) => {
    if (left === 0) return visit(chosen);
    for (let at = from; at <= members - left; at++) {
      chosen[at] = true;
      choose(at + 1, left - 1);
      chosen[at] = false;
    }
  };
  choose(0, size);
}
