/**
 * The US ballot by its earliest and by its latest dated words.
 *
 * @module
 */
import { choice, optional } from "../../kind.ts";
import { episodes } from "../../episodes.ts";
import { preferences } from "../../preferences.ts";
import { voices } from "../../voices.ts";
import { evidenceGrade } from "../../vocabulary.ts";
import { episode } from "../columns.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count, listOrNone, measured } from "../kinds.ts";

/** Why an episode does not tell what the United States ranked first. */
export const whyNoStart = [
  "repeats the ballots of another episode",
  "no dated word on the bilateral form",
  "no dated word on a wider form",
] as const;

/** Columns of one end of a negotiation. */
function atEnd(end: "earliest" | "latest") {
  const points = { unit: "points (0-100)" };
  return {
    bilateral: column(
      measured,
      `Worth of the bilateral form by the ${end} dated word on it`,
      points,
    ),
    bilateralDates: column(
      listOrNone,
      `Date of the ${end} word on the bilateral form, several where they begin on one day`,
    ),
    wider: column(
      measured,
      `Worth of the best wider form by the ${end} dated word on each`,
      points,
    ),
    widerForms: column(
      listOrNone,
      `Best wider form by the ${end} words, several where they tie`,
    ),
    widerDates: column(listOrNone, `Date of the ${end} word on the best wider form`),
    lean: column(
      measured,
      `Worth of the bilateral form less that of the best wider one, by the ${end} words`,
      { unit: "points" },
    ),
    evidence: column(
      optional(evidenceGrade),
      `Weakest evidence grade of the rows that the ${end} lean rests on`,
    ),
  };
}

const earliest = atEnd("earliest");
const latest = atEnd("latest");

/** One row an episode in which the United States said something dated. */
export const usBallots = describeDerived({
  name: "us_ballots",
  stage: "findings",
  title: "US ballots at both ends",
  description: "The US ballot by its earliest and by its latest dated word on each form before " +
    "the end of the episode",
  reads: [preferences, episodes, voices],
  key: ["episode"],
  columns: {
    episode,
    earliest_bilateral: earliest.bilateral,
    earliest_bilateral_dates: earliest.bilateralDates,
    earliest_wider: earliest.wider,
    earliest_wider_forms: earliest.widerForms,
    earliest_wider_dates: earliest.widerDates,
    earliest_lean: earliest.lean,
    earliest_evidence: earliest.evidence,
    latest_bilateral: latest.bilateral,
    latest_bilateral_dates: latest.bilateralDates,
    latest_wider: latest.wider,
    latest_wider_forms: latest.widerForms,
    latest_wider_dates: latest.widerDates,
    latest_lean: latest.lean,
    latest_evidence: latest.evidence,
    change: column(measured, "Latest lean less the earliest one; empty where it is not counted", {
      unit: "points",
    }),
    dates: column(count, "Dates at which it spoke of the bilateral form or of a wider one", {
      unit: "dates",
    }),
    no_start: column(
      optional(choice(...whyNoStart)),
      "Why the earliest words do not count; empty where they do",
    ),
    no_change: column(
      optional(choice(...whyNoStart, "words of one date only")),
      "Why the change does not count; empty where it does",
    ),
  },
});

/** The United States in an episode. */
export type UsBallotLine = Row<typeof usBallots>;
