/**
 * How long commitment chains survive, by form.
 *
 * @module
 */
import { choice, share } from "../../kind.ts";
import { treaties } from "../../treaties.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count, listOrNone, measured, measuredShare, number } from "../kinds.ts";
import { chainTables } from "../clean_sets.ts";

/** One row a step of a curve. */
export const survival = describeDerived({
  name: "survival",
  stage: "findings",
  title: "Survival",
  description: "Survival of chains of commitments by form",
  reads: chainTables,
  key: ["reading", "bound", "group", "years"],
  columns: {
    reading: column(choice("treaty", "organisation"), "With what a chain counts as ended"),
    bound: column(
      choice("shortest", "longest"),
      "Where dates are open: latest starts and earliest ends, or the reverse",
    ),
    group: column(
      choice("bilateral", "multilateral"),
      "bilateral, or multilateral with three parties or more",
    ),
    years: column(number({ minimum: 0 }), "Time since the start of the chains", { unit: "years" }),
    at_risk: column(count, "Chains that had lasted so long", { unit: "chains" }),
    ends: column(count, "Chains that ended then", { unit: "chains" }),
    censored: column(count, "Chains that had lasted so long by the last day and still stood", {
      unit: "chains",
    }),
    survival: column(share, "Estimated share of chains that last longer"),
    standard_error: column(
      measured,
      "Standard error by Greenwood; 0 before the first end, empty where none survives",
    ),
    low: column(measuredShare, "Lower end of the 95 % interval, made for the logarithm"),
    high: column(
      measuredShare,
      "Upper end of the 95 % interval, made for the logarithm and cut at 1",
    ),
    ended_chains: column(listOrNone, "The chains that ended then", { refersTo: treaties }),
  },
});

/** A step of a survival curve (Kaplan and Meier). */
export type SurvivalLine = Row<typeof survival>;
