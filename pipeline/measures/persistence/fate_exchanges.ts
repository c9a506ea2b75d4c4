/**
 * Exact test of whether depth and fate go together: fates change places within their groups.
 *
 * @module
 */
import { type Random, seeded } from "../../base/inference/random.ts";
import { type FateGroup, fatePairs, pairScore } from "./fate_pairs.ts";

/** What the test finds. */
export interface FateExchange {
  /** Share of the arrangements that give at least the share of pairs that was observed. */
  readonly p: number;
  /** The least p that these depths and fates allow, or that of a single draw. */
  readonly smallestP: number;
  /** Whether all arrangements count, by their distribution; else some were drawn. */
  readonly exact: boolean;
}

/** Most arrangements of one group for which all are tried: those of eight with unlike fates. */
const mostArrangements = 40_320;

/** Arrangements drawn where a group has more. */
const drawn = 4_999;

/**
 * The test, one-sided, with all arrangements of the fates within each group alike likely. Which
 * pairs have different fates changes with the arrangement, but never how many. So the scores of the
 * groups have distributions of their own, which are tried out group by group and convolved. Where a
 * group has too many arrangements all are drawn, and the observed one counts as one more (Phipson
 * and Smyth 2010, "Permutation P-values Should Never Be Zero").
 *
 * @param random for the draws
 */
export function exchangedFates(
  groups: readonly FateGroup[],
  random: Random = seeded(1951),
): FateExchange {
  if (groups.some((group) => arrangementsOf(group) > mostArrangements)) {
    return drawnFates(groups, random);
  }
  // Twice the score is a whole number.
  const all = groups.map(scoresOf).reduce(convolved, new Map([[0, 1]]));
  const { share, pairs } = fatePairs(groups);
  const largest = Math.max(...all.keys());
  const total = sum(all.values());
  const atLeast = (score: number) =>
    sum([...all].filter(([each]) => each >= score).map(([, ways]) => ways)) / total;
  return {
    p: pairs === 0 ? 1 : atLeast(Math.round(2 * share * pairs)),
    smallestP: atLeast(largest),
    exact: true,
  };
}

/** Ways to give the fates of a group to its members: the multinomial coefficient. */
function arrangementsOf({ fates }: FateGroup): number {
  let ways = 1;
  let placed = 0;
  for (const { length } of Map.groupBy(fates, (fate) => fate).values()) {
    for (let at = 1; at <= length; at++) ways = ways * ++placed / at;
  }
  return Math.round(ways);
}

/** Arrangements of a group by twice their score. */
function scoresOf({ depths, fates }: FateGroup): Map<number, number> {
  const kinds = [...Map.groupBy(fates, (fate) => fate)].map(([fate, { length }]) => ({
    fate,
    left: length,
  }));
  const given = new Float64Array(fates.length);
  const found = new Map<number, number>();
  const give = (place: number, score: number) => {
    if (place === given.length) {
      found.set(score, (found.get(score) ?? 0) + 1);
      return;
    }
    for (const kind of kinds) {
      if (kind.left === 0) continue;
      kind.left--;
      given[place] = kind.fate;
      let more = 0;
      for (let other = 0; other < place; other++) {
        const pair = pairScore(depths, place, other, kind.fate, given[other]!);
        if (!Number.isNaN(pair)) more += 2 * pair;
      }
      give(place + 1, score + more);
      kind.left++;
    }
  };
  give(0, 0);
  return found;
}

/** Ways to reach each sum of two scores. */
function convolved(
  first: ReadonlyMap<number, number>,
  second: ReadonlyMap<number, number>,
): Map<number, number> {
  const sums = new Map<number, number>();
  for (const [one, ways] of first) {
    for (const [other, times] of second) {
      sums.set(one + other, (sums.get(one + other) ?? 0) + ways * times);
    }
  }
  return sums;
}

function drawnFates(groups: readonly FateGroup[], random: Random): FateExchange {
  const observed = fatePairs(groups).share;
  let asFar = 1;
  for (let draw = 0; draw < drawn; draw++) {
    const shuffled = groups.map(({ depths, fates }) => ({
      depths,
      fates: inRandomOrder(fates, random),
    }));
    if (fatePairs(shuffled).share >= observed - 1e-9) asFar++;
  }
  return { p: asFar / (drawn + 1), smallestP: 1 / (drawn + 1), exact: false };
}

function inRandomOrder(values: Float64Array, random: Random): Float64Array {
  const order = values.slice();
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
