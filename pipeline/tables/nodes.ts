/**
 * The fixed sets of states among which networks are measured.
 *
 * @module
 */
import { choice, optional, state, text, year, yesNo } from "./kind.ts";
import { oneRowAYear } from "./one_row_a_year.ts";
import { endsAfter } from "./rule.ts";
import { copied, describe } from "./table.ts";
import { region } from "./vocabulary.ts";

/** One row a state in the network of a region. */
export const nodes = describe({
  name: "nodes",
  sheet: "crosswalks/nodes",
  holds: "judgement",
  title: "Network nodes",
  description: "States among which ties are measured, by region, and in which years",
  why: "The ally as a node of the networks; if data-raw/crosswalks/nodes.csv has it in the wide " +
    "set, change it there",
  after: "capabilities",
  key: ["region", "set", "state", "from"],
  id: ["region", "set", "state"],
  // Core and wide are not apart: a state is a node of a region once.
  rules: [endsAfter("from", "to"), oneRowAYear("region", "state")],
  columns: {
    region: copied("region", region, "The network"),
    set: copied("set", choice("core", "wide"), "Core, or added in the wide set only"),
    state: copied("state", state, "The state", { refersTo: "states" }),
    from: copied("from", year, "First year as a node", { unit: "year" }),
    to: copied("to", optional(year), "Last year as a node", { unit: "year" }),
    contested: copied("contested", yesNo, "Whether a careful reader could judge otherwise"),
    reason: copied("reason", text, "Why it is a node in these years", { merged: "prose" }),
  },
});
