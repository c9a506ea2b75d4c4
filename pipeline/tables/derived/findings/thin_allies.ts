/**
 * Allies of whom too few institutions are coded.
 *
 * @module
 */
import { tieTables } from "../clean_sets.ts";
import { byState } from "../columns.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count } from "../kinds.ts";

/** One row an ally. */
export const thinAllies = describeDerived({
  name: "thin_allies",
  stage: "findings",
  title: "Thin allies",
  description: "Allies with so few coded institutions that tests of links leave them out",
  reads: tieTables,
  key: ["ally"],
  columns: {
    ally: byState,
    institutions: column(count, "Institutions of its own", { unit: "institutions" }),
    bilateral: column(count, "Those among them with a bilateral linkage", {
      unit: "institutions",
    }),
    shocks: column(count, "Shocks to its tie", { unit: "shocks" }),
  },
});

/** An ally that tests of links leave out. */
export type ThinAllyLine = Row<typeof thinAllies>;
