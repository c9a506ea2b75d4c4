/**
 * How far a first and a second reading of the same rows agree.
 *
 * @module
 */
import type { ReliabilityLine } from "../../tables/derived/findings/reliability.ts";
import { alphaInterval, krippendorffAlpha } from "../../base/inference/krippendorff.ts";
import {
  meanAbsoluteDifference,
  type ReadingPair,
  shareWithin,
} from "../../base/inference/reading_differences.ts";
import { seeded } from "../../base/inference/random.ts";
import type { TwiceRead, TwiceReadUnit } from "../evidence/twice_read.ts";
import { resamples, resamplingSeed } from "../statistics/resampling.ts";

/** Points within which two readings of a scale from 0 to 100 count as near. */
const near = 10;

/** Lines by variable in the order given: all units, then those of each grade that occurs. */
export function reliabilityLines(variables: readonly TwiceRead[]): ReliabilityLine[] {
  return variables.flatMap((variable) => [
    reliabilityLine(variable, "all", variable.units),
    ...(["A", "B", "C"] as const).flatMap((grade) => {
      const graded = variable.units.filter(({ confidence }) => confidence === grade);
      return graded.length === 0 ? [] : [reliabilityLine(variable, grade, graded)];
    }),
  ]);
}

function reliabilityLine(
  { table, column, metric }: TwiceRead,
  confidence: ReliabilityLine["confidence"],
  sampled: readonly TwiceReadUnit[],
): ReliabilityLine {
  const pairs = sampled.flatMap(({ first, second }): ReadingPair[] =>
    first === null || second === null ? [] : [[first, second]]
  );
  const { alpha, undefinedBecause } = krippendorffAlpha(pairs, metric);
  // Each line has a stream of its own, so that no variable moves the interval of another.
  const random = seeded(resamplingSeed);
  const { low, high } = alphaInterval(pairs, metric, { draws: resamples, random });
  return {
    table,
    column,
    metric,
    confidence,
    sampled: sampled.length,
    units: pairs.length,
    alpha,
    alpha_low: low,
    alpha_high: high,
    undefined_because: undefinedBecause,
    mean_absolute_difference: metric === "nominal" ? NaN : meanAbsoluteDifference(pairs),
    share_within_10: metric === "interval" ? shareWithin(pairs, near) : NaN,
    share_equal: shareWithin(pairs, 0),
  };
}
