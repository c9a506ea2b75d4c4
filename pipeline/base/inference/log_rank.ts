/**
 * Whether two groups last equally long.
 *
 * @module
 */
import { chiSquareTail } from "./chi_square.ts";
import type { Duration } from "./kaplan_meier.ts";

/** What the log-rank test finds. */
export interface LogRank {
  /** Ends in the first group. */
  readonly observed: number;
  /** Ends expected there if both groups were alike; the rest of all ends are those of the other. */
  readonly expected: number;
  /** Hypergeometric variance of the difference. */
  readonly variance: number;
  /** Squared difference over its variance; NaN if nothing could have come out otherwise. */
  readonly chiSquare: number;
  /**
   * Chance of a chi-square at least as large, with one degree of freedom; good for many ends only.
   */
  readonly p: number;
}

/**
 * The log-rank test of two groups (Mantel 1966, "Evaluation of Survival Data and Two New Rank Order
 * Statistics Arising in Its Consideration", Cancer Chemotherapy Reports 50; as R's `survdiff` with
 * `rho = 0`). At each time of an end the ends are taken as drawn from all that are at risk.
 *
 * @param first durations of one group
 * @param second those of the other
 */
export function logRank(first: readonly Duration[], second: readonly Duration[]): LogRank {
  let expected = 0;
  let variance = 0;
  for (const { time, ends } of endsOf([...first, ...second])) {
    const inFirst = atRisk(first, time);
    const all = inFirst + atRisk(second, time);
    const share = inFirst / all;
    expected += ends * share;
    if (all > 1) variance += ends * share * (1 - share) * (all - ends) / (all - 1);
  }
  const observed = first.filter(({ ended }) => ended).length;
  const chiSquare = variance > 0 ? (observed - expected) ** 2 / variance : NaN;
  return { observed, expected, variance, chiSquare, p: chiSquareTail(chiSquare) };
}

/**
 * Scores of durations: 1 for an end, less the cumulated hazard up to its time (the Nelson-Aalen sum
 * of d / n over all durations). Their sum over a group is what {@linkcode logRank} calls observed
 * less expected, whatever the group; over all it is 0.
 *
 * Peto and Peto 1972, "Asymptotically Efficient Rank Invariant Test Procedures", Journal of the
 * Royal Statistical Society A 135.
 *
 * @param durations of both groups; the scores come in their order
 */
export function logRankScores(durations: readonly Duration[]): Float64Array {
  const hazards = endsOf(durations).map(({ time, ends }) => ({
    time,
    hazard: ends / atRisk(durations, time),
  }));
  return Float64Array.from(
    durations,
    ({ time, ended }) =>
      hazards.reduce((score, each) => each.time <= time ? score - each.hazard : score, +ended),
  );
}

/** Times of ends in order, with their numbers. */
function endsOf(durations: readonly Duration[]): { time: number; ends: number }[] {
  const counts = new Map<number, number>();
  for (const { time, ended } of durations) {
    if (ended) counts.set(time, (counts.get(time) ?? 0) + 1);
  }
  return [...counts].map(([time, ends]) => ({ time, ends })).sort((a, b) => a.time - b.time);
}

function atRisk(durations: readonly Duration[], time: number): number {
  return durations.filter((duration) => duration.time >= time).length;
}
