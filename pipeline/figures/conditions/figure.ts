/**
 * Figure: under which conditions the allies got their way.
 *
 * @module
 */
import { flowing } from "../../base/words/flowing.ts";
import { contestedFrom } from "../../findings/statistics/contested_issues.ts";
import { percent } from "../../base/words/numbers.ts";
import type { Caption, MakeFigure } from "../draw/figure.ts";
import { type ConditionRow, conditionRows } from "./rows.ts";
import { conditionsSpec } from "./spec.ts";
import { conditionWords } from "./words.ts";

/** Share of issues with the allies ahead and mean US move, by condition. */
export const conditions: MakeFigure = (read) => {
  const rows = conditionRows(read);
  const shares = rows.filter(({ measure, reading }) =>
    measure === "ally_ahead_share" && reading === "earliest"
  );
  return {
    id: "conditions",
    title: titleOf(shares),
    caption: captionOf(rows, shares),
    alt: altOf(shares),
    rows,
    spec: conditionsSpec(rows),
  };
};

/** The value with the largest share, and the one with the least, among those with an interval. */
function titleOf(shares: readonly ConditionRow[]): string {
  const told = shares.filter((row) => row.low !== null && clauseOf(row) !== undefined)
    .toSorted((a, b) => b.value - a.value);
  const [most, least] = [told[0], told.at(-1)];
  if (!most || !least || most.value === least.value) {
    return "Exploratory: when the allies got their way";
  }
  return flowing`Exploratory: the allies were ahead most often where ${clauseOf(most)!}
    (${percent(most.value)} of ${most.issues} issues), least often where ${clauseOf(least)!}
    (${percent(least.value)} of ${least.issues})`;
}

function clauseOf({ condition, value_of_condition }: ConditionRow): string | undefined {
  return conditionWords[condition].values?.[value_of_condition]?.[1];
}

function captionOf(
  rows: readonly ConditionRow[],
  shares: readonly ConditionRow[],
): Caption {
  const without = new Set(
    rows.filter(({ low, reading }) => low === null && reading === "earliest")
      .map(({ condition, value_of_condition }) => `${condition} ${value_of_condition}`),
  );
  const compared = shares.filter(({ condition }) => condition !== "all").length;
  return {
    reading: flowing`Contested issues (openings at least ${contestedFrom} points apart) sorted by
      one condition after another. Left: share whose outcome lies nearer to the allies’ opening;
      equally near counts half. Right: how far the outcome lies from the US opening towards the
      allies’. Lines are 95% intervals: what the test by flipping whole families of disputes would
      not reject. Beside each name: issues, those whose outcome was read in its source (evidence
      grade “read”), families, and issues where only words coded as openings count. All take the
      median of the allies; single allies stand for themselves.`,
    leftOut: flowing`Issues on which one side has no known opening, or with openings closer
      together. No interval for ${without.size} of ${shares.length} lines: fewer than six families
      that differ can reject nothing.`,
    caution: flowing`No claim rests on this figure and no mark was set for any line: it looks at
      ${compared} groups of the same issues, so that some stand out by chance. Conditions go
      together (an ally, its period, its gap); none is held fixed while another varies, and being
      ahead where a condition holds does not show that the condition brought it about.`,
  };
}

function altOf(shares: readonly ConditionRow[]): string {
  const [all] = shares;
  const said = [...Map.groupBy(shares.slice(1), ({ condition }) => condition)].map(
    ([condition, own]) => {
      const sorted = own.toSorted((a, b) => a.value - b.value);
      const told = ({ label, value }: ConditionRow) => `${percent(value)} (${label})`;
      return `${conditionWords[condition].heading}: ${told(sorted[0]!)} to ${told(sorted.at(-1)!)}`;
    },
  );
  return flowing`Points with intervals in two panels, by condition, under two readings of openings.
    By earliest words the allies were ahead on ${all ? percent(all.value) : "none"} of all contested
    issues. ${said.join("; ")}. The right panel gives the mean US move.`;
}
