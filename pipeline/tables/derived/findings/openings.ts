/**
 * Each state's opening on each issue.
 *
 * @module
 */
import { choice, edtf, optional, ordinal, score, yesNo } from "../../kind.ts";
import { positions } from "../../positions.ts";
import { evidenceGrade } from "../../vocabulary.ts";
import { byState, episode, issue, issueLink } from "../columns.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { list, measuredShare, number } from "../kinds.ts";
import { bargaining } from "../clean_sets.ts";

/** One row a state and issue. */
export const openings = describeDerived({
  name: "openings",
  stage: "findings",
  title: "Openings",
  description: "Each state's opening on each issue, and the rows that it is read from",
  reads: bargaining,
  key: ["episode", "issue", "state"],
  links: [issueLink],
  columns: {
    episode,
    issue,
    state: byState,
    side: column(choice("us", "ally", "other"), "On whose side of the talks the state is"),
    opening: column(score, "What the state wanted first, on the line of the issue", {
      unit: "points (0-100)",
    }),
    military_opening: column(
      optional(score),
      "What its military wanted first; empty where no row says so",
      { unit: "points (0-100)" },
    ),
    stage: column(
      ordinal("opening", "middle", "final"),
      "Stage of the talks that the rows are from",
    ),
    date: column(optional(edtf), "Date of the opening"),
    evidence: column(evidenceGrade, "Weakest evidence grade of the rows"),
    reported: column(yesNo, "Whether officials of another state report it"),
    american_records_only: column(
      yesNo,
      "Whether all its rows rest on documents in American archives alone",
    ),
    relative_salience: column(
      optional(number({ minimum: 0 })),
      "Salience of the issue next to the mean of those of the state in the episode",
    ),
    capability: column(
      measuredShare,
      "Share of world capability that the state had when the talks opened",
    ),
    rows: column(list, "Ids of the rows whose median it is", { refersTo: positions }),
  },
});

/** A state's opening, and the rows that it is read from. */
export type OpeningLine = Row<typeof openings>;
