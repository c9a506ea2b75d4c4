/**
 * Ties of the networks that are drawn.
 *
 * @module
 */
import { choice, state } from "../../kind.ts";
import { commitments } from "../../commitments.ts";
import { nodes } from "../../nodes.ts";
import { readings } from "../../readings.ts";
import { statesTable } from "../../states.ts";
import { treaties } from "../../treaties.ts";
import { treatyParties } from "../../treaty_parties.ts";
import { atEndOf, inRegion } from "../columns.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { evidenceGrade } from "../../vocabulary.ts";
import { list } from "../kinds.ts";

/** One row a tie of a region and year. */
export const networkTies = describeDerived({
  name: "network_ties",
  stage: "summarise",
  title: "Network ties",
  description: "Ties of the networks that are drawn, under the baseline reading",
  reads: [treaties, treatyParties, commitments, nodes, readings],
  key: ["region", "year", "state_a", "state_b"],
  columns: {
    region: inRegion,
    year: atEndOf,
    state_a: column(state, "The tied state whose code comes first", { refersTo: statesTable }),
    state_b: column(state, "The tied state whose code comes second", { refersTo: statesTable }),
    form: column(
      choice("bilateral", "trilateral", "multilateral"),
      "bilateral, or the smallest group that makes the tie",
    ),
    class: column(choice("A", "B"), "Strongest class of the treaties that make the tie"),
    evidence: column(evidenceGrade, "Grade of the best-checked treaty that makes the tie"),
    treaties: column(list, "Ids of the treaties that make the tie", { refersTo: treaties }),
  },
});

/** A tie of a network that a figure draws, with the states' names left to the table of states. */
export type NetworkTie = Row<typeof networkTies>;
