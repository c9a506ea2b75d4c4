import { assertAlmostEquals, assertEquals } from "@std/assert";
import { outsideOptionOrder } from "../../pipeline/findings/statistics/order_statistics.ts";
import { estimateLines } from "../../pipeline/findings/tables/findings.ts";
import { criterionOf, type MadeIssue, measuredOn, rowsOf } from "./made_evidence.ts";

Deno.test("where shuffles change nothing, an order is all chance, and so is its interval", () => {
  // The outcome is the reference point, so that nearness and the outside option are one and the same:
  // tau-b is 1 in every sample of families. An episode has one reference point, so that each shuffle
  // gives the same: all of the 1 is chance, and 0 is left.
  const issues = ["a", "b", "c", "d"].flatMap((family, at) =>
    [80, 90, 100].map((ally): MadeIssue => ({
      outcome: 10 + 15 * at,
      reference: 10 + 15 * at,
      openings: { USA: 0, AUS: ally },
      episode: `E-${family}`,
      family,
    }))
  );
  const { coded, measured } = measuredOn(
    rowsOf(issues),
    criterionOf(0.2, 0, 6),
    outsideOptionOrder,
  );
  const [{ estimate, low, high, p } = { estimate: NaN, low: NaN, high: NaN, p: NaN }] =
    estimateLines([measured], coded);
  assertAlmostEquals(estimate!, 0, 1e-12);
  assertAlmostEquals(low!, 0, 1e-12);
  assertAlmostEquals(high!, 0, 1e-12);
  // No shuffle falls short of what is observed.
  assertAlmostEquals(p!, 1, 1e-12);
});

Deno.test("issues alone in their episodes decide nothing, however well they stand in order", () => {
  const alone = Array.from({ length: 8 }, (_, at): MadeIssue => ({
    outcome: 10 * at,
    reference: 10 * at,
    openings: { USA: 0, AUS: 100 },
    episode: `E${at}`,
  }));
  const together = alone.map((issue) => ({ ...issue, episode: "E" }));
  const lineOf = (issues: readonly MadeIssue[]) => {
    const { coded, measured } = measuredOn(
      rowsOf(issues),
      criterionOf(0.2, 0, 6),
      outsideOptionOrder,
    );
    return estimateLines([measured], coded)[0]!;
  };
  // Taken over all eight, but none of them counts toward the six that the verdict needs.
  assertEquals([lineOf(alone).units, lineOf(alone).verdict], [8, "undecided"]);
  // In one episode all of the order is beyond chance: 1, which is also the most there can be.
  const { units, verdict, estimate, at_perfect_order } = lineOf(together);
  assertEquals([units, verdict], [8, "supported"]);
  assertAlmostEquals(estimate!, 1, 1e-12);
  assertAlmostEquals(at_perfect_order!, 1, 1e-12);
});

Deno.test("the issues that decide are those whose episode has another one", () => {
  const openings = { USA: 0, AUS: 100 };
  const { coded, measured } = measuredOn(
    rowsOf(["D", "D", "D", "E", "F", "F", "G"].map((episode, at) => ({
      outcome: 10 * at,
      openings,
      episode,
    }))),
    criterionOf(0.2, 0, 6),
    outsideOptionOrder,
  );
  const { units, deciding } = measured.tests[0]!.estimator(coded);
  assertEquals([units, deciding], [7, 5]);
});
