/**
 * How deep the bilateral links of each ally were in each year.
 *
 * @module
 */
import { optional, ordinal, yesNo } from "../../kind.ts";
import { tieTables } from "../clean_sets.ts";
import { atEndOf, byState } from "../columns.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count } from "../kinds.ts";

/** One row an ally and year. */
export const depthByYear = describeDerived({
  name: "depth_by_year",
  stage: "findings",
  title: "Depth by year",
  description: "Bilateral links of each ally, year by year",
  reads: tieTables,
  key: ["ally", "year"],
  columns: {
    ally: byState,
    year: atEndOf,
    allied: column(
      yesNo,
      "Whether a commitment with the United States was surely or possibly in force",
    ),
    thin: column(yesNo, "Whether tests of links leave the ally out"),
    links: column(
      optional(ordinal("shallow", "deep")),
      "Whether the year began with a depth surely in force up to its own median over all years as an ally, or above it; empty where it was no ally",
    ),
    institutions_low: column(count, "Bilateral institutions surely in force", {
      unit: "institutions",
    }),
    institutions_high: column(count, "Bilateral institutions surely or possibly in force", {
      unit: "institutions",
    }),
    depth_read: column(
      count,
      "Sum of the depths of those surely in force by linkages whose source was read",
    ),
    depth_low: column(count, "Sum of the depths of those surely in force"),
    depth_high: column(count, "Sum of the depths of those surely or possibly in force"),
  },
});

/** The bilateral links of an ally at the end of a year. */
export type DepthByYearLine = Row<typeof depthByYear>;
