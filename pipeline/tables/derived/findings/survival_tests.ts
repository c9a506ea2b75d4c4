/**
 * How the survival of the forms compares.
 *
 * @module
 */
import { choice, yesNo } from "../../kind.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count, measured, measuredShare, number } from "../kinds.ts";
import { chainTables } from "../clean_sets.ts";

/** One row a reading, scope and bound. */
export const survivalTests = describeDerived({
  name: "survival_tests",
  stage: "findings",
  title: "Survival tests",
  description: "Ends of chains of commitments by form, and how the forms compare",
  reads: chainTables,
  key: ["reading", "scope", "bound"],
  columns: {
    reading: column(choice("treaty", "organisation"), "With what a chain counts as ended"),
    scope: column(
      choice("all", "hub", "uncontested"),
      "Which chains are compared: all, those with the United States, or without contested treaties",
    ),
    bound: column(
      choice("shortest", "longest"),
      "Where dates are open: latest starts and earliest ends, or the reverse",
    ),
    chains: column(count, "Chains compared", { unit: "chains" }),
    undated: column(count, "Chains left out because their start is not known", { unit: "chains" }),
    ends: column(count, "Chains that ended", { unit: "chains" }),
    years: column(number({ minimum: 0 }), "Time in force of all chains together", {
      unit: "years",
    }),
    ends_a_year: column(measured, "Ends a year in force"),
    bilateral_chains: column(count, "Bilateral chains", { unit: "chains" }),
    bilateral_ends: column(count, "Bilateral chains that ended", { unit: "chains" }),
    bilateral_years: column(
      number({ minimum: 0 }),
      "Time in force of the bilateral chains together",
      { unit: "years" },
    ),
    bilateral_ends_a_year: column(measured, "Bilateral ends a year in force"),
    bilateral_median: column(
      measured,
      "Time that half of the bilateral chains outlast; empty where more than half do",
      { unit: "years" },
    ),
    multilateral_chains: column(count, "Multilateral chains", { unit: "chains" }),
    multilateral_ends: column(count, "Multilateral chains that ended", { unit: "chains" }),
    multilateral_years: column(
      number({ minimum: 0 }),
      "Time in force of the multilateral chains together",
      { unit: "years" },
    ),
    multilateral_ends_a_year: column(measured, "Multilateral ends a year in force"),
    multilateral_median: column(
      measured,
      "Time that half of the multilateral chains outlast; empty where more than half do",
      { unit: "years" },
    ),
    bilateral_expected: column(
      measured,
      "Bilateral ends that the log-rank test expects if both groups are alike",
    ),
    chi_square: column(
      measured,
      "Chi-square of the log-rank test with one degree of freedom; empty without any end",
    ),
    p: column(measuredShare, "p of the log-rank test"),
    permutation_p: column(measuredShare, "p by exchanging the labels of the groups, two-sided"),
    smallest_p: column(measuredShare, "Smallest p that any exchange of labels gives"),
    assignments: column(count, "Exchanges of labels that these rest on"),
    exact: column(yesNo, "Whether these are all that there are"),
    enough_ends: column(
      yesNo,
      "Whether each group has at least five ends; else this is a picture and no test",
    ),
  },
});

/** How the two groups compare under a reading. */
export type SurvivalTestLine = Row<typeof survivalTests>;
