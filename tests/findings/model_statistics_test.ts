import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import { aheadShare } from "../../pipeline/findings/statistics/concession_statistics.ts";
import { imposedLess, modelOf } from "../../pipeline/findings/statistics/model_statistics.ts";
import { estimateLines } from "../../pipeline/findings/tables/findings.ts";
import { criterionOf, measuredOn, rowsOf } from "./made_evidence.ts";

/** What the US-imposed model says and what the mean says: 20 and 50, 40 and 20. */
const openings = [{ USA: 20, AUS: 80 }, { USA: 40, AUS: 0 }] as const;

/** The line of the US-imposed model against the mean with the issues' outcomes. */
function lineWith(outcomes: readonly number[]) {
  const { coded, measured } = measuredOn(
    rowsOf(openings.map((of, at) => ({ outcome: outcomes[at]!, openings: of }))),
    criterionOf(5, 0, 1),
    (evidence) => imposedLess(evidence, "earliest", modelOf("mean")),
  );
  const [line] = estimateLines([measured], coded);
  return line!;
}

Deno.test("the largest possible difference of errors is the mean distance of the predictions", () => {
  // 30 and 20 points apart.
  const { estimate, largest_possible } = lineWith([20, 40]);
  assertAlmostEquals(largest_possible!, 25, 1e-12);
  // Here the imposed model is right on both: (0 - 30 + 0 - 20) / 2.
  assertAlmostEquals(estimate!, -25, 1e-12);
  // Where the mean is right, or the outcome lies beyond it, it is reached.
  assertAlmostEquals(lineWith([50, 20]).estimate!, 25, 1e-12);
  assertAlmostEquals(lineWith([100, 0]).estimate!, 25, 1e-12);
});

Deno.test("no outcomes give a larger difference than the largest possible", () => {
  const outcome = fc.integer({ min: 0, max: 100 });
  fc.assert(fc.property(outcome, outcome, (first, second) => {
    const { estimate, largest_possible } = lineWith([first, second]);
    assert(Math.abs(estimate!) <= largest_possible! + 1e-9);
    assertAlmostEquals(largest_possible!, 25, 1e-12);
  }));
});

Deno.test("the largest possible share is 1", () => {
  const { coded, measured } = measuredOn(
    rowsOf([{ outcome: 0, openings: { USA: 20, AUS: 80 } }]),
    criterionOf(0.6, 0.5, 1),
    (evidence) => aheadShare(evidence, "earliest", "ally"),
  );
  assertEquals(
    estimateLines([measured], coded).map(({ estimate, largest_possible }) => [
      estimate,
      largest_possible,
    ]),
    [[0, 1]],
  );
});
