/**
 * The fixed sets of states among which networks are measured.
 *
 * @module
 */
import { choice, optional, state, text, whole, yesNo } from "./kind.ts";
import { copied, describe } from "./table.ts";
import { region } from "./vocabulary.ts";

/** One row a state in the network of a region. */
export const nodes = describe({
  name: "nodes",
  sheet: "crosswalks/nodes",
  holds: "judgement",
  title: "Network nodes",
  description: "States among which ties are measured, by region, and in which years",
  key: ["region", "set", "state", "from"],
  id: ["region", "set", "state"],
  columns: {
    region: copied("region", region, "The network"),
    set: copied("set", choice("core", "wide"), "Core, or added in the wide set only"),
    state: copied("state", state, "The state", { refersTo: "states" }),
    from: copied("from", whole(1945, 2025), "First year as a node", { unit: "year" }),
    to: copied("to", optional(whole(1945, 2025)), "Last year as a node", { unit: "year" }),
    contested: copied("contested", yesNo, "Whether a careful reader could judge otherwise"),
    reason: copied("reason", text, "Why it is a node in these years", { merged: "prose" }),
  },
});
