/**
 * Concessions by type of issue, family, episode and ally.
 *
 * @module
 */
import { choice, optional, text } from "../../kind.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count, measured, measuredShare, number } from "../kinds.ts";
import { bargaining } from "../clean_sets.ts";

/** One row a group and threshold; intervals are of 95%. */
export const concessionsByGroup = describeDerived({
  name: "concessions_by_group",
  stage: "findings",
  title: "Concessions by group",
  description: "Concessions by type of issue, family of disputes, episode and ally",
  reads: bargaining,
  key: ["grouping", "group", "threshold"],
  columns: {
    grouping: column(choice("all", "type", "family", "episode", "ally"), "What the group shares"),
    group: column(text, "The type, family, episode or ally; all for the whole"),
    threshold: column(
      number({ minimum: 0 }),
      "Least distance between the openings of a contested issue",
      { unit: "points (0-100)" },
    ),
    issues: column(count, "Issues with two sides", { unit: "issues" }),
    contested: column(count, "Of these, contested ones", { unit: "issues" }),
    families: column(count, "Families of disputes that the contested ones come from", {
      unit: "families",
    }),
    ally_ahead: column(
      count,
      "Contested issues whose outcome is nearer to the opening of the ally",
      { unit: "issues" },
    ),
    us_ahead: column(
      count,
      "Contested issues whose outcome is nearer to the opening of the United States",
      { unit: "issues" },
    ),
    even: column(count, "Contested issues whose outcome is as near to both", { unit: "issues" }),
    ally_ahead_share: column(
      measuredShare,
      "Share of contested issues with the ally ahead; even counts half",
    ),
    ally_ahead_low: column(
      measuredShare,
      "Lower end of the interval of that share; empty where too few clusters leave none",
    ),
    ally_ahead_high: column(measuredShare, "Upper end of the interval of that share"),
    mean_nearness: column(
      measured,
      "Mean nearness to the opening of the ally over all issues, from -1 to 1",
    ),
    mean_nearness_low: column(
      measured,
      "Lower end of the interval of that mean; empty where too few clusters leave none",
    ),
    mean_nearness_high: column(measured, "Upper end of the interval of that mean"),
    median_share: column(measured, "Median share of the way conceded over contested issues"),
    flipped: column(
      optional(choice("family", "issue")),
      "What the signs were flipped of for the intervals: families, or single issues where the contested ones have one family",
    ),
  },
});

/** What a group of issues gives. */
export type GroupLine = Row<typeof concessionsByGroup>;
