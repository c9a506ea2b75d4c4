/**
 * States.
 *
 * @module
 */
import { judgementFile } from "../base/problems/judgement_file.ts";
import { optional, shortText, state, text, whole, year } from "./kind.ts";
import { namesIn, type Naming } from "./naming.ts";
import { endsAfter } from "./rule.ts";
import { copied, describe } from "./table.ts";
import { region } from "./vocabulary.ts";

/** The state at the hub. */
export const hub = "USA";

/** A state that the sheets know. */
export const aState: Naming = {
  tables: ["states"],
  known: (raw) => new Set(namesIn(raw, "states", "state")),
  expected: (caseName) => `a state of ${judgementFile("states", caseName)}`,
};

/** One row a state. */
export const statesTable = describe({
  name: "states",
  sheet: "states",
  holds: "judgement",
  title: "States",
  description: "Every state that the tables name, with its codes and years",
  why: "Add the ally, unless data-raw/states.csv has it",
  key: ["state"],
  id: ["state"],
  rules: [endsAfter("from", "to")],
  columns: {
    state: copied("state", state, "Code used throughout: ISO 3166 alpha-3, or Correlates of War", {
      founds: true,
    }),
    name: copied("name", shortText(52), "Name in plain English", { free: true }),
    iso3: copied("iso3", optional(state), "ISO 3166-1 or 3166-3 alpha-3 code", { free: true }),
    cow_code: copied("cow_code", optional(whole(2, 999)), "Correlates of War country number"),
    region: copied("region", region, "Part of the world"),
    from: copied("from", year, "First year of existence since 1945", { unit: "year" }),
    to: copied("to", optional(year), "Last year; empty if it exists", {
      unit: "year",
    }),
    reason: copied("reason", text, "Where the codes and years come from", { merged: "prose" }),
  },
});
