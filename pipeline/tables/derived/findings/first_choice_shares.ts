/**
 * First choices of allies, counted by period, treaty, region and ally.
 *
 * @module
 */
import { choice, text } from "../../kind.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count, measuredShare } from "../kinds.ts";
import { firstChoices } from "./first_choices.ts";

/** What first choices are counted by. */
export const groupings = ["all", "period", "treaty", "pact", "region", "compares", "ally"] as const;

/** One row a group of ballots. */
export const firstChoiceShares = describeDerived({
  name: "first_choice_shares",
  stage: "findings",
  title: "Shares of first choices",
  description: "First choices of allies, counted over groups of ballots",
  reads: [firstChoices],
  key: ["grouped_by", "group"],
  columns: {
    grouped_by: column(
      choice(...groupings),
      "all · period in which the negotiation opened · treaty or pact signed by then · region · " +
        "compares: whether the ballot ranks the bilateral form and a wider one · ally",
    ),
    group: column(text, "The group: all, an id of these, or yes or no"),
    ballots: column(count, "Ballots counted", { unit: "ballots" }),
    bilateral: column(measuredShare, "Share of first places that the bilateral form holds"),
    wider: column(measuredShare, "Share that wider forms hold"),
    neither: column(measuredShare, "Share that a declaration or no tie at all holds"),
  },
});

/** First choices of a group of ballots. */
export type FirstChoiceShareLine = Row<typeof firstChoiceShares>;
