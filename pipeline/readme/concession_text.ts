/**
 * Where allies won and where they lost, by type of issue.
 *
 * @module
 */
import type { ConcessionLine } from "../tables/derived/findings/concessions.ts";
import type { GroupLine } from "../tables/derived/findings/concessions_by_group.ts";
import type { OpeningLine } from "../tables/derived/findings/openings.ts";
import { isOutside } from "../figures/openings_to_outcome/rows.ts";
import { markdownTable } from "../base/words/markdown_table.ts";
import { fixed, ifKnown, percent } from "../base/words/numbers.ts";

/**
 * A table of who was ahead by type of issue, how to read it, how many outcomes lie outside both
 * openings, and whose papers the allies' openings are from.
 *
 * @param groups rows of the table `concessions_by_group`
 * @param concessions rows of the table `concessions`
 * @param openings rows of the table `openings`
 */
export function concessionText(
  groups: readonly GroupLine[],
  concessions: readonly ConcessionLine[],
  openings: readonly OpeningLine[],
): string {
  const ofAllies = openings.filter((row) => row.side === "ally");
  const american = ofAllies.filter((row) => row.american_records_only).length;
  const whole = groups.find((row) => row.grouping === "all" && row.threshold === 10)!;
  const types = groups.filter((row) => row.grouping === "type")
    .sort((a, b) => (b.ally_ahead_share ?? 0) - (a.ally_ahead_share ?? 0));
  const line = (name: string, row: GroupLine) => [
    name,
    `${row.contested} of ${row.issues}`,
    `${row.ally_ahead}`,
    `${row.us_ahead}`,
    `${row.even}`,
    share(row.ally_ahead_share),
    `${share(row.ally_ahead_low)} to ${share(row.ally_ahead_high)}`,
    ifKnown(row.mean_nearness, (mean) => fixed(mean, 2), "–"),
  ];
  const table = markdownTable([
    [
      "Type of issue",
      "Contested",
      "Ally ahead",
      "US ahead",
      "Halfway",
      "Share ally",
      "95% interval",
      "Mean nearness",
    ],
    ...types.map((row) => line(row.group.replaceAll("-", " "), row)),
    line("**all**", whole),
  ]);
  const contested = concessions.filter(({ status }) => status === "contested");
  const outside = contested.filter(isOutside);
  const beyond = (side: string) => outside.filter(({ ahead }) => ahead === side).length;
  return [
    table,
    "*Contested*: of all issues on which both sides have an opening. *Share ally*: an outcome " +
    "halfway counts half. *Nearness* runs from −1, where the outcome is the US opening, to 1, where " +
    "it is the allies’; 0 is halfway, and beyond an opening it falls back towards 0. Its mean is over " +
    "all issues with both openings, contested or not.",
    `Of ${contested.length} contested outcomes ${outside.length} lie outside both openings, ` +
    `${beyond("us")} beyond the US one and ${beyond("ally")} beyond the allies’: there the side ` +
    "ahead is only less far off. " +
    `Of the ${ofAllies.length} openings of allies ${american} are known from documents in American ` +
    "archives alone.",
  ].join("\n\n");
}

function share(value: number | null): string {
  return ifKnown(value, percent, "–");
}
