/**
 * Rows of the figure of concessions: groups of issues with two measures each.
 *
 * @module
 */
import { contestedFrom } from "../../findings/statistics/contested_issues.ts";
import { describedFindings } from "../../tables/derived/findings/all.ts";
import type { GroupLine } from "../../tables/derived/findings/concessions_by_group.ts";
import type { ReadTable } from "../../tables/derived/read_derived.ts";
import { familyNames, stateNames, typeName } from "../draw/reader_names.ts";

/** A group with fewer contested issues than this is drawn weakly and named in no title. */
export const fewestContested = 6;

/** Groupings in the order of the page. */
export const groupings = [
  ["all", "All issues"],
  ["type", "By type of issue"],
  ["family", "By family of disputes"],
  ["ally", "By ally, with its own openings"],
] as const;

/** The measures, with the value that favours neither side. */
export const measures = [
  { measure: "ally_ahead_share", low: "ally_ahead_low", high: "ally_ahead_high", even: 0.5 },
  { measure: "mean_nearness", low: "mean_nearness_low", high: "mean_nearness_high", even: 0 },
] as const;

/** A point of the figure: a group under a measure, with the interval of its value. */
export type ConcessionRow = ReturnType<typeof concessionRows>[number];

/** Both measures of every group, grouping by grouping; in each the allies most ahead come first. */
export function concessionRows(read: ReadTable) {
  const groups = read(describedFindings.concessionsByGroup)
    .filter(({ threshold, contested }) => threshold === contestedFrom && contested > 0)
    .sort((a, b) =>
      b.ally_ahead_share! - a.ally_ahead_share! || b.mean_nearness! - a.mean_nearness!
    );
  const labelOf = {
    all: () => "all issues",
    type: typeName,
    ally: stateNames(read),
    family: familyNames(read),
  };
  return groupings.flatMap(([grouping]) =>
    groups.filter((group) => group.grouping === grouping)
      .flatMap((group) => pointsOf(group, labelOf[grouping](group.group)))
  );
}

/** A group under both measures, as the figure calls it. */
function pointsOf(line: GroupLine, label: string) {
  const { grouping, group, contested, issues, families, flipped } = line;
  return measures.map(({ measure, low, high, even }) => ({
    ...{ grouping, group, label, measure },
    ...{ value: line[measure]!, low: line[low], high: line[high] },
    /** Which side the whole interval favours. */
    favours: favoured(line[low], line[high], even),
    /** Contested issues with the allies ahead; equally near counts half. */
    ahead: line.ally_ahead + line.even / 2,
    ...{ contested, issues, families, flipped },
    /** Too few contested issues, or no interval, to say much. */
    weak: contested < fewestContested || line.ally_ahead_low === null,
  }));
}

function favoured(low: number | null, high: number | null, even: number) {
  if (low === null || high === null) return "neither";
  return low > even ? "ally" : high < even ? "us" : "neither";
}
