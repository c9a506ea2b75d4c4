/**
 * Names of the states.
 *
 * @module
 */
import { text } from "../../kind.ts";
import { statesTable } from "../../states.ts";
import { byState, inRegion } from "../columns.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";

/** One row a state. */
export const stateNames = describeDerived({
  name: "state_names",
  stage: "summarise",
  title: "State names",
  description: "Names of the states",
  reads: [statesTable],
  namesOnly: true,
  key: ["state"],
  columns: {
    state: byState,
    name: column(text, "Name in plain English, with its history where it had others"),
    region: inRegion,
  },
});

/** A state and its name. */
export type StateName = Row<typeof stateNames>;
