/**
 * Who conceded how much on each issue.
 *
 * @module
 */
import { choice, identifier, optional, score, text, yesNo } from "../../kind.ts";
import { issueTypes } from "../../issue_types.ts";
import { families } from "../../families.ts";
import { evidenceGrade } from "../../vocabulary.ts";
import { episode, issue, issueLink } from "../columns.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count, measured, number } from "../kinds.ts";
import { bargaining } from "../clean_sets.ts";

/** One row an issue. */
export const concessions = describeDerived({
  name: "concessions",
  stage: "findings",
  title: "Concessions",
  description: "Each issue's openings, outcome and reference point, and who was ahead",
  reads: bargaining,
  key: ["episode", "issue"],
  links: [issueLink],
  columns: {
    episode,
    issue,
    case: column(identifier, "Folder of data-raw that the issue comes from"),
    family: column(identifier, "Family of disputes that the negotiation belongs to", {
      refersTo: families,
    }),
    type: column(issueTypes.columns.type.kind, "What sort of issue it is"),
    states: column(count, "Number of states with an opening", { unit: "states" }),
    us_opening: column(optional(score), "What the United States wanted first", {
      unit: "points (0-100)",
    }),
    ally_opening: column(optional(score), "Median of the openings of the ally states", {
      unit: "points (0-100)",
    }),
    outcome: column(score, "Where the talks ended", { unit: "points (0-100)" }),
    reference_point: column(score, "What held without an agreement", { unit: "points (0-100)" }),
    status: column(
      choice("contested", "agreed", "no US opening", "no ally opening"),
      "Whether the openings lie ten points apart or more, less, or which one is missing",
    ),
    nearness: column(
      optional(number({ minimum: -1, maximum: 1 })),
      "From -1, the outcome at the opening of the United States, to 1, at that of the allies",
    ),
    share_conceded: column(
      measured,
      "Share of the way from the opening of the United States to that of the allies; contested issues only",
    ),
    ahead: column(
      optional(choice("ally", "us", "even")),
      "Whose opening the outcome is nearer to; contested issues only",
    ),
    outside_option: column(
      optional(number({ minimum: -1, maximum: 1 })),
      "Whose opening lies nearer to the reference point: 1 the allies' for certain, -1 that of the United States",
    ),
    salience_gap: column(
      measured,
      "Salience of the issue to the allies less that to the United States",
    ),
    in_race: column(
      yesNo,
      "Whether it is in the race of models, which needs the capability of every state with an opening",
    ),
    out_of_race_because: column(optional(text), "Why it is not in the race; empty where it is"),
    evidence: column(evidenceGrade, "Evidence grade of the outcome"),
  },
});

/** An issue and what came of the openings. */
export type ConcessionLine = Row<typeof concessions>;
