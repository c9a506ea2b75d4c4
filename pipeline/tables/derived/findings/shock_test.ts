/**
 * Whether linkages went with kept ties.
 *
 * @module
 */
import { identifier, text, yesNo } from "../../kind.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count, measuredShare } from "../kinds.ts";
import { shockTables } from "../clean_sets.ts";

/** One row a reading. */
export const shockTest = describeDerived({
  name: "shock_test",
  stage: "findings",
  title: "Shock test",
  description: "Whether allies that kept their ties had more linkages, under several readings",
  reads: shockTables,
  key: ["reading"],
  columns: {
    reading: column(identifier, "Id of the reading"),
    description: column(text, "What the reading counts"),
    statistic: column(
      measuredShare,
      "Share of pairs in which the ally mostly kept had more; equal counts half",
    ),
    pairs: column(count, "Pairs of an ally mostly kept and another", { unit: "pairs" }),
    allies: column(count, "Allies compared", { unit: "states" }),
    mostly_kept: column(count, "Of these, allies mostly kept", { unit: "states" }),
    assignments: column(
      count,
      "Ways to choose the allies whose tie was kept, all or so many drawn",
    ),
    exact: column(yesNo, "Whether all ways were tried"),
    p: column(measuredShare, "p of the statistic, one-sided"),
    smallest_p: column(measuredShare, "Smallest p that these allies and values allow"),
  },
});

/** The permutation test under a reading. */
export type ShockTestLine = Row<typeof shockTest>;
