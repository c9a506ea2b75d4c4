/**
 * The estimates behind the findings.
 *
 * @module
 */
import { choice, identifier, optional, text } from "../../kind.ts";
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
    worst_low: column(
      measured,
      "What it would be if all units that lack an opening counted against it; of shares of issues and differences of such shares only",
    ),
    worst_high: column(measured, "What it would be if all of them counted for it"),
    low: column(
      measured,
      "Lower end of the 95 % interval: the marks that the test does not reject; empty where the test has no interval",
    ),
    high: column(measured, "Upper end of the 95 % interval"),
    p: column(measuredShare, "p of the estimate against the lower mark, or against chance"),
    direction: column(
      choice("above", "at", "below", "none"),
      "On which side of the lower mark the estimate lies, or that there is no estimate",
    ),
    smallest_p: column(measuredShare, "Smallest p that data of this size could give"),
    p_by: column(optional(text), "How p is worked out"),
    supported_from: column(number(), "The claim is supported by an estimate of at least so much"),
    contradicted_up_to: column(
      number(),
      "The claim is contradicted by an estimate of at most so much",
    ),
    smallest_possible: column(
      measured,
      "Smallest estimate that could come out, with what was known before the outcomes as coded",
    ),
    largest_possible: column(
      measured,
      "Largest estimate that could come out, by the same; where either mark is out of reach nothing can be told",
    ),
    deciding_units: column(count, "Units that are held against the fewest"),
    fewest_units: column(count, "With fewer units nothing can be told"),
    marks_because: column(text, "Why the marks lie where they do"),
    verdict: column(verdict, "What this estimate says by its marks"),
  },
});

/** An estimate that a claim stands or falls by. */
export type EstimateLine = Row<typeof estimates>;
