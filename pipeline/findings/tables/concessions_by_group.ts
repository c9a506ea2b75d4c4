/**
 * Concessions by type of issue, family, episode and ally.
 *
 * @module
 */
import type { GroupLine } from "../../tables/derived/findings/concessions_by_group.ts";
import { gotItsWay } from "../../measures/bargaining/moves.ts";
import { nearness, shareConceded } from "../../measures/bargaining/nearness.ts";
import { median } from "../../base/inference/median.ts";
import { contestedFrom, twoSidedIssues } from "../statistics/contested_issues.ts";
import type { CodedEvidence, Evidence } from "../evidence/evidence.ts";
import { flippedMean } from "../statistics/flipped_mean.ts";
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
  const ahead = meanOf(contested, ({ outcome, us, ally }) => gotItsWay(outcome, ally, us), [0, 1]);
  const near = meanOf(lines, ({ outcome, us, ally }) => nearness(outcome, us, ally), [-1, 1]);
  const scores = contested.map(({ outcome, us, ally }) => gotItsWay(outcome, ally, us));
  const count = (value: number) => scores.filter((each) => each === value).length;
  const families = familiesOf(contested);
  return {
    grouping,
    group,
    threshold,
    issues: lines.length,
    contested: contested.length,
    families,
    ally_ahead: count(1),
    us_ahead: count(0),
    even: count(0.5),
    ally_ahead_share: ahead.mean,
    ally_ahead_low: ahead.low,
    ally_ahead_high: ahead.high,
    mean_nearness: near.mean,
    mean_nearness_low: near.low,
    mean_nearness_high: near.high,
    median_share: median(
      contested.map(({ outcome, us, ally }) => shareConceded(outcome, us, ally)),
    ),
    flipped: contested.length < 2 ? null : families > 1 ? "family" : "issue",
  };
}

/** A mean over issues; families share their fate, and issues of one family are taken one by one. */
function meanOf(
  lines: readonly Line[],
  valueOf: (line: Line) => number,
  range: readonly [least: number, greatest: number],
) {
  const byFamily = familiesOf(lines) > 1;
  return flippedMean(
    lines.map((line, at) => ({
      value: valueOf(line),
      cluster: byFamily ? line.family : `${at}`,
    })),
    range,
  );
}

/** Number of families that issues come from. */
function familiesOf(lines: readonly Line[]): number {
  return new Set(lines.map(({ family }) => family)).size;
}
