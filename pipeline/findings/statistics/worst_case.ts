/**
 * What an estimate could be at worst and at best, were nothing missing.
 *
 * @module
 */
import type { CodedEvidence } from "../evidence/evidence.ts";
import { estimatorOf } from "./estimator.ts";
import type { Statistic, SumStatistic } from "./statistic.ts";

/** Bounds of an estimate; NaN where nothing is known to be missing. */
export interface WorstCase {
  readonly low: number;
  readonly high: number;
}

const none: WorstCase = { low: NaN, high: NaN };

/**
 * A share with all units that lack what it is measured by counted against it, and with all counted
 * for it; of a difference of two shares, the first at one end and the second at the other. Means in
 * points have none: a move may be so large that the bounds would say nothing.
 */
export function worstCase(statistic: Statistic, coded: CodedEvidence): WorstCase {
  if (statistic.kind === "sum") return ofShare(statistic, coded);
  if (statistic.kind !== "contrast") return none;
  const [first, second] = [statistic.first, statistic.second].map((each) => ofShare(each, coded));
  return { low: first!.low - second!.high, high: first!.high - second!.low };
}

function ofShare(statistic: SumStatistic, coded: CodedEvidence): WorstCase {
  const { missing, range: [least, greatest] } = statistic;
  if (missing === undefined || least !== 0 || greatest !== 1) return none;
  const { estimate, weight } = estimatorOf(statistic)(coded);
  const amount = weight === 0 ? 0 : estimate * weight;
  return { low: amount / (weight + missing), high: (amount + missing) / (weight + missing) };
}
