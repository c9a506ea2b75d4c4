import { assert, assertEquals, assertLessOrEqual } from "@std/assert";
import fc from "fast-check";
import { tolerance, type Verdict, verdictOf } from "../../pipeline/findings/claims/claim.ts";
import { verdictUnder } from "../../pipeline/findings/claims/measured_claim.ts";
import type { CodedEvidence } from "../../pipeline/findings/evidence/evidence.ts";
import type { OrderStatistic } from "../../pipeline/findings/statistics/statistic.ts";
import { fewestForOrder } from "../../pipeline/robustness/order_fragility.ts";
import { recoded } from "../../pipeline/robustness/recoding.ts";
import type { MadeIssue } from "../findings/made_evidence.ts";
import { chanceByPairs } from "../findings/naive/shuffles.ts";
import { cases, criterion, measuredOrder, oneAlly, type Order } from "./made_orders.ts";

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
