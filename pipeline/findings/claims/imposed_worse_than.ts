/**
 * Claims that the model in which the United States imposes its opening does worse than another.
 *
 * @module
 */
import type { Evidence } from "../evidence/evidence.ts";
import type { SumStatistic } from "../statistics/statistic.ts";
import { episodesAlike } from "./alternatives.ts";
import type { Alternative, Measurement } from "./claim.ts";
import { fewestUnits } from "./marks.ts";

/**
 * What such a claim is measured by.
 *
 * @param other what the other model is called in a sentence
 * @param statistic how much more the US-imposed model errs
 * @param others choices made otherwise that concern the other model alone
 */
export function imposedWorseThan(
  other: string,
  statistic: (evidence: Evidence) => SumStatistic,
  others: readonly Alternative[] = [],
): Measurement {
  return {
    tests: [{
      name: "",
      criterion: {
        estimate: `mean absolute error of the US-imposed model less that of ${other}`,
        unit: "points",
        over: "issue",
        supportedFrom: 5,
        notSupportedUpTo: 0,
        fewest: fewestUnits,
        reason: "Five points is the step in which most positions are coded, and the least by " +
          "which two models are said to differ",
      },
      statistic,
    }],
    alternatives: [episodesAlike(statistic), ...others],
  };
}
