/**
 * A statistic taken otherwise: episode by episode.
 *
 * @module
 */
import { pairCounts, tauOf } from "../../base/inference/kendall.ts";
import { mean } from "../../base/inference/mean.ts";
import type { CodedEvidence } from "../evidence/evidence.ts";
import { estimatorOf } from "./estimator.ts";
import type { Estimate, OrderStatistic, SumStatistic } from "./statistic.ts";

/**
 * The mean over episodes of each episode's own estimate: every episode counts alike, whatever its
 * number of units. An episode without an estimate is left out.
 */
export function meanOfEpisodes(statistic: SumStatistic, coded: CodedEvidence): Estimate {
  const episodes = Map.groupBy(statistic.units, ({ episode }) => episode);
  const ratios = [...episodes.values()].flatMap((units) => {
    const { estimate } = estimatorOf({ ...statistic, units })(coded);
    return Number.isNaN(estimate) ? [] : [estimate];
  });
  return over(mean(ratios), ratios.length);
}

/** Tau-b over the pairs of issues that share an episode, what chance gives left in. */
export function tauWithinEpisodes(
  { units, quantity, against }: OrderStatistic,
  coded: CodedEvidence,
): Estimate {
  const all = { score: 0, untiedX: 0, untiedY: 0 };
  for (const own of Map.groupBy(units, ({ episode }) => episode).values()) {
    const counts = pairCounts(
      Float64Array.from(own, ({ at }) => quantity(coded, at)),
      Float64Array.from(own, ({ at }) => against(coded, at)),
    );
    all.score += counts.score;
    all.untiedX += counts.untiedX;
    all.untiedY += counts.untiedY;
  }
  return over(tauOf(all), units.length);
}

function over(estimate: number, units: number): Estimate {
  return { estimate, units, deciding: units, weight: units };
}
