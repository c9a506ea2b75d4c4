/**
 * States of the networks that are drawn.
 *
 * @module
 */
import { text } from "../../kind.ts";
import { nodes } from "../../nodes.ts";
import { readings } from "../../readings.ts";
import { statesTable } from "../../states.ts";
import { atEndOf, byState, inRegion } from "../columns.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";

/** One row a state of a region and year. */
export const networkStates = describeDerived({
  name: "network_states",
  stage: "summarise",
  title: "Network states",
  description: "States of the networks that are drawn, under the baseline reading",
  reads: [nodes, readings, statesTable],
  key: ["region", "year", "state"],
  columns: {
    region: inRegion,
    year: atEndOf,
    state: byState,
    name: column(text, "Name of the state in plain English"),
  },
});

/** A state of a network that a figure draws. */
export type NetworkState = Row<typeof networkStates>;
