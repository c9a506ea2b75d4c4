/**
 * Material capabilities of states, as single cited figures.
 *
 * @module
 */
import { optional, share, state, text, year, yesNo } from "./kind.ts";
import { oneRowAYear } from "./one_row_a_year.ts";
import { endsAfter } from "./rule.ts";
import { copied, describe } from "./table.ts";

/** One row a state and a span of years in which its figure is the same to three places. */
export const capabilities = describe({
  name: "capabilities",
  sheet: "crosswalks/capabilities",
  holds: "judgement",
  title: "Capabilities",
  description:
    "Share of the world's material capabilities by state, in the years when talks opened",
  why: "The ally's figure and that of the United States in every year in which talks opened, " +
    "unless data-raw/crosswalks/capabilities.csv has it",
  after: "actors",
  key: ["state", "from"],
  id: ["state", "from"],
  rules: [endsAfter("from", "to"), oneRowAYear("state")],
  columns: {
    state: copied("state", state, "The state", { refersTo: "states" }),
    from: copied("from", year, "First year that the figure holds for", {
      unit: "year",
    }),
    to: copied("to", year, "Last year that the figure holds for", { unit: "year" }),
    capability: copied(
      "capability",
      share,
      "Composite Index of National Capability (CINC), rounded to three places",
      { unit: "share of the world's total" },
    ),
    measured_in: copied(
      "measured_in",
      optional(year),
      "Year of the figure where the state was not yet in the system of states: its first year there",
      { unit: "year" },
    ),
    source: copied("source", text, "Data set that the figure comes from", {
      merged: "provenance",
      free: true,
    }),
    contested: copied("contested", yesNo, "Whether a careful reader could judge otherwise"),
    reason: copied("reason", text, "Why this figure stands for these years", { merged: "prose" }),
  },
});
