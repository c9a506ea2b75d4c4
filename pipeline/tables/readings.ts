/**
 * The ways in which networks can be read.
 *
 * @module
 */
import { choice, optional, text, yesNo } from "./kind.ts";
import { standsOnce } from "./rule.ts";
import { copied, describe } from "./table.ts";

/** One row a reading; the measures of a network form a band over all of them. */
export const readings = describe({
  name: "readings",
  sheet: "crosswalks/readings",
  holds: "judgement",
  title: "Network readings",
  description: "Ways to decide which ties count in a network and among which states",
  key: ["reading"],
  id: ["reading"],
  rules: [
    standsOnce("baseline", "yes", "yes in one row of the sheet and no in all others"),
  ],
  columns: {
    reading: copied("reading", text, "Id of the reading", { founds: true }),
    baseline: copied(
      "baseline",
      yesNo,
      "Whether it is the reading that the line in a figure shows",
    ),
    classes: copied("classes", choice("A", "A;B"), "Commitment classes that make a tie"),
    leave_out: copied("leave_out", optional(text), "Commitment that makes no tie", {
      refersTo: "treaties",
    }),
    status: copied(
      "status",
      choice("treaty", "organisation"),
      "Whether a tie lasts as long as the treaty or as the organisation that it set up",
    ),
    suspended: copied(
      "suspended",
      choice("kept", "ended"),
      "Whether a suspended party keeps its tie with the United States",
    ),
    node_set: copied("node_set", choice("core", "wide"), "Set of states in nodes"),
    contested: copied("contested", yesNo, "Whether a careful reader could judge otherwise"),
    reason: copied("reason", text, "What the reading holds", { merged: "prose" }),
  },
});
