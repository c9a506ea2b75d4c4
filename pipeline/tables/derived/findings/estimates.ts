/**
 * The estimates behind the findings.
 *
 * @module
 */
import { identifier, optional, text } from "../../kind.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count, measured, measuredShare, number, verdict } from "../kinds.ts";
import { everything } from "../clean_sets.ts";
import { findings } from "./findings.ts";

/** One row an estimate of a claim. */
export const estimates = describeDerived({
  name: "estimates",
  stage: "findings",
  title: "Estimates",
  description: "The estimates that the verdicts rest on, with the marks that were fixed before",
  reads: everything,
  key: ["finding", "part"],
  columns: {
    finding: column(identifier, "The finding", { refersTo: findings }),
    part: column(
      optional(text),
      "What sets it apart from the other estimates of the finding; empty where there is one",
    ),
    estimate: column(measured, "The estimate in its unit; empty where the data give none"),
    unit: column(text, "What the estimate is in, such as share or points"),
    of: column(text, "What is estimated"),
    over: column(text, "What a unit of the estimate is"),
    units: column(count, "Number of units that it rests on"),
    low: column(measured, "Lower end of the 95 % interval"),
    high: column(measured, "Upper end of the 95 % interval"),
    p: column(measuredShare, "p of the estimate against chance"),
    smallest_p: column(measuredShare, "Smallest p that data of this size could give"),
    p_by: column(optional(text), "How p is worked out"),
    supported_from: column(number(), "The claim is supported by an estimate of at least so much"),
    not_supported_up_to: column(
      number(),
      "The claim is not supported by an estimate of at most so much",
    ),
    largest_possible: column(
      measured,
      "Largest estimate that any outcomes could give; of sums only",
    ),
    at_perfect_order: column(
      measured,
      "What the estimate would be if the two quantities of an order rose together without exception",
    ),
    fewest_units: column(count, "With fewer units the claim is undecided"),
    marks_because: column(text, "Why the marks lie where they do"),
    verdict: column(verdict, "What this estimate says by its marks"),
  },
});

/** An estimate that a claim stands or falls by. */
export type EstimateLine = Row<typeof estimates>;
