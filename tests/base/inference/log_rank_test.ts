import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import { logRank, logRankScores } from "../../../pipeline/base/inference/log_rank.ts";
import { durations } from "./made_durations.ts";
import { drug, placebo } from "./remission.ts";

Deno.test("the remissions give the published test", () => {
  // The worked example of Kleinbaum and Klein 2012, Survival Analysis, ch. 2: observed 9 and 21, expected
  // 19.25 and 10.75, log-rank statistic 16.793. R's survdiff prints 16.8 and p = 4e-05.
  const { observed, expected, variance, chiSquare, p } = logRank(drug, placebo);
  assertEquals(observed, 9);
  assertEquals(expected.toFixed(2), "19.25");
  assertEquals(variance.toFixed(3), "6.257");
  assertEquals(chiSquare.toFixed(3), "16.793");
  // R 4: 16.7929409892 and 4.16880910933e-05.
  assertAlmostEquals(chiSquare, 16.7929409892, 1e-9);
  assertAlmostEquals(p, 4.16880910933e-5, 1e-15);
});

Deno.test("three durations by hand", () => {
  const first = [{ time: 1, ended: true }, { time: 3, ended: false }];
  const second = [{ time: 2, ended: true }];
  const test = logRank(first, second);
  // At 1: 2 of 3 at risk, expected 2/3, variance 2/9. At 2: 1 of 2, expected 1/2, variance 1/4.
  assertAlmostEquals(test.expected, 7 / 6, 1e-12);
  assertAlmostEquals(test.variance, 17 / 36, 1e-12);
  // (1 - 7/6)^2 / (17/36) = 1/17.
  assertAlmostEquals(test.chiSquare, 1 / 17, 1e-12);
});

Deno.test("two ends at once have the hypergeometric variance", () => {
  const first = [{ time: 1, ended: true }, { time: 1, ended: true }];
  const second = [{ time: 2, ended: false }, { time: 2, ended: false }];
  // 2 x 1/2 x 1/2 x (4 - 2) / (4 - 1) = 1/3; (2 - 1)^2 / (1/3) = 3.
  assertAlmostEquals(logRank(first, second).variance, 1 / 3, 1e-12);
  assertAlmostEquals(logRank(first, second).chiSquare, 3, 1e-12);
});

Deno.test("without an end, or with an empty group, there is no statistic", () => {
  const open = [{ time: 1, ended: false }];
  const closed = [{ time: 1, ended: true }];
  assertEquals(logRank(open, open).chiSquare, NaN);
  assertEquals(logRank(open, open).p, NaN);
  assertEquals(logRank(closed, []).chiSquare, NaN);
  assertEquals(logRank([], []).observed, 0);
});

Deno.test("equal groups do not differ", () => {
  fc.assert(fc.property(durations, (all) => {
    const { chiSquare, observed, expected } = logRank(all, all);
    assertAlmostEquals(observed, expected, 1e-9);
    assert(Number.isNaN(chiSquare) || chiSquare < 1e-12);
  }));
});

Deno.test("the order of rows and of the groups changes nothing", () => {
  fc.assert(fc.property(durations, durations, (first, second) => {
    const test = logRank(first, second);
    const turned = logRank(second, first);
    const shuffled = logRank([...first].reverse(), [...second].reverse());
    assertEquals(shuffled, test);
    assertAlmostEquals(turned.variance, test.variance, 1e-12);
    // Observed less expected changes its sign.
    const apart = test.observed - test.expected;
    assertAlmostEquals(turned.observed - turned.expected, -apart, 1e-9);
  }));
});

Deno.test("only the order of times matters", () => {
  const later = (all: readonly { time: number; ended: boolean }[]) =>
    all.map(({ time, ended }) => ({ time: time ** 3 + 2, ended }));
  fc.assert(fc.property(durations, durations, (first, second) => {
    assertEquals(logRank(later(first), later(second)), logRank(first, second));
  }));
});

Deno.test("scores sum to observed less expected in each group, and to 0 in all", () => {
  fc.assert(fc.property(durations, durations, (first, second) => {
    const scores = logRankScores([...first, ...second]);
    const { observed, expected } = logRank(first, second);
    const sum = (of: Float64Array) => of.reduce((total, score) => total + score, 0);
    assertAlmostEquals(sum(scores.subarray(0, first.length)), observed - expected, 1e-9);
    assertAlmostEquals(sum(scores), 0, 1e-9);
  }));
});
