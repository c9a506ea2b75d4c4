/**
 * Each speaker's opening on each issue of SEATO that runs between loose and binding.
 *
 * @module
 */
import { choice, ordinal, score, text, yesNo } from "../../kind.ts";
import { positions } from "../../positions.ts";
import { evidenceGrade } from "../../vocabulary.ts";
import { byState, episode, issue, issueLink } from "../columns.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { list } from "../kinds.ts";
import { bindingTables } from "../clean_sets.ts";

/** One row a speaker and issue. */
export const bindingOpenings = describeDerived({
  name: "binding_openings",
  stage: "findings",
  title: "Binding openings",
  description: "How binding each speaker opened on each issue of SEATO",
  reads: bindingTables,
  key: ["episode", "issue", "speaker"],
  links: [issueLink],
  columns: {
    episode,
    issue,
    question: column(text, "What was in dispute"),
    speaker: column(
      text,
      "Code of the state; that of the United States with military behind it where its soldiers speak",
    ),
    state: byState,
    group: column(
      choice("us", "us-military", "asia-pacific", "north-atlantic", "other"),
      "The United States, its soldiers, or the part of the world that an ally lies in",
    ),
    opening: column(
      score,
      "What the speaker wanted at its earliest word, from the loosest to the most binding",
      {
        unit: "points (0-100)",
      },
    ),
    outcome: column(score, "Where the talks ended, from the loosest to the most binding", {
      unit: "points (0-100)",
    }),
    reference_point: column(
      score,
      "What held without an agreement, from the loosest to the most binding",
      { unit: "points (0-100)" },
    ),
    stage: column(
      ordinal("opening", "middle"),
      "Stage of the talks that these words are coded as; only openings are in the other reading",
    ),
    evidence: column(evidenceGrade, "Weakest evidence grade of the rows"),
    outcome_evidence: column(evidenceGrade, "Evidence grade of the outcome"),
    reported: column(yesNo, "Whether officials of another state report the opening"),
    rows: column(list, "Ids of the rows whose median the opening is", { refersTo: positions }),
  },
});

/** A speaker's opening on an issue; points run from 0, the loosest, to 100, the most binding. */
export type BindingOpeningLine = Row<typeof bindingOpenings>;
