/**
 * Where allies won and where they lost, by type of issue.
 *
 * @module
 */
import type { DataRow } from "../figures/figure.ts";
import { markdownTable } from "./fill.ts";

/**
 * A table of who was ahead by type of issue, and a sentence on whose papers the allies' openings are from.
 *
 * @param groups rows of the table `concessions_by_group`
 * @param openings rows of the table `openings`
 */
export function concessionText(
  groups: readonly DataRow[],
  openings: readonly DataRow[],
): string {
  const ofAllies = openings.filter((row) => row["side"] === "ally");
  const american = ofAllies.filter((row) => row["american_records_only"] === true).length;
  const whole = groups.find((row) => row["grouping"] === "all" && row["threshold"] === 10)!;
  const types = groups.filter((row) => row["grouping"] === "type")
    .sort((a, b) => Number(b["ally_ahead_share"]) - Number(a["ally_ahead_share"]));
  const line = (name: string, row: DataRow) => [
    name,
    `${row["contested"]} of ${row["issues"]}`,
    `${row["ally_ahead"]}`,
    `${row["us_ahead"]}`,
    percent(row["ally_ahead_share"]),
    `${percent(row["ally_ahead_low"])} to ${percent(row["ally_ahead_high"])}`,
    Number(row["mean_nearness"]).toFixed(2).replace("-", "−"),
  ];
  const table = markdownTable([
    [
      "Type of issue",
      "Contested",
      "Ally ahead",
      "US ahead",
      "Share ally",
      "95 % interval",
      "Mean nearness",
    ],
    ...types.map((row) => line(`${row["group"]}`.replaceAll("-", " "), row)),
    line("**all**", whole),
  ]);
  return `${table}\n\nOf the ${ofAllies.length} openings of allies ${american} are known from ` +
    "documents in American archives alone.";
}

function percent(share: DataRow[string] | undefined): string {
  return share === null || share === undefined ? "–" : `${Math.round(100 * Number(share))} %`;
}
