/**
 * Each state's commitments with the hub.
 *
 * @module
 */
import { choice } from "../../kind.ts";
import { commitments } from "../../commitments.ts";
import { statesTable } from "../../states.ts";
import { treaties } from "../../treaties.ts";
import { treatyParties } from "../../treaty_parties.ts";
import { treatyForm } from "../../vocabulary.ts";
import { state } from "../../kind.ts";
import { atEndOf, inRegion, possibly, surely } from "../columns.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { list } from "../kinds.ts";

/** One row a state, region, year, class and form with any commitment. */
export const commitmentsByAlly = describeDerived({
  name: "commitments_by_ally",
  stage: "summarise",
  title: "Commitments by ally",
  description: "Commitments with the United States in force by ally, class and form",
  reads: [treaties, treatyParties, commitments],
  key: ["ally", "region", "year", "class", "form"],
  columns: {
    ally: column(state, "State that is a party beside the United States", {
      refersTo: statesTable,
    }),
    region: inRegion,
    year: atEndOf,
    class: column(choice("A", "B"), "A armed-attack pacts · B lesser security ties"),
    form: column(treatyForm, "How many parties the commitments join"),
    low: surely,
    high: possibly,
    treaties: column(list, "Ids of the treaties possibly in force", { refersTo: treaties }),
  },
});

/** Commitments that join a state and the hub on 31 December. */
export type AllyCommitments = Row<typeof commitmentsByAlly>;
