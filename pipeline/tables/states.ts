/**
 * States.
 *
 * @module
 */
import { optional, state, text, whole } from "./kind.ts";
import { copied, describe } from "./table.ts";
import { region } from "./vocabulary.ts";

/** The state at the hub. */
export const hub = "USA";

/** One row a state. */
export const statesTable = describe({
  name: "states",
  sheet: "states",
  holds: "judgement",
  title: "States",
  description: "Every state that the tables name, with its codes and years",
  key: ["state"],
  id: ["state"],
  columns: {
    state: copied("state", state, "Code used throughout: ISO 3166 alpha-3, or Correlates of War"),
    name: copied("name", text, "Name in plain English"),
    iso3: copied("iso3", optional(state), "ISO 3166-1 or 3166-3 alpha-3 code"),
    cow_code: copied("cow_code", optional(whole(2, 999)), "Correlates of War country number"),
    region: copied("region", region, "Part of the world"),
    from: copied("from", whole(1945, 2025), "First year of existence since 1945", { unit: "year" }),
    to: copied("to", optional(whole(1945, 2025)), "Last year; empty if it exists", {
      unit: "year",
    }),
    reason: copied("reason", text, "Where the codes and years come from", { merged: "prose" }),
  },
});
