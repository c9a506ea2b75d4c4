/**
 * Whose opening on each binding issue of SEATO lay nearest to the outcome.
 *
 * @module
 */
import { choice, optional, score } from "../../kind.ts";
import { issues } from "../../issues.ts";
import { statesTable } from "../../states.ts";
import { bindingTables } from "../clean_sets.ts";
import { episode, issue, issueLink, openingReading } from "../columns.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count, list, listOrNone, measuredShare } from "../kinds.ts";

const points = { unit: "points (0-100)" };

/** One row an issue, reading of openings and choice of talks. */
export const seatoShapers = describeDerived({
  name: "seato_shapers",
  stage: "findings",
  title: "SEATO's shapers",
  description:
    "Whose opening lay nearest to the outcome on each issue of how binding SEATO should " +
    "be, from the loosest, 0, to the most binding, 100",
  reads: bindingTables,
  key: ["reading", "openings", "episode", "issue"],
  links: [issueLink],
  columns: {
    reading: openingReading,
    openings: column(
      choice("own talks", "carried back"),
      "own talks: openings on the issue itself · carried back: of each state the oldest on the " +
        "question that the issue carries on",
    ),
    episode,
    issue,
    question: column(list, "Issue on which its question was first raised, as episode/issue", {
      refersTo: issues,
    }),
    outcome: column(score, "Where the talks ended", points),
    nearest: column(
      listOrNone,
      "The states whose opening is nearest to the outcome, among the United States and all members",
      { refersTo: statesTable },
    ),
    us_opening: column(optional(score), "What the United States wanted; empty of nothing", points),
    us_distance: column(optional(score), "The US opening's distance from the outcome", points),
    members: column(count, "Members of the region that have an opening", { unit: "states" }),
    nearest_members: column(
      listOrNone,
      "Those of them whose opening is nearest to the outcome",
      { refersTo: statesTable },
    ),
    nearest_opening: column(
      optional(score),
      "What the nearest wanted; of several equally near their mean",
      points,
    ),
    nearest_distance: column(
      optional(score),
      "The nearest opening's distance from the outcome",
      points,
    ),
    nearer: column(
      optional(choice("region", "us", "alike")),
      "Whether the nearest member or the United States is nearer; empty where either has no opening",
    ),
    by_chance: column(
      measuredShare,
      "Share of times that some member would be nearer, ties half, if each of these openings were as " +
        "likely to be that of the United States: what mere number gives",
    ),
    median_distance: column(
      optional(score),
      "Distance from the outcome of the median of the members' openings",
      points,
    ),
    members_nearer: column(
      measuredShare,
      "Share of the members that are nearer than the United States, ties half",
    ),
  },
});

/** Whose opening lay nearest on an issue. */
export type SeatoShaperLine = Row<typeof seatoShapers>;
