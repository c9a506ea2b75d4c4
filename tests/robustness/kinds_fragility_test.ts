import { assert, assertEquals, assertGreater, assertLessOrEqual } from "@std/assert";
import fc from "fast-check";
import type { Test } from "../../pipeline/findings/claims/claim.ts";
import { verdictUnder } from "../../pipeline/findings/claims/measured_claim.ts";
import { aheadShare } from "../../pipeline/findings/statistics/concession_statistics.ts";
import { looserSideAhead } from "../../pipeline/findings/statistics/looser_side.ts";
import { salienceOrder } from "../../pipeline/findings/statistics/order_statistics.ts";
import { cellsOfStatistic } from "../../pipeline/findings/statistics/statistic.ts";
import type { Marks } from "../../pipeline/findings/criteria/criterion.ts";
import { fragilityOf, verdictAfter } from "../../pipeline/robustness/fragility.ts";
import { alternativesTo, type Recoding } from "../../pipeline/robustness/recoding.ts";
import {
  criterionOf,
  type MadeIssue,
  type Measured,
  measuredOn,
  rowsOf,
} from "../findings/made_evidence.ts";

/** Share ahead on scope less that on other issues. */
const contrast = (...others: readonly string[]): Test["statistic"] => (evidence) => {
  const of = (...types: readonly string[]) =>
    aheadShare(evidence, "earliest", "ally", { keep: (issue) => types.includes(issue.type) });
  return {
    kind: "contrast",
    first: of("scope"),
    second: of(...others),
    exchange: { by: "made", stratum: () => "", block: ({ at }) => `${at}` },
  };
};

/** Every recoding of one cell that the claim's test rests on. */
function allRecodings({ evidence, measured }: Measured, limit: number): Recoding[] {
  return cellsOfStatistic(evidence, measured.tests[0]!.statistic).flatMap((cell) =>
    alternativesTo(evidence.cells[cell]!, limit).map((value) => ({ cell, value }))
  );
}

/** The fewest recodings that give another verdict, by trying all: 1, 2, or 3 for more. */
function tryingAll(made: Measured, limit: number): 1 | 2 | 3 {
  const { evidence, coded, measured } = made;
  const verdict = verdictUnder(measured, coded);
  const overturns = (recodings: readonly Recoding[]) =>
    verdictAfter(recodings, measured, evidence, coded) !== verdict;
  const all = allRecodings(made, limit);
  if (all.some((one) => overturns([one]))) return 1;
  return all.some((one) => all.some((other) => one.cell < other.cell && overturns([one, other])))
    ? 2
    : 3;
}

const point = fc.integer({ min: 0, max: 20 }).map((value) => 5 * value);
const issue = fc.record({
  us: point,
  ally: point,
  outcome: point,
  usCares: point,
  allyCares: point,
});
const types = ["scope", "strength", "scope", "strength"] as const;

/** Issues of two negotiations, in each one on scope and one on strength. */
function issuesOf(
  made: readonly {
    readonly us: number;
    readonly ally: number;
    readonly outcome: number;
    readonly usCares: number;
    readonly allyCares: number;
  }[],
): MadeIssue[] {
  return made.map(({ us, ally, outcome, usCares, allyCares }, at) => ({
    outcome,
    openings: { USA: us, AUS: ally },
    salience: { USA: usCares, AUS: allyCares },
    episode: at < 2 ? "D" : "E",
    type: types[at]!,
    orientation: "more-binding",
  }));
}

const kinds: readonly (readonly [string, Test["statistic"], [number, number], number])[] = [
  ["a difference of two shares", contrast("strength"), [0.5, -0.5], 1],
  ["a difference of two shares that have cells in common", contrast("scope", "strength"), [
    0.25,
    -0.25,
  ], 1],
  ["an order", (evidence, coded) => salienceOrder(evidence, "earliest", coded), [0.3, 0], 1],
  ["what shuffles leave", (evidence) => looserSideAhead(evidence, "earliest"), [0.2, 0], 1],
];

for (const [name, statistic, [supportedFrom, contradictedUpTo], fewest] of kinds) {
  Deno.test(`${name}: one or two cells are enough exactly where trying all says so`, () => {
    const seen = { 1: 0, 2: 0, 3: 0, found: 0 };
    fc.assert(
      fc.property(fc.array(issue, { minLength: 4, maxLength: 4 }), (issues) => {
        const criterion: Marks = criterionOf(supportedFrom, contradictedUpTo, fewest);
        const made = measuredOn(
          rowsOf(issuesOf(issues)),
          criterionOf(criterion.supportedFrom, criterion.contradictedUpTo, fewest),
          statistic,
        );
        const { evidence, coded, measured } = made;
        const limit = 10;
        const verdict = verdictUnder(measured, coded);
        const { atLeast, recodings, exact, becomes } = fragilityOf(
          measured,
          limit,
          evidence,
          coded,
        );
        // What is left behind is the evidence as coded.
        assertEquals(coded.cells, evidence.asCoded);
        assertEquals(verdictUnder(measured, coded), verdict);
        const number = tryingAll(made, limit);
        seen[number]++;
        assertEquals(atLeast === 1, number === 1);
        assertEquals(recodings?.length === 1, number === 1);
        assertLessOrEqual(Math.min(atLeast, 3), number, "the bound is too high");
        if (!recodings) return;
        assertLessOrEqual(number, recodings.length, "fewer cells than the fewest");
        if (number === 2 && recodings.length === 2) seen.found++;
        assertEquals(exact, atLeast === recodings.length);
        assertEquals(new Set(recodings.map(({ cell }) => cell)).size, recodings.length);
        for (const { cell, value } of recodings) {
          assert(alternativesTo(evidence.cells[cell]!, limit).includes(value));
        }
        assertEquals(verdictAfter(recodings, measured, evidence, coded), becomes);
        assert(becomes !== verdict);
      }),
      { numRuns: 40, seed: 1951 },
    );
    assertGreater(seen[1], 3);
    // Most pairs that are enough are found.
    assertLessOrEqual(0.5 * seen[2], seen.found);
  });
}
