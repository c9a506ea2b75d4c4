/**
 * Which states a name stands for.
 *
 * @module
 */
import { aCaseFolder, aTable } from "./naming.ts";
import { identifiers, optional, state, states, text, yesNo } from "./kind.ts";
import { aState } from "./states.ts";
import { copied, describe } from "./table.ts";
import { voice } from "./vocabulary.ts";

/**
 * One row a name; where several fit, the most specific one holds: context, then case, then sheet.
 */
export const actors = describe({
  name: "actors",
  sheet: "crosswalks/actors",
  holds: "judgement",
  title: "Actors",
  description: "Which states a name stands for, and whose voice it is",
  why: "One row for every name that deno task check cannot map to states",
  after: "organisations",
  role: "names",
  key: ["sheet", "case", "context", "as_written"],
  id: ["sheet", "case", "context", "as_written"],
  columns: {
    sheet: copied(
      "sheet",
      optional(identifiers),
      "Tables that the reading is for, with ; between; empty: every one",
      { names: aTable },
    ),
    case_folder: copied("case", optional(text), "Case folder; empty: every case", {
      names: aCaseFolder,
      coined: true,
    }),
    context: copied("context", optional(text), "Episode or row key; empty: every one", {
      namesRaw: "an episode, or another part of the id of rows with the name",
      coined: true,
    }),
    as_written: copied("as_written", text, "The name as a cell has it", {
      namesRaw: "a name in a cell",
      coined: true,
    }),
    states: copied("states", optional(states), "States; empty: no state", { names: aState }),
    voice: copied("voice", voice, "Whose voice within the state it is"),
    reported_by: copied("reported_by", optional(state), "State that speaks for the actor", {
      names: aState,
    }),
    contested: copied("contested", yesNo, "Whether a careful reader could judge otherwise"),
    reason: copied("reason", text, "Why this reading", { merged: "prose" }),
  },
});
