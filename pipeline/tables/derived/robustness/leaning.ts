/**
 * How far coders must have leaned one way for a verdict to be another.
 *
 * @module
 */
import { choice, identifier, optional } from "../../kind.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count, verdict } from "../kinds.ts";
import { everything } from "../clean_sets.ts";
import { findings } from "../findings/findings.ts";

/** One row a finding that can lean, and direction. */
export const leaning = describeDerived({
  name: "leaning",
  stage: "robustness",
  title: "Leaning errors",
  description: "The smallest common shift of cells that changes each verdict",
  reads: everything,
  key: ["finding", "towards"],
  columns: {
    finding: column(identifier, "The finding", { refersTo: findings }),
    towards: column(
      choice("us", "ally"),
      "Which way all cells are shifted: towards the United States · towards the allies. A wish for a bilateral tie is stronger towards the allies, weaker towards the United States",
    ),
    of: column(
      choice("outcomes", "allied wishes", "us wishes", "us openings"),
      "What is shifted, the first of these that the finding rests on: outcomes of issues · how much other states want a bilateral tie · how much the United States wants one · its openings",
    ),
    points: column(
      optional(count),
      "The smallest shift that changes the verdict; empty where none up to 50 does",
      { unit: "points (0-100)" },
    ),
    becomes: column(optional(verdict), "The verdict under that shift"),
  },
});

/** What a common shift does to a verdict. */
export type LeaningLine = Row<typeof leaning>;
