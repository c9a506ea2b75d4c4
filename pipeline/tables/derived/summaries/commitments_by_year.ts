/**
 * Commitments in force by year.
 *
 * @module
 */
import { commitments } from "../../commitments.ts";
import { treaties } from "../../treaties.ts";
import { treatyParties } from "../../treaty_parties.ts";
import { treatyForm } from "../../vocabulary.ts";
import { atEndOf, classReading, countScope, inRegion, possibly, surely } from "../columns.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count } from "../kinds.ts";

/** One row a region, year, reading of the classes, scope and form; those without any too. */
export const commitmentsByYear = describeDerived({
  name: "commitments_by_year",
  stage: "summarise",
  title: "Commitments by year",
  description: "Commitments in force on 31 December by region, class, scope and form",
  reads: [treaties, treatyParties, commitments],
  key: ["region", "year", "classes", "scope", "form"],
  columns: {
    region: inRegion,
    year: atEndOf,
    classes: classReading,
    scope: countScope,
    form: column(treatyForm, "How many parties the commitments join"),
    low: surely,
    high: possibly,
    imputed: column(
      count,
      "Of those possibly in force, the ones whose signature stands in for an unknown entry into force",
      { unit: "commitments" },
    ),
  },
});

/** Commitments of a kind in force on 31 December. */
export type CommitmentCount = Row<typeof commitmentsByYear>;
