/**
 * Share of bilateral commitments.
 *
 * @module
 */
import { optional } from "../../kind.ts";
import { atEndOf, classReading, countScope, inRegion } from "../columns.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count, number } from "../kinds.ts";
import { commitmentsByYear } from "./commitments_by_year.ts";

const percent = optional(number({ minimum: 0, maximum: 100 }));
const commitments = { unit: "commitments" };

/** One row a region, year, reading of the classes and scope. */
export const bilateralShare = describeDerived({
  name: "bilateral_share",
  stage: "summarise",
  title: "Bilateral share",
  description: "Share of bilateral ones among the commitments in force, in percent",
  reads: [commitmentsByYear],
  key: ["region", "year", "classes", "scope"],
  columns: {
    region: inRegion,
    year: atEndOf,
    classes: classReading,
    scope: countScope,
    bilateral_low: column(count, "Bilateral ones surely in force", commitments),
    bilateral_high: column(count, "Bilateral ones possibly in force", commitments),
    all_low: column(count, "All forms surely in force", commitments),
    all_high: column(count, "All forms possibly in force", commitments),
    share_low: column(
      percent,
      "Smallest bilateral share that the open dates allow; empty without any commitment",
      { unit: "percent" },
    ),
    share_high: column(
      percent,
      "Largest bilateral share that the open dates allow; empty without any commitment",
      { unit: "percent" },
    ),
  },
});

/** Share of bilateral ones among the commitments in force on 31 December. */
export type BilateralShare = Row<typeof bilateralShare>;
