/**
 * What issues say of an order under a coding, kept so that one changed cell is soon read.
 *
 * @module
 */
import { orderOf, pairCounts, tauOf } from "../base/inference/kendall.ts";
import type { CodedEvidence } from "../findings/evidence/evidence.ts";
import { type ExpectedPairs, expectedPairs } from "../findings/statistics/expected_pairs.ts";
import { chanceOf } from "../findings/statistics/estimator.ts";
import type { OrderStatistic } from "../findings/statistics/statistic.ts";
import type { Lever } from "./order_levers.ts";

/**
 * What the units say under a coding: pairs as they are, and as shuffles within episodes make them.
 */
export interface Standing {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** What chance gives, pair by pair; none where it is soon taken anew as a whole. */
  readonly expected: ExpectedPairs | undefined;
  /** What chance gives as a whole. */
  readonly chance: () => number;
}

/** Reads what the units say as `coded` stands. */
export function standingOf(statistic: OrderStatistic, coded: CodedEvidence): Standing {
  const { units, quantity, against, episodes, beyondChance, alikeLots } = statistic;
  const lotOf = (place: number, donor: number) =>
    quantity(coded, units[place]!.at, units[donor]!.at);
  const x = Float64Array.from(units, ({ at }) => quantity(coded, at, at));
  const y = Float64Array.from(units, ({ at }) => against(coded, at));
  const byChance = chanceOf(statistic);
  return {
    x,
    y,
    expected: beyondChance && !alikeLots ? expectedPairs(episodes, lotOf) : undefined,
    chance: () => byChance(coded, x, y),
  };
}

/** Takes over what the units of a lever now say. */
export function refresh(
  { units, quantity, against }: OrderStatistic,
  coded: CodedEvidence,
  { places, episode }: Lever,
  { x, y, expected }: Standing,
): void {
  for (const place of places) {
    const { at } = units[place]!;
    x[place] = quantity(coded, at, at);
    y[place] = against(coded, at);
  }
  expected?.reread(episode);
}

/** Tau-b of all pairs, less what chance gives. */
export function estimateOf({ x, y, expected, chance }: Standing): number {
  const counts = pairCounts(x, y);
  const byChance = expected ? tauOf({ ...counts, ...expectedSums(expected, y) }) : chance();
  return tauOf(counts) - byChance;
}

/** Sums over pairs of what shuffles make of them. */
export interface ExpectedSums {
  readonly score: number;
  readonly untiedX: number;
}

/** Sums over all pairs, or over those that touch a group. */
export function expectedSums(
  { order, untied, group: groupOf, members }: ExpectedPairs,
  y: Float64Array,
  group?: number,
): ExpectedSums {
  const length = y.length;
  let score = 0;
  let untiedX = 0;
  const places = group === undefined ? y.keys() : members[group]!;
  for (const first of places) {
    for (let second = 0; second < length; second++) {
      // A pair within counts once.
      if (second >= first && (group === undefined || groupOf[second] === group)) continue;
      score += order[first * length + second]! * orderOf(y[first]!, y[second]!);
      untiedX += untied[first * length + second]!;
    }
  }
  return { score, untiedX };
}
