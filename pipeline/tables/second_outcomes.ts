/**
 * Outcomes of issues read a second time.
 *
 * @module
 */
import { identifier, optional, score } from "./kind.ts";
import { issues } from "./issues.ts";
import { copied, describe } from "./table.ts";
import { firstRead, note, reader, repeated, rowOf, source, sourceFound } from "./second_row.ts";

const points = { unit: "points (0-100)" };

/** One row an issue of the random sample. */
export const secondOutcomes = describe({
  name: "second_outcomes",
  sheet: "second-reading/outcomes",
  holds: "second reading",
  title: "Outcomes, second reading",
  description: "One row an issue of a random sample, its outcome read again",
  key: ["row_id"],
  id: ["row_id"],
  columns: {
    row: rowOf("issues"),
    episode: copied("episode", identifier, "The negotiation", {
      refersTo: "episodes",
      repeats: true,
    }),
    issue: repeated("issue", "The issue within the episode"),
    source,
    second_reader: reader,
    outcome: copied(
      "outcome",
      optional(score),
      "Where the talks ended, by the second reading",
      points,
    ),
    reference_point: copied(
      "reference_point",
      optional(score),
      "What holds if the talks fail, by the second reading",
      points,
    ),
    source_found: sourceFound,
    first_outcome: firstRead("outcome", issues.columns.outcome),
    first_reference_point: firstRead("reference_point", issues.columns.reference_point),
    note,
  },
});
