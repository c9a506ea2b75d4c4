/**
 * When the allies got their way, condition by condition.
 *
 * @module
 */
import { gotItsWay, moveTowards } from "../../measures/bargaining/moves.ts";
import { type StandingReading, standingReadings } from "../../measures/bargaining/openings.ts";
import { type Period, periodsInOrder } from "../../measures/periods/period_finder.ts";
import {
  type ConditionIssueLine,
  conditionIssues,
} from "../../tables/derived/findings/condition_issues.ts";
import type { ConditionLine } from "../../tables/derived/findings/conditions.ts";
import { byKey } from "../../base/words/order.ts";
import type { CodedEvidence, Evidence } from "../evidence/evidence.ts";
import { isContested } from "../statistics/contested_issues.ts";
import { flippedMean } from "../statistics/flipped_mean.ts";

/** A contested issue as a condition counts it. */
type Counted = Pick<ConditionIssueLine, "family" | "ally_ahead" | "us_move" | "evidence">;

/** Columns that are conditions with a list of values, in the order of the page. */
const listed = ["first_word", "allies", "us_soldiers", "ally_salience", "gap", "subject"] as const;

/**
 * Every value of every condition that occurs, under each reading of openings: the whole, the
 * conditions of issues, the period, and each ally by its own openings.
 *
 * @param issues the contested issues with their conditions
 */
export function conditionLines(
  issues: readonly ConditionIssueLine[],
  evidence: Evidence,
  coded: CodedEvidence,
  periods: readonly Period[],
): ConditionLine[] {
  return standingReadings.flatMap((reading) => {
    const own = issues.filter((issue) => issue.reading === reading);
    const of = (
      condition: ConditionLine["condition"],
      value: string,
      counted: readonly Counted[],
      label = value,
    ) => counted.length === 0 ? [] : [lineOf({ reading, condition, value, label }, counted)];
    return [
      ...of("all", "all", own, "all contested issues"),
      ...listed.flatMap((condition) =>
        conditionIssues.columns[condition].kind.allowed!.flatMap((value) =>
          of(condition, value, own.filter((issue) => issue[condition] === value))
        )
      ),
      ...periodsInOrder(periods).flatMap(({ period, name }) =>
        of("period", period, own.filter((issue) => issue.period === period), name)
      ),
      ...[...Map.groupBy(issuesOfAllies(evidence, coded, reading), ({ ally }) => ally)]
        .sort(byKey).flatMap(([ally, counted]) => of("ally", ally, counted)),
    ];
  });
}

function lineOf(
  head: Pick<ConditionLine, "reading" | "condition" | "value" | "label">,
  counted: readonly Counted[],
): ConditionLine {
  const mean = (field: "ally_ahead" | "us_move", range: readonly [number, number]) =>
    flippedMean(counted.map((each) => ({ value: each[field], cluster: each.family })), range);
  const ahead = mean("ally_ahead", [0, 1]);
  const move = mean("us_move", [-100, 100]);
  return {
    ...head,
    issues: counted.length,
    read: counted.filter(({ evidence }) => evidence === "read").length,
    families: new Set(counted.map(({ family }) => family)).size,
    ally_ahead_share: ahead.mean,
    ally_ahead_low: ahead.low,
    ally_ahead_high: ahead.high,
    us_move: move.mean,
    us_move_low: move.low,
    us_move_high: move.high,
  };
}

/** Issues that one ally contested, by its own opening. */
function issuesOfAllies(
  { bargaining }: Evidence,
  coded: CodedEvidence,
  reading: StandingReading,
): (Counted & { readonly ally: string })[] {
  return bargaining[reading].issues.flatMap(
    ({ alliesAt, openings, family, evidence, usAt }, at) => {
      const { outcome, hub, openings: opened } = coded.issues[reading][at]!;
      return usAt === -1 ? [] : alliesAt.flatMap((place) => {
        const own = opened[place]!;
        return !isContested({ outcome, hub, ally: own }) ? [] : [{
          ally: openings[place]!.state,
          family,
          evidence,
          ally_ahead: gotItsWay(outcome, own, hub),
          us_move: moveTowards(outcome, hub, own),
        }];
      });
    },
  );
}
