/**
 * Issues made at random on which concession may rise with something.
 *
 * @module
 */
import fc from "fast-check";
import {
  outsideOptionOrder,
  salienceOrder,
} from "../../pipeline/findings/statistics/order_statistics.ts";
import {
  criterionOf,
  type MadeIssue,
  type Measured,
  measuredOn,
  rowsOf,
} from "../findings/made_evidence.ts";

const point = fc.integer({ min: 0, max: 20 }).map((fives) => 5 * fives);

/** Issues of two episodes between the United States and one ally, in all of which both care. */
export const oneAlly = fc.array(
  fc.record({
    outcome: point,
    reference: point,
    openings: fc.record({ USA: point, AUS: point }),
    salience: fc.record({ USA: point, AUS: point }),
    episode: fc.constantFrom("D", "E"),
  }),
  { minLength: 3, maxLength: 7 },
);

/** The same with two allies that speak as one on some issues and by themselves on others. */
const twoAllies = fc.array(
  fc.oneof(
    fc.record({
      outcome: point,
      reference: point,
      openings: fc.record({ "USA": point, "AUS+NZL": point }),
      salience: fc.record({ "USA": point, "AUS+NZL": point }),
    }),
    fc.record({
      outcome: point,
      reference: point,
      openings: fc.record({ USA: point, AUS: point, NZL: point }),
      salience: fc.record({ USA: point, AUS: point, NZL: point }),
    }),
  ),
  { minLength: 3, maxLength: 5 },
);

/** Issues on which the outcome rises with the reference point, so that it takes several cells. */
const inOrder = fc.tuple(
  fc.uniqueArray(point, { minLength: 8, maxLength: 11 }),
  fc.uniqueArray(point, { minLength: 11, maxLength: 11 }),
).map(([outcomes, references]) => {
  const [low, high] = [outcomes, references].map((each) => each.toSorted((a, b) => a - b));
  return low!.map((outcome, at): MadeIssue => ({
    outcome,
    reference: high![at]!,
    openings: { USA: 0, AUS: 100 },
  }));
});

/** Ten episodes of two issues: the ally gets much where it cares more, and little where less. */
const carers = fc.array(
  fc.tuple(fc.integer({ min: 12, max: 20 }), fc.integer({ min: 0, max: 8 })),
  { minLength: 10, maxLength: 10 },
).map((pairs) =>
  pairs.flatMap(([much, little], at): MadeIssue[] =>
    [much, little].map((fives) => ({
      outcome: 5 * fives,
      openings: { USA: 0, AUS: 100 },
      salience: fives >= 12 ? { USA: 30, AUS: 70 } : { USA: 60, AUS: 40 },
      episode: `E${at}`,
    }))
  )
);

/** The same, but two allies speak as one: a salience is a cell of two actors. */
const jointCarers = carers.map((issues) =>
  issues.map(({ openings, salience, ...issue }): MadeIssue => ({
    ...issue,
    openings: { "USA": openings["USA"]!, "AUS+NZL": openings["AUS"]! },
    salience: { "USA": salience!["USA"]!, "AUS+NZL": salience!["AUS"]! },
  }))
);

/** Which order is measured. */
export type Order = "salience gap" | "outside option";

/** Marks of the claim that is measured. */
export const criterion = criterionOf(0.2, 0, 2);

/** A claim on the order of some issues. */
export function measuredOrder(issues: readonly MadeIssue[], order: Order): Measured {
  return measuredOn(
    rowsOf(issues),
    criterion,
    (evidence, coded) =>
      order === "salience gap" ? salienceOrder(evidence, coded) : outsideOptionOrder(evidence),
  );
}

/** Orders, issues, what these are, and by how many points a cell may be wrong. */
export const cases = [
  ["outside option", oneAlly, "any issues", 20],
  ["outside option", inOrder, "issues in order", 20],
  ["outside option", inOrder, "issues in order", 100],
  ["salience gap", oneAlly, "any issues", 20],
  ["salience gap", twoAllies, "two allies", 20],
  ["salience gap", carers, "issues in order", 50],
  ["salience gap", carers, "issues in order", 100],
  ["salience gap", jointCarers, "issues in order of allies that speak as one", 50],
] as const;
