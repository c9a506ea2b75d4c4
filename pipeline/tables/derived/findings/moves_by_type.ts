/**
 * How far each side moved, by type of issue.
 *
 * @module
 */
import { kindsOfIssue } from "../../issue_types.ts";
import { choice } from "../../kind.ts";
import { bargaining } from "../clean_sets.ts";
import { openingReading } from "../columns.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count, measured, measuredShare, number } from "../kinds.ts";

const points = { unit: "points (0-100)" };
const issues = { unit: "issues" };

/** One row a reading of openings, a type of issue and a least move that counts as a concession. */
export const movesByType = describeDerived({
  name: "moves_by_type",
  stage: "findings",
  title: "Moves by type",
  description:
    "Share of contested issues with a concession and mean moves of both sides, by type " +
    "of issue, under both readings of openings",
  reads: bargaining,
  key: ["reading", "type", "concession_from"],
  columns: {
    reading: openingReading,
    type: column(
      choice("all", ...kindsOfIssue),
      "What sort of issues; all for the whole",
    ),
    concession_from: column(
      number({ minimum: 0 }),
      "Least move towards the other side that counts as a concession",
      points,
    ),
    contested: column(count, "Issues whose openings lie ten points apart or more", issues),
    families: column(count, "Families of disputes that they come from", { unit: "families" }),
    missing: column(count, "Issues without an opening of one side", issues),
    us_conceded: column(count, "Contested issues with a concession of the United States", issues),
    us_conceded_share: column(
      measuredShare,
      "Share of contested issues with a concession of the United States",
    ),
    us_conceded_low: column(
      measuredShare,
      "Lower end of the 95% interval of the share with a concession of the United States",
    ),
    us_conceded_high: column(
      measuredShare,
      "Upper end of the 95% interval of the share with a concession of the United States",
    ),
    us_conceded_least: column(
      measuredShare,
      "The US share if none of the issues without an opening had seen a concession",
    ),
    us_conceded_most: column(measuredShare, "The US share if all of them had"),
    ally_conceded: column(count, "Contested issues with a concession of the allies", issues),
    ally_conceded_share: column(
      measuredShare,
      "Share of contested issues with a concession of the allies",
    ),
    ally_conceded_low: column(
      measuredShare,
      "Lower end of the 95% interval of the share with a concession of the allies",
    ),
    ally_conceded_high: column(
      measuredShare,
      "Upper end of the 95% interval of the share with a concession of the allies",
    ),
    mean_us_move: column(measured, "Mean move of the United States", points),
    mean_us_move_low: column(
      measured,
      "Lower end of the 95% interval of the mean move of the United States",
      points,
    ),
    mean_us_move_high: column(
      measured,
      "Upper end of the 95% interval of the mean move of the United States",
      points,
    ),
    mean_ally_move: column(measured, "Mean move of the allies", points),
    mean_ally_move_low: column(
      measured,
      "Lower end of the 95% interval of the mean move of the allies",
      points,
    ),
    mean_ally_move_high: column(
      measured,
      "Upper end of the 95% interval of the mean move of the allies",
      points,
    ),
    us_moved_more: column(measured, "Mean of the US move less the allies' move", points),
    us_moved_more_low: column(
      measured,
      "Lower end of the 95% interval of the US move less the allies' move",
      points,
    ),
    us_moved_more_high: column(
      measured,
      "Upper end of the 95% interval of the US move less the allies' move",
      points,
    ),
    episodes: column(count, "Negotiations with a contested issue", { unit: "episodes" }),
    episodes_with_concession: column(
      count,
      "Negotiations in which the United States made at least one concession",
      { unit: "episodes" },
    ),
  },
});

/** What a type of issue gives. */
export type MovesByTypeLine = Row<typeof movesByType>;
