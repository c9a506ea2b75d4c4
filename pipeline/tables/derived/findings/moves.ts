/**
 * How far each side moved on each issue.
 *
 * @module
 */
import { families } from "../../families.ts";
import { issueTypes } from "../../issue_types.ts";
import { choice, identifier, optional, score, yesNo } from "../../kind.ts";
import { evidenceGrade } from "../../vocabulary.ts";
import { bargainingAndRash } from "../clean_sets.ts";
import { episode, issue, issueLink, openingReading } from "../columns.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { measured } from "../kinds.ts";

const points = { unit: "points (0-100)" };
const side = choice("us", "ally");

/** One row an issue and reading of openings. */
export const moves = describeDerived({
  name: "moves",
  stage: "findings",
  title: "Moves",
  description:
    "How far each side moved from its opening towards the other's on each issue, under " +
    "both readings of openings",
  reads: bargainingAndRash,
  key: ["reading", "episode", "issue"],
  links: [issueLink],
  columns: {
    reading: openingReading,
    episode,
    issue,
    family: column(identifier, "Family of disputes that the negotiation belongs to", {
      refersTo: families,
    }),
    type: column(issueTypes.columns.type.kind, "What sort of issue it is"),
    orientation: column(issueTypes.columns.orientation.kind, "What a higher position means"),
    rash_ally: column(
      optional(yesNo),
      "Whether an ally of the negotiation is marked as having threatened to use force on its own",
    ),
    status: column(
      choice("contested", "agreed", "no US opening", "no ally opening"),
      "Whether the openings lie ten points apart or more, less, or which one is missing",
    ),
    us_opening: column(optional(score), "What the United States wanted first", points),
    ally_opening: column(optional(score), "Median of the openings of the ally states", points),
    outcome: column(score, "Where the talks ended", points),
    looser: column(
      optional(side),
      "The side that opened nearer to the loose or bilateral end of the line; empty on other lines",
    ),
    us_move: column(
      measured,
      "Points from the US opening to the outcome, in the direction of the allies' opening; below " +
        "0 away from it; contested issues only",
      points,
    ),
    ally_move: column(
      measured,
      "The same of the allies towards the US opening; both moves add up to the distance between " +
        "the openings",
      points,
    ),
    us_conceded: column(
      optional(yesNo),
      "Whether the US move is a concession, of ten points or more; contested issues only",
    ),
    ally_conceded: column(optional(yesNo), "The same of the allies' move"),
    ahead: column(
      optional(choice("ally", "us", "even")),
      "Whose opening the outcome is nearer to; contested issues only",
    ),
    us_stated_move: column(
      measured,
      "The US move by its own words, to the last stand that it stated before the outcome; empty " +
        "without one",
      points,
    ),
    ally_stated_move: column(
      measured,
      "The same of the allies, from the median opening to the median last stand of those that " +
        "stated both",
      points,
    ),
    evidence: column(
      evidenceGrade,
      "Weakest evidence grade of the outcome and of the openings of both sides",
    ),
  },
});

/** The moves on an issue. */
export type MoveLine = Row<typeof moves>;
