/**
 * Design features of organisations read a second time.
 *
 * @module
 */
import { identifier, optional, text } from "./kind.ts";
import { designs } from "./designs.ts";
import { copied, describe } from "./table.ts";
import { firstRead, note, reader, rowOf, sourceFound } from "./second_row.ts";

/** One row a design feature of the random sample. */
export const secondDesigns = describe({
  name: "second_designs",
  sheet: "second-reading/designs",
  holds: "second reading",
  title: "Organisation designs, second reading",
  description: "One row an organisation and a design feature of a random sample, read again",
  key: ["row_id"],
  id: ["row_id"],
  columns: {
    row: rowOf("designs"),
    organisation: copied("organisation", text, "The organisation, with the year described", {
      refersTo: "organisations",
      repeats: true,
    }),
    feature: copied("feature", identifier, "The design feature", { repeats: true }),
    second_reader: reader,
    value: copied(
      "value",
      optional(designs.columns.value.kind),
      "0 absent · 1 partial · 2 full, by the second reading",
      { unit: "ordinal code" },
    ),
    source_found: sourceFound,
    first_value: firstRead("value", designs.columns.value),
    note,
  },
});
