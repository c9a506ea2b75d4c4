import { assert, assertEquals, assertLessOrEqual, assertNotEquals } from "@std/assert";
import fc from "fast-check";
import { verdictUnder } from "../../pipeline/findings/claims/measured_claim.ts";
import { fragilityOf, verdictAfter } from "../../pipeline/robustness/fragility.ts";
import { recodedValues } from "../../pipeline/robustness/recoding.ts";
import type { MadeIssue, Measured } from "../findings/made_evidence.ts";
import { cases, measuredOrder } from "./made_orders.ts";

/** Whether some so many cells, each with any of its values, give another verdict. */
function someFlip({ evidence, coded, measured }: Measured, count: number, limit: number): boolean {
  const verdict = verdictUnder(measured, coded);
  const values = evidence.asCoded.slice();
  const from = (first: number, left: number): boolean => {
    if (left === 0) {
      coded.readAll(values);
      return verdictUnder(measured, coded) !== verdict;
    }
    for (let cell = first; cell <= values.length - left; cell++) {
      const asCoded = evidence.asCoded[cell]!;
      for (const value of recodedValues(asCoded, limit)) {
        values[cell] = value;
        if (from(cell + 1, left - 1)) return true;
      }
      values[cell] = asCoded;
    }
    return false;
  };
  const flips = from(0, count);
  coded.readAll(evidence.asCoded);
  return flips;
}

Deno.test("six issues by hand: the bound and the cells that do it", () => {
  // Nearness to the ally is the outcome on the line from -1 to 1, the outside option the reference
  // point; both rise together, so that tau-b is 1. The score of 15 pairs must fall below 0.2 x 15 = 3.
  const issues = [10, 20, 30, 40, 50, 60].map((each): MadeIssue => ({
    outcome: each,
    reference: each,
    openings: { USA: 0, AUS: 100 },
  }));
  const made = measuredOrder(issues, "outside option");
  const { estimate, units } = made.measured.tests[0]!.estimator(made.coded);
  assertEquals([estimate, units], [1, 6]);
  const { atLeast, recodings, becomes } = fragilityOf(
    made.measured,
    100,
    made.evidence,
    made.coded,
  );
  // The issues are of one episode with the same openings, so that chance gives nothing. A cell bears
  // on five pairs and turns each by 2 at most: two cells turn 20, one but 10, and 12 must be turned.
  assertEquals(atLeast, 2);
  // The outcome of the last to 0 turns five pairs: 10 - 5 = 5. The outcome of the first to 100 turns
  // five more, one of which it shares: 6 - 9 = -3.
  assertEquals(recodings!.length, 2);
  assertEquals(becomes, "not supported");
});

/** Most codings that are tried for a case. */
const mostWays = 60_000;

/** Roughly how many codings of so many cells there are. */
function waysOf({ evidence: { cells } }: Measured, count: number, limit: number): number {
  const each = Math.min(20, 2 * limit / 5);
  return count === 1 ? cells.length * each : (cells.length * each) ** 2 / 2;
}

for (const [order, issuesOf, which, limit] of cases) {
  Deno.test(`${order}, ${which}, up to ${limit} points: no fewer cells than the bound flip the verdict`, () => {
    let bounded = 0;
    fc.assert(
      fc.property(issuesOf, (issues: readonly MadeIssue[]) => {
        const made = measuredOrder(issues, order);
        const { evidence, coded, measured } = made;
        const verdict = verdictUnder(measured, coded);
        const { atLeast, recodings, exact, becomes } = fragilityOf(
          measured,
          limit,
          evidence,
          coded,
        );
        assertLessOrEqual(1, atLeast);
        if (recodings) {
          assertLessOrEqual(atLeast, recodings.length);
          assertEquals(verdictAfter(recodings, measured, evidence, coded), becomes);
          assertNotEquals(becomes, verdict);
          assertEquals(new Set(recodings.map(({ cell }) => cell)).size, recodings.length);
          for (const { cell, value } of recodings) {
            assert(recodedValues(evidence.asCoded[cell]!, limit).includes(value), `${value}`);
          }
        }
        assertEquals(exact, recodings?.length === atLeast);
        if (atLeast > 1) bounded++;
        // All subsets of one cell, and of two where there are not too many.
        for (let count = 1; count < Math.min(atLeast, 3); count++) {
          if (waysOf(made, count, limit) > mostWays) break;
          assertEquals(someFlip(made, count, limit), false, `${count} cells flip ${verdict}`);
        }
      }),
      { numRuns: 25 },
    );
    // Where every bound is 1 nothing is tested.
    if (which === "issues in order") assertLessOrEqual(20, bounded);
  });
}
