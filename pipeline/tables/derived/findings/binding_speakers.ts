/**
 * How binding a pact each speaker wanted.
 *
 * @module
 */
import { choice, optional, score, text } from "../../kind.ts";
import { byState } from "../columns.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count, number } from "../kinds.ts";
import { bindingOpenings } from "./binding_openings.ts";

/** One row a speaker. */
export const bindingSpeakers = describeDerived({
  name: "binding_speakers",
  stage: "findings",
  title: "Binding speakers",
  description: "How binding each speaker opened over the issues of SEATO",
  reads: [bindingOpenings],
  key: ["speaker"],
  columns: {
    speaker: column(
      text,
      "Code of the state; that of the United States with military behind it where its soldiers speak",
    ),
    state: byState,
    group: column(
      choice("us", "us-military", "asia-pacific", "north-atlantic", "other"),
      "The United States, its soldiers, or the part of the world that an ally lies in",
    ),
    issues: column(count, "Issues on which it has an opening", { unit: "issues" }),
    reported: column(count, "Of these, openings that officials of another state report", {
      unit: "issues",
    }),
    median_opening: column(score, "Median of its openings", { unit: "points (0-100)" }),
    median_outcome: column(score, "Median of the outcomes of the same issues", {
      unit: "points (0-100)",
    }),
    shared: column(
      count,
      "Issues on which the leading voice of the United States has an opening too",
      { unit: "issues" },
    ),
    looser: column(
      count,
      "Of the shared issues, those on which it opened at least ten points below the United States",
      { unit: "issues" },
    ),
    tighter: column(
      count,
      "Of the shared issues, those on which it opened at least ten points above",
      { unit: "issues" },
    ),
    mean_distance: column(score, "Mean distance of the outcomes from its openings", {
      unit: "points (0-100)",
    }),
    shared_distance: column(optional(score), "The same over the shared issues", {
      unit: "points (0-100)",
    }),
    us_distance: column(
      optional(score),
      "Mean distance of the outcomes from the openings of the United States, over the shared issues",
      { unit: "points (0-100)" },
    ),
    contests: column(count, "Issues on which other states have openings too", { unit: "issues" }),
    nearest: column(
      number({ minimum: 0 }),
      "Contests on which no state opened nearer to the outcome; k equally near take 1/k each",
    ),
    nearest_by_chance: column(
      number({ minimum: 0 }),
      "What that would be if each speaker on an issue were as likely to be nearest",
    ),
  },
});

/** A speaker's openings taken together; points run from 0, the loosest, to 100, the most binding. */
export type BindingSpeakerLine = Row<typeof bindingSpeakers>;
