/**
 * When the allies got their way, condition by condition.
 *
 * @module
 */
import { choice, text } from "../../kind.ts";
import { openingReading } from "../columns.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count, measured, measuredShare } from "../kinds.ts";
import { conditionIssues } from "./condition_issues.ts";
import { periods } from "../../periods.ts";
import { openings } from "./openings.ts";

/** The conditions in the order of the page. */
export const conditionNames = [
  "all",
  "first_word",
  "allies",
  "us_soldiers",
  "ally_salience",
  "gap",
  "subject",
  "period",
  "ally",
] as const;

/** One row a reading of openings, condition and value of it; exploratory, no claim rests on it. */
export const conditions = describeDerived({
  name: "conditions",
  stage: "findings",
  title: "Conditions",
  description: "When the allies got their way on contested issues: exploratory, without a claim",
  reads: [conditionIssues, openings, periods],
  key: ["reading", "condition", "value"],
  columns: {
    reading: openingReading,
    condition: column(
      choice(...conditionNames),
      "The condition: a column of condition_issues, all, or the ally by its own openings",
    ),
    value: column(text, "Its value; all for the whole"),
    label: column(text, "What readers call the value"),
    issues: column(count, "Contested issues with this value", { unit: "issues" }),
    read: column(count, "Of these, issues whose outcome was read in its source", {
      unit: "issues",
    }),
    families: column(count, "Families of disputes that they come from", { unit: "families" }),
    ally_ahead_share: column(
      measuredShare,
      "Share of them with the ally ahead; equally near counts half",
    ),
    ally_ahead_low: column(
      measuredShare,
      "Lower end of its interval of 95%; empty where so few families allow none",
    ),
    ally_ahead_high: column(measuredShare, "Upper end of the interval of that share"),
    us_move: column(measured, "Mean move of the United States from its opening to the ally's", {
      unit: "points (0-100)",
    }),
    us_move_low: column(measured, "Lower end of the interval of 95% of that mean", {
      unit: "points (0-100)",
    }),
    us_move_high: column(measured, "Upper end of the interval of that mean", {
      unit: "points (0-100)",
    }),
  },
});

/** A value of a condition and what the allies got under it. */
export type ConditionLine = Row<typeof conditions>;
