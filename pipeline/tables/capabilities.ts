/**
 * Material capabilities of states, as single cited figures.
 *
 * @module
 */
import { optional, share, state, text, whole, yesNo } from "./kind.ts";
import { copied, describe } from "./table.ts";

/** One row a state and a span of years in which its figure is the same to three places. */
export const capabilities = describe({
  name: "capabilities",
  sheet: "crosswalks/capabilities",
  holds: "judgement",
  title: "Capabilities",
  description:
    "Share of the world's material capabilities by state, in the years when talks opened",
  key: ["state", "from"],
  id: ["state", "from"],
  columns: {
    state: copied("state", state, "The state", { refersTo: "states" }),
    from: copied("from", whole(1945, 2025), "First year that the figure holds for", {
      unit: "year",
    }),
    to: copied("to", whole(1945, 2025), "Last year that the figure holds for", { unit: "year" }),
    capability: copied(
      "capability",
      share,
      "Composite Index of National Capability (CINC), rounded to three places",
      { unit: "share of the world's total" },
    ),
    measured_in: copied(
      "measured_in",
      optional(whole(1945, 2025)),
      "Year of the figure where the state was not yet in the system of states: its first year there",
      { unit: "year" },
    ),
    source: copied("source", text, "Data set that the figure comes from", { merged: "provenance" }),
    contested: copied("contested", yesNo, "Whether a careful reader could judge otherwise"),
    reason: copied("reason", text, "Why this figure stands for these years", { merged: "prose" }),
  },
});
