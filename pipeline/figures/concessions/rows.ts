/**
 * Rows of the figure of concessions: groups of issues with two measures each.
 *
 * @module
 */
import { describedFindings } from "../../tables/derived/findings/all.ts";
import type { ReadTable } from "../../tables/derived/read_derived.ts";
import type { ConcessionLine } from "../../tables/derived/findings/concessions.ts";
import { familyNames, issueKey, stateNames, typeName } from "../draw/reader_names.ts";
import { contestedFrom } from "../../findings/statistics/contested_issues.ts";

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

/** A point of the figure: a group under a measure. */
export type ConcessionRow = {
  readonly grouping: string;
  readonly group: string;
  /** The group as the figure names it. */
  readonly label: string;
  readonly measure: string;
  readonly value: number;
  /** Interval of 95%; empty where so few families or issues reject nothing. */
  readonly low: number | null;
  readonly high: number | null;
  /** Which side the whole interval favours. */
  readonly favours: "ally" | "us" | "neither";
  /** Contested issues with the allies ahead; equally near counts half. */
  readonly ahead: number;
  readonly contested: number;
  readonly issues: number;
  /** Families that the contested issues come from. */
  readonly families: number;
  /** What the signs were flipped of for the interval: families, or single issues. */
  readonly flipped: string | null;
  /** Too few contested issues, or no interval, to say much. */
  readonly weak: boolean;
};

/** Both measures of every group, grouping by grouping; in each the allies most ahead come first. */
export function concessionRows(read: ReadTable): ConcessionRow[] {
  const groups = read(describedFindings.concessionsByGroup);
  const familiesOf = familyCounts(read);
  const labelOf = {
    all: () => "all issues",
    type: typeName,
    ally: stateNames(read),
    family: familyNames(read),
  };
  return groupings.flatMap(([grouping]) => {
    const drawn = groups.filter((group) =>
      group.grouping === grouping && group.threshold === contestedFrom && group.contested > 0
    ).sort((a, b) =>
      (b.ally_ahead_share ?? 0) - (a.ally_ahead_share ?? 0) ||
      (b.mean_nearness ?? 0) - (a.mean_nearness ?? 0)
    );
    return drawn.flatMap((group) => {
      const families = familiesOf(grouping, group.group);
      return measures.map(({ measure, low, high, even }): ConcessionRow => ({
        grouping,
        group: group.group,
        label: labelOf[grouping](group.group),
        measure,
        value: group[measure]!,
        low: group[low],
        high: group[high],
        favours: favoured(group[low], group[high], even),
        ahead: group.ally_ahead + group.even / 2,
        contested: group.contested,
        issues: group.issues,
        families,
        flipped: group.flipped,
        weak: group.contested < fewestContested || group.ally_ahead_low === null,
      }));
    });
  });
}

/** The issues on which both sides have an opening. */
export function twoSided(lines: readonly ConcessionLine[]): ConcessionLine[] {
  return lines.filter((line) => line.us_opening !== null && line.ally_opening !== null);
}

function favoured(low: number | null, high: number | null, even: number) {
  if (low === null || high === null) return "neither";
  return low > even ? "ally" : high < even ? "us" : "neither";
}

/** Number of families of the contested issues of a group. */
function familyCounts(read: ReadTable): (grouping: string, group: string) => number {
  const concessions = read(describedFindings.concessions);
  const contested = concessions.filter(({ status }) => status === "contested");
  const byKey = new Map(twoSided(concessions).map((line) => [issueKey(line), line]));
  const ofAllies = Map.groupBy(
    read(describedFindings.openings).filter(({ side }) => side === "ally"),
    ({ state }) => state,
  );
  return (grouping, group) => {
    const lines = grouping === "all"
      ? contested
      : grouping === "ally"
      ? (ofAllies.get(group) ?? []).flatMap((opening) => {
        const line = byKey.get(issueKey(opening));
        const apart = line && Math.abs(opening.opening - line.us_opening!) >= contestedFrom;
        return apart ? [line] : [];
      })
      : contested.filter((line) => line[grouping as "type" | "family"] === group);
    return new Set(lines.map(({ family }) => family)).size;
  };
}
