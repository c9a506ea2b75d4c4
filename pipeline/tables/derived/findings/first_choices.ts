/**
 * What allies put first.
 *
 * @module
 */
import { choice, identifier, optional, text, yesNo } from "../../kind.ts";
import { periods } from "../../periods.ts";
import { treaties } from "../../treaties.ts";
import { treatyParties } from "../../treaty_parties.ts";
import { commitments } from "../../commitments.ts";
import { statesTable } from "../../states.ts";
import { evidenceGrade } from "../../vocabulary.ts";
import { byState, episode, inRegion } from "../columns.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { list, number, year } from "../kinds.ts";
import { ballotTables } from "../clean_sets.ts";

const share = number({ minimum: 0, maximum: 1 });

/** One row an ally and an episode in which it has a ballot. */
export const firstChoices = describeDerived({
  name: "first_choices",
  stage: "findings",
  title: "First choices",
  description: "Which form each ballot of an ally puts first, by period and by whether the ally " +
    "had a treaty with the United States when the negotiation opened",
  reads: [...ballotTables, statesTable, treaties, treatyParties, commitments, periods],
  key: ["episode", "ally"],
  columns: {
    episode,
    ally: byState,
    region: inRegion,
    year: column(year, "Year in which the negotiation opened", { unit: "year" }),
    period: column(identifier, "Period in which it opened", { refersTo: periods }),
    first_treaty: column(
      optional(text),
      "The ally's first treaty with the United States (commitment of class A or B)",
      { refersTo: treaties },
    ),
    had_treaty: column(yesNo, "Whether that treaty was signed when the negotiation opened"),
    first_pact: column(
      optional(text),
      "The ally's first pact with an armed-attack clause (class A)",
      { refersTo: treaties },
    ),
    had_pact: column(yesNo, "Whether that pact was signed when the negotiation opened"),
    forms: column(list, "Forms of the first choice, several where they tie"),
    bilateral: column(share, "Share of the first place that the bilateral form holds"),
    wider: column(share, "Share that wider forms hold, pacts of three among them"),
    neither: column(share, "Share that a declaration or no tie at all holds"),
    compares: column(yesNo, "Whether the ballot ranks the bilateral form and a wider one"),
    evidence: column(evidenceGrade, "Weakest evidence grade of the rows of the ballot"),
    left_out: column(
      optional(choice("repeats the ballots of another episode")),
      "Why it is not counted; empty where it is",
    ),
  },
});

/** What an ally puts first in an episode. */
export type FirstChoiceLine = Row<typeof firstChoices>;
