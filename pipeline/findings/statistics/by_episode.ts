/**
 * A statistic taken otherwise: episode by episode, or cluster by cluster.
 *
 * @module
 */
import { pairCounts, tauOf } from "../../base/inference/kendall.ts";
import { mean } from "../../base/inference/mean.ts";
import type { CodedEvidence } from "../evidence/evidence.ts";
import type { Unit } from "../evidence/units.ts";
import { estimatorOf } from "./estimator.ts";
import type { ContrastStatistic, Estimate, OrderStatistic, SumStatistic } from "./statistic.ts";

/**
 * The mean over episodes of each episode's own estimate: every episode counts alike, whatever its
 * number of units. An episode without an estimate is left out.
 */
export function meanOfEpisodes(statistic: SumStatistic, coded: CodedEvidence): Estimate {
  return meanOfGroups(statistic, ({ episode }) => episode, coded);
}

/** The same with the clusters of the units, such as families of disputes, counting alike. */
export function meanOfClusters(statistic: SumStatistic, coded: CodedEvidence): Estimate {
  return meanOfGroups(statistic, ({ cluster }) => cluster, coded);
}

function meanOfGroups(
  statistic: SumStatistic,
  groupOf: (unit: Unit) => string | undefined,
  coded: CodedEvidence,
): Estimate {
  const ratios = [...Map.groupBy(statistic.units, groupOf).values()].flatMap((units) => {
    const { estimate } = estimatorOf({ ...statistic, units })(coded);
    return Number.isNaN(estimate) ? [] : [estimate];
  });
  return over(mean(ratios), ratios.length);
}

/**
 * Mean over the strata of a contrast of each one's own difference: every stratum counts alike. One
 * without units in both groups is left out.
 */
export function meanOfStrata(
  { first, second, exchange: { stratum } }: ContrastStatistic,
  coded: CodedEvidence,
): Estimate {
  const within = (statistic: SumStatistic) =>
    new Map(
      [...Map.groupBy(statistic.units, stratum)].map(([name, units]) => [
        name,
        estimatorOf({ ...statistic, units })(coded).estimate,
      ]),
    );
  const others = within(second);
  const differences = [...within(first)].map(([name, mean]) => mean - (others.get(name) ?? NaN))
    .filter((difference) => !Number.isNaN(difference));
  return over(mean(differences), differences.length);
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
