/**
 * How far the United States drew back on each question that it carried on.
 *
 * @module
 */
import { choice, optional, score } from "../../kind.ts";
import { issues } from "../../issues.ts";
import { bindingTables } from "../clean_sets.ts";
import { episode, issue, issueLink, openingReading } from "../columns.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count, list, measured } from "../kinds.ts";

const points = { unit: "points (0-100)" };

/** One row a question and reading of openings. */
export const drewBack = describeDerived({
  name: "drew_back",
  stage: "findings",
  title: "Drew back",
  description:
    "What the United States first wanted on each question that the talks on SEATO carry " +
    "on, and what it wanted in these, from the loosest end, 0, to the other, 100",
  reads: bindingTables,
  key: ["reading", "episode", "issue"],
  links: [issueLink],
  columns: {
    reading: openingReading,
    episode: { ...episode, description: "The negotiation in which it was first raised" },
    issue: { ...issue, description: "The issue on which it was first raised" },
    kind: column(
      choice("binding", "breadth"),
      "binding: how much the pact binds, which the finding takes · breadth: how many states it takes in",
    ),
    carried_on_by: column(list, "Issues of the talks on SEATO that carry it on, as episode/issue", {
      refersTo: issues,
    }),
    first_opening: column(
      optional(score),
      "What the United States wanted when it was first raised; empty of nothing",
      points,
    ),
    later_openings: column(count, "Issues that carry it on on which it has an opening", {
      unit: "issues",
    }),
    later_opening: column(optional(score), "Mean of these openings", points),
    change: column(measured, "Points towards the loose end from the first to these", points),
  },
});

/** A question that was carried on. */
export type DrewBackLine = Row<typeof drewBack>;
