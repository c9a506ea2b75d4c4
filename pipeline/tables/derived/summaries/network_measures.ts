/**
 * Measures of the networks.
 *
 * @module
 */
import { optional, text } from "../../kind.ts";
import { commitments } from "../../commitments.ts";
import { nodes } from "../../nodes.ts";
import { readings } from "../../readings.ts";
import { treaties } from "../../treaties.ts";
import { treatyParties } from "../../treaty_parties.ts";
import { atEndOf, inRegion } from "../columns.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count, number } from "../kinds.ts";

const fraction = optional(number({ minimum: 0, maximum: 1 }));

/** One row a region, year and reading. */
export const networkMeasuresTable = describeDerived({
  name: "network_measures",
  stage: "summarise",
  title: "Network measures",
  description: "Network measures by region and year under every reading",
  reads: [treaties, treatyParties, commitments, nodes, readings],
  key: ["region", "year", "reading"],
  columns: {
    region: inRegion,
    year: atEndOf,
    reading: column(text, "Which ties count and among which states", { refersTo: readings }),
    states: column(count, "States of the network, those without ties among them", {
      unit: "states",
    }),
    ties: column(count, "Pairs of states with a tie", { unit: "ties" }),
    density: column(fraction, "Ties as a share of all pairs of states"),
    centralization: column(
      fraction,
      "Freeman's degree centralization: 1 for a star, 0 where all states have the same number of ties",
    ),
    clustering: column(fraction, "Share of paths of two ties that a third tie closes"),
    hub_share: column(fraction, "Share of ties that join the United States"),
    spokes: column(count, "States with a tie to the United States", { unit: "states" }),
    spoke_ties: column(count, "Ties between two such states", { unit: "ties" }),
    spoke_share: column(fraction, "These ties as a share of all pairs of such states"),
  },
});

/** Measures of one network. */
export type NetworkRow = Row<typeof networkMeasuresTable>;
