/**
 * The readings of the networks, for texts that speak of them.
 *
 * @module
 */
import { choice, optional, text, yesNo } from "../../kind.ts";
import { readings } from "../../readings.ts";
import { statesTable } from "../../states.ts";
import { treaties } from "../../treaties.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";

/** One row a reading. */
export const networkReadings = describeDerived({
  name: "network_readings",
  stage: "summarise",
  title: "Network readings",
  description: "What each reading of the networks counts, and which is the baseline",
  reads: [readings, treaties, statesTable],
  key: ["reading"],
  columns: {
    reading: column(text, "Id of the reading", { refersTo: readings }),
    baseline: column(yesNo, "Whether lines and drawn networks show it"),
    classes: column(choice("A", "A;B"), "Commitment classes that make a tie"),
    status: column(
      choice("treaty", "organisation"),
      "Whether a tie lasts as long as the treaty or as the organisation that it set up",
    ),
    suspended: column(
      choice("kept", "ended"),
      "Whether a suspended party keeps its tie with the United States",
    ),
    node_set: column(choice("core", "wide"), "Set of states among which ties count"),
    leave_out: column(optional(text), "Id of the treaty that makes no tie", { refersTo: treaties }),
    left_out: column(
      optional(text),
      "Title of that treaty, with its other party where two made it",
    ),
  },
});

/** A reading, and what it leaves out by name. */
export type NetworkReading = Row<typeof networkReadings>;
