/**
 * Shocks, exits and turning points.
 *
 * @module
 */
import { statesExist } from "./existing_states.ts";
import { choice, edtf, identifier, optional, states, text } from "./kind.ts";
import { provenance } from "./provenance.ts";
import { copied, describe, made } from "./table.ts";

/** One row a shock, exit or turning point. */
export const events = describe({
  name: "events",
  sheet: "events",
  holds: "evidence",
  title: "Events",
  description: "One row a shock, exit or turning point",
  why: "Shocks, exits and turning points",
  after: "institutions",
  key: ["event_id"],
  id: ["event_id"],
  rules: [statesExist("actors", "date"), statesExist("allies", "date")],
  columns: {
    event_id: copied("event_id", identifier, "Id of the event", { coined: true, founds: true }),
    date: made("date", "date_as_written", optional(edtf), "Date of the event"),
    actors_as_written: copied("actors_as_written", text, "Who acted, as the coder names them"),
    actors: made("state list", "actors_as_written", optional(states), "Who acted, by state"),
    ally_as_written: copied("ally_as_written", text, "The alliance concerned, or all"),
    allies: made(
      "states",
      "ally_as_written",
      optional(states),
      "The allies concerned by state; empty where all are",
      { merged: "identity" },
    ),
    kind: copied(
      "kind",
      choice(
        "shock",
        "reform-proposal",
        "exit",
        "suspension",
        "crisis",
        "withdrawal-of-forces",
        "renewal",
      ),
      "What kind of event it was",
    ),
    summary: copied("summary", text, "What happened, in the coder's words", { merged: "prose" }),
    ...provenance,
  },
});
