/**
 * How long things last, when some of them have not ended yet: the product-limit estimate.
 *
 * @module
 */
import { byNumber } from "../words/order.ts";

/** How long something was seen to last. */
export interface Duration {
  /** Time from its start, 0 or more, in any unit. */
  readonly time: number;
  /** Whether it ended then; else it still stood when it was last seen (right-censored). */
  readonly ended: boolean;
}

/** A time at which something ended or was last seen, and the estimate from then on. */
export interface SurvivalStep {
  readonly time: number;
  /** Those that had neither ended nor been lost from sight before. */
  readonly atRisk: number;
  readonly ends: number;
  readonly censored: number;
  /** Estimated share of those that last longer. */
  readonly survival: number;
  /** Greenwood's standard error of it; NaN where none survives. */
  readonly standardError: number;
  /** Bounds of the 95% interval; NaN where none survives. */
  readonly low: number;
  readonly high: number;
}

/** The quantile 0.975 of the standard normal distribution. */
const z975 = 1.959963984540054;

/**
 * The survival curve: one step a distinct time, in order; before the first the estimate is 1. What
 * is last seen at the time of an end was at risk of it.
 *
 * The estimate is that of Kaplan and Meier 1958, "Nonparametric Estimation from Incomplete
 * Observations", Journal of the American Statistical Association 53; its variance that of Greenwood
 * 1926, S^2 times the sum of d / (n (n - d)). The interval is made for log S and cut at 1, as R's
 * `survfit` does unless told otherwise (`conf.type = "log"`). Before the first end the standard
 * error is 0: the method then knows no doubt, however few are observed.
 *
 * @param durations in any order
 * @throws {RangeError} if a time is negative or no number
 */
export function kaplanMeier(durations: readonly Duration[]): SurvivalStep[] {
  const wrong = durations.find(({ time }) => !(time >= 0));
  if (wrong) throw new RangeError(`${wrong.time} is no duration`);
  const times = [...new Set(durations.map(({ time }) => time))].sort(byNumber);
  let atRisk = durations.length;
  let survival = 1;
  let greenwood = 0;
  return times.map((time) => {
    const here = durations.filter((duration) => duration.time === time);
    const ends = here.filter(({ ended }) => ended).length;
    const censored = here.length - ends;
    survival *= (atRisk - ends) / atRisk;
    greenwood += ends === 0 ? 0 : ends / (atRisk * (atRisk - ends));
    const ofLog = Math.sqrt(greenwood);
    const step: SurvivalStep = {
      time,
      atRisk,
      ends,
      censored,
      survival,
      standardError: survival * ofLog,
      low: survival > 0 ? survival * Math.exp(-z975 * ofLog) : NaN,
      high: survival > 0 ? Math.min(1, survival * Math.exp(z975 * ofLog)) : NaN,
    };
    atRisk -= here.length;
    return step;
  });
}

/**
 * The time that half of them outlast: the first at which the curve falls below a half. Where it
 * runs at exactly a half for a while, the middle of that while, as in R (`quantile.survfit`). NaN
 * where the curve does not come down to a half.
 *
 * @param steps of a curve, in order
 */
export function medianSurvival(steps: readonly SurvivalStep[]): number {
  // A product of shares such as 2/3 x 3/4 may miss a half by rounding.
  const tolerance = 1e-12;
  const reached = steps.find(({ survival }) => survival <= 0.5 + tolerance);
  if (reached === undefined) return NaN;
  if (reached.survival < 0.5 - tolerance) return reached.time;
  const below = steps.find(({ survival }) => survival < 0.5 - tolerance);
  return below === undefined ? reached.time : (reached.time + below.time) / 2;
}
