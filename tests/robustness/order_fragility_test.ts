import { assert, assertEquals, assertLessOrEqual, assertNotEquals } from "@std/assert";
import fc from "fast-check";
import { tolerance, type Verdict, verdictOf } from "../../pipeline/findings/claims/claim.ts";
import { fragilityOf, verdictAfter } from "../../pipeline/robustness/fragility.ts";
import { verdictUnder } from "../../pipeline/findings/claims/measured_claim.ts";
import { fewestForOrder } from "../../pipeline/robustness/order_fragility.ts";
import {
  outsideOptionOrder,
  salienceOrder,
} from "../../pipeline/findings/statistics/order_statistics.ts";
import { recoded, recodedValues } from "../../pipeline/robustness/recoding.ts";
import type { CodedEvidence } from "../../pipeline/findings/evidence/evidence.ts";
import type { OrderStatistic } from "../../pipeline/findings/statistics/statistic.ts";
import {
  criterionOf,
  type MadeIssue,
  type Measured,
  measuredOn,
  rowsOf,
} from "../findings/made_evidence.ts";
import { chanceByPairs } from "../findings/naive/shuffles.ts";

const point = fc.integer({ min: 0, max: 20 }).map((fives) => 5 * fives);

/** Issues of two episodes between the United States and one ally, in all of which both care. */
const oneAlly = fc.array(
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

type Order = "salience gap" | "outside option";

const criterion = criterionOf(0.2, 0, 2);

function measuredOrder(issues: readonly MadeIssue[], order: Order): Measured {
  return measuredOn(
    rowsOf(issues),
    criterion,
    (evidence, coded) =>
      order === "salience gap" ? salienceOrder(evidence, coded) : outsideOptionOrder(evidence),
  );
}

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

/** Tau-b by looking at every pair. */
function naiveTau(x: readonly number[], y: readonly number[]): number {
  let [score, untiedX, untiedY] = [0, 0, 0];
  for (const first of x.keys()) {
    for (const second of x.keys()) {
      const [signX, signY] = [
        Math.sign(x[first]! - x[second]!),
        Math.sign(y[first]! - y[second]!),
      ];
      score += signX * signY;
      untiedX += signX ** 2;
      untiedY += signY ** 2;
    }
  }
  return score / Math.sqrt(untiedX * untiedY);
}

/** The estimate of an order by looking at every pair, and at every lot of each. */
function naiveOrder({ units, quantity, against, episodes }: OrderStatistic, coded: CodedEvidence) {
  const y = units.map(({ at }) => against(coded, at));
  const lotOf = (place: number, donor: number) =>
    quantity(coded, units[place]!.at, units[donor]!.at);
  return naiveTau(units.map((_, place) => lotOf(place, place)), y) -
    chanceByPairs([...episodes], lotOf, y);
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

const cases = [
  ["outside option", oneAlly, "any issues", 20],
  ["outside option", inOrder, "issues in order", 20],
  ["outside option", inOrder, "issues in order", 100],
  ["salience gap", oneAlly, "any issues", 20],
  ["salience gap", twoAllies, "two allies", 20],
  ["salience gap", carers, "issues in order", 50],
  ["salience gap", carers, "issues in order", 100],
  ["salience gap", jointCarers, "issues in order of allies that speak as one", 50],
] as const;

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

for (const [order, issuesOf, which, limit] of cases) {
  Deno.test(`${order}, ${which}, up to ${limit} points: the cells found carry tau-b past the mark, all read anew`, () => {
    let found = 0;
    fc.assert(
      fc.property(
        issuesOf,
        fc.constantFrom(1, -1),
        fc.constantFrom(0, 0.2),
        (issues: readonly MadeIssue[], direction, mark) => {
          const { evidence, coded, measured } = measuredOrder(issues, order);
          const statistic = measured.tests[0]!.statistic as OrderStatistic;
          const { atLeast, recodings } = fewestForOrder(
            statistic,
            { direction, mark, reached: false },
            limit,
            evidence,
            coded,
          );
          if (!recodings || recodings.length === 0) return;
          found++;
          assertLessOrEqual(atLeast, recodings.length);
          coded.readAll(recoded(evidence.asCoded, recodings));
          const estimate = naiveOrder(statistic, coded);
          assert(direction * (estimate - mark) > tolerance, `${estimate} is not past ${mark}`);
        },
      ),
      { numRuns: 25, seed: 1951 },
    );
    assertLessOrEqual(1, found, "nothing was tried");
  });
}

Deno.test("the verdict of an order is that of tau-b counted pair by pair, less what chance gives", () => {
  fc.assert(
    fc.property(
      oneAlly,
      fc.constantFrom<Order>("salience gap", "outside option"),
      (issues, order) => {
        const { coded, measured } = measuredOrder(issues, order);
        const statistic = measured.tests[0]!.statistic;
        if (statistic.kind !== "order") throw new TypeError("not an order");
        const verdict: Verdict = verdictOf(
          naiveOrder(statistic, coded),
          statistic.units.length,
          criterion,
        );
        assertEquals(verdictUnder(measured, coded), verdict);
      },
    ),
  );
});
