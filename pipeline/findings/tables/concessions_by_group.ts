/**
 * Concessions by type of issue, family, episode and ally.
 *
 * @module
 */
import type { GroupLine } from "../../tables/derived/findings/concessions_by_group.ts";
import { nearness, shareConceded } from "../../measures/bargaining/nearness.ts";
import {
  clusterBootstrap,
  type ClusterStatistic,
  weightedMean,
  weightedMedian,
} from "../../base/inference/cluster_bootstrap.ts";
import { mean } from "../../base/inference/mean.ts";
import { median } from "../../base/inference/median.ts";
import { seeded } from "../../base/inference/random.ts";
import { contestedFrom, twoSidedIssues } from "../statistics/contested_issues.ts";
import type { CodedEvidence, Evidence } from "../evidence/evidence.ts";
import { resamples, resamplingSeed } from "../statistics/resampling.ts";
import { byKey } from "../../base/words/order.ts";

/** Distances from which issues count as contested: the usual one, and two others. */
const thresholds = [5, contestedFrom, 20];

/** An issue as one side of allies sees it. */
interface Line {
  readonly family: string;
  readonly outcome: number;
  readonly us: number;
  readonly ally: number;
}

/**
 * All groups. An ally's group holds its own openings; the others hold the median of the allies.
 * Only the whole is given under every threshold.
 */
export function groupLines(evidence: Evidence, coded: CodedEvidence): GroupLine[] {
  const { issues } = evidence.bargaining.earliest;
  const places = twoSidedIssues(evidence, "earliest");
  const lineOf = (at: number): Line => ({
    family: issues[at]!.family,
    outcome: coded.issues.earliest[at]!.outcome,
    us: coded.issues.earliest[at]!.hub,
    ally: coded.issues.earliest[at]!.ally,
  });
  const by = (grouping: "type" | "family" | "episode") =>
    [...Map.groupBy(places, (at) => issues[at]![grouping])].sort(byKey).map(([group, of]) =>
      groupLine(grouping, group, of.map(lineOf), contestedFrom)
    );
  const ofAllies = places.flatMap((at) =>
    issues[at]!.alliesAt.map((place) => ({
      state: issues[at]!.openings[place]!.state,
      line: { ...lineOf(at), ally: coded.issues.earliest[at]!.openings[place]! },
    }))
  );
  return [
    ...thresholds.map((threshold) => groupLine("all", "all", places.map(lineOf), threshold)),
    ...by("type"),
    ...by("family"),
    ...by("episode"),
    ...[...Map.groupBy(ofAllies, ({ state }) => state)].sort(byKey).map(([state, lines]) =>
      groupLine("ally", state, lines.map(({ line }) => line), contestedFrom)
    ),
  ];
}

function groupLine(
  grouping: GroupLine["grouping"],
  group: string,
  lines: readonly Line[],
  threshold: number,
): GroupLine {
  const contested = lines.filter(({ us, ally }) => Math.abs(ally - us) >= threshold);
  const near = (of: readonly Line[]) =>
    Float64Array.from(of, ({ outcome, us, ally }) => nearness(outcome, us, ally));
  const ahead = near(contested).map((value) => (Math.sign(value) + 1) / 2);
  const shares = Float64Array.from(
    contested,
    ({ outcome, us, ally }) => shareConceded(outcome, us, ally),
  );
  const names = [...new Set(lines.map(({ family }) => family))].sort();
  const byFamily = (of: readonly Line[]) => new Set(of.map(({ family }) => family)).size > 1;
  const interval = (
    of: readonly Line[],
    values: Float64Array,
    statistic: (values: Float64Array, cluster: Int32Array) => ClusterStatistic,
  ) => {
    if (of.length === 0) return [NaN, NaN] as const;
    const clusters = byFamily(of)
      ? Int32Array.from(of, ({ family }) => names.indexOf(family))
      : Int32Array.from(of.keys());
    const { low, high } = clusterBootstrap({
      clusters: byFamily(of) ? names.length : of.length,
      statistic: statistic(values, clusters),
      draws: resamples,
      random: seeded(resamplingSeed),
    });
    return [low, high] as const;
  };
  const nearAll = near(lines);
  const [aheadLow, aheadHigh] = interval(contested, ahead, weightedMean);
  const [nearLow, nearHigh] = interval(lines, nearAll, weightedMean);
  const [shareLow, shareHigh] = interval(contested, shares, weightedMedian);
  const count = (value: number) => ahead.filter((each) => each === value).length;
  return {
    grouping,
    group,
    threshold,
    issues: lines.length,
    contested: contested.length,
    ally_ahead: count(1),
    us_ahead: count(0),
    even: count(0.5),
    ally_ahead_share: mean(ahead),
    ally_ahead_low: aheadLow,
    ally_ahead_high: aheadHigh,
    mean_nearness: mean(nearAll),
    mean_nearness_low: nearLow,
    mean_nearness_high: nearHigh,
    median_share: median(shares),
    median_share_low: shareLow,
    median_share_high: shareHigh,
    resampled: contested.length < 2 ? null : byFamily(contested) ? "family" : "issue",
  };
}
