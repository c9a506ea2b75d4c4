/**
 * Allies over their shocks.
 *
 * @module
 */
import { share, yesNo } from "../../kind.ts";
import { byState } from "../columns.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count, number } from "../kinds.ts";
import { shockTables } from "../clean_sets.ts";

/** One row an ally. */
export const shockAllies = describeDerived({
  name: "shock_allies",
  stage: "findings",
  title: "Shock allies",
  description: "Allies by linkages on the eves of their shocks and how often the tie was kept",
  reads: shockTables,
  key: ["ally"],
  columns: {
    ally: byState,
    shocks: column(count, "Shocks to the tie", { unit: "shocks" }),
    contested: column(count, "Of these, shocks that a careful reader could judge otherwise", {
      unit: "shocks",
    }),
    kept: column(count, "Shocks after which the tie was kept or deepened", { unit: "shocks" }),
    share_kept: column(share, "These as a share of all shocks to the tie"),
    mostly_kept: column(yesNo, "Whether more than half were"),
    count_low: column(
      number({ minimum: 0 }),
      "Mean number of institutions surely in force on the eves",
      { unit: "institutions" },
    ),
    count_high: column(
      number({ minimum: 0 }),
      "Mean number of institutions possibly in force on the eves",
      { unit: "institutions" },
    ),
    weighted_low: column(
      number({ minimum: 0 }),
      "Mean sum of depths of the institutions surely in force on the eves",
    ),
    weighted_high: column(
      number({ minimum: 0 }),
      "Mean sum of depths of the institutions possibly in force on the eves",
    ),
  },
});

/** An ally over its shocks. */
export type ShockAllyLine = Row<typeof shockAllies>;
