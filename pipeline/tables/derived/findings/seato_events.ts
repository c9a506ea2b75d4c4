/**
 * Meetings, exercises, leaves, ends and cuts of SEATO by name.
 *
 * @module
 */
import { choice, edtf, identifier, optional, text } from "../../kind.ts";
import { events } from "../../events.ts";
import { statesTable } from "../../states.ts";
import { evidence } from "../columns.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { list, year } from "../kinds.ts";
import { activityTables } from "../clean_sets.ts";
import { activityKinds } from "../../activity.ts";
import { leftBodies } from "../../left_bodies.ts";

/** One row an event and kind, or a leave of a party. */
export const seatoEvents = describeDerived({
  name: "seato_events",
  stage: "findings",
  title: "SEATO events",
  description: "Councils, exercises and exits of SEATO",
  reads: activityTables,
  key: ["kind", "table", "row"],
  columns: {
    kind: column(
      choice(...activityKinds, "leave"),
      "What it is: leaves are those of parties, the others are events",
    ),
    date: column(optional(edtf), "When it was; empty where the sheet has no date"),
    year: column(optional(year), "Year of the date", { unit: "year" }),
    states: column(
      optional(list),
      "Who acted or took part, as far as the sheet or its crosswalk says",
      { refersTo: statesTable },
    ),
    left: column(optional(choice("treaty", ...leftBodies)), "What a party left; leaves only"),
    mode: column(text, "How it left, or the kind of the event in the sheet"),
    summary: column(text, "What happened, in the words of the coder"),
    same_as: column(
      optional(identifier),
      "Event that counts in its place, for it tells of the same",
      { refersTo: events },
    ),
    evidence,
    table: column(choice("events", "treaty_parties"), "Clean table that holds the row"),
    row: column(text, "Id of the row", { tableIn: "table" }),
  },
});

/** A meeting, exercise, leave, end or cut. */
export type SeatoEventLine = Row<typeof seatoEvents>;
