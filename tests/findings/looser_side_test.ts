import { assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import { codedEvidence, evidenceOf } from "../../pipeline/findings/evidence/evidence.ts";
import {
  type LooserOptions,
  looserSideAhead,
} from "../../pipeline/findings/statistics/looser_side.ts";
import { type MadeIssue, rowsOf } from "./made_evidence.ts";
import { madeConcession, someIssues } from "./made_moves.ts";
import { looserAhead } from "./naive/moves.ts";

function on(made: readonly MadeIssue[], options?: LooserOptions) {
  const evidence = evidenceOf(rowsOf(made));
  const coded = codedEvidence(evidence);
  const statistic = looserSideAhead(evidence, "earliest", options);
  return {
    ...statistic.take(coded),
    ...statistic.test(coded),
    attainable: statistic.attainable(coded),
    cells: statistic.cells.length,
  };
}

/** All orders of some values. */
function ordersOf(values: readonly number[]): number[][] {
  if (values.length === 0) return [[]];
  return values.flatMap((value, at) =>
    ordersOf(values.toSpliced(at, 1)).map((rest) => [value, ...rest])
  );
}

/** Two issues of one episode, one of another. */
const issues: readonly MadeIssue[] = [
  // The United States opened looser; the outcome is its.
  { outcome: 30, openings: { USA: 20, AUS: 60 } },
  // On the line that binds less the higher it goes, the United States opened looser at 90: from the
  // loose end 10 against 50, and the outcome at 40.
  { outcome: 60, openings: { USA: 90, AUS: 50 }, orientation: "less-binding" },
  // The allies opened narrower; the outcome is theirs.
  { outcome: 0, openings: { USA: 100, AUS: 0 }, orientation: "multilateral", episode: "F" },
  // Neither end of this line is loose; and these two are not contested.
  { outcome: 0, openings: { USA: 100, AUS: 0 }, orientation: "none" },
  { outcome: 0, openings: { USA: 50, AUS: 51 } },
];

Deno.test("the looser side ahead, and what shuffles give, by hand", () => {
  const { estimate, units, cells } = on(issues);
  // Ahead on the first and the third. Middles of the first episode are 40 and 30, its outcomes from
  // the loose end 30 and 40: below the first middle lies one and one is at it, 1 and a half; at the
  // second one, above it the other, a half and 0. So shuffles give (1.5 + 0.5) / 2 = 1 there.
  assertEquals([estimate, units], [((1 + 0 - 1) + (1 - 1)) / 3, 3]);
  // Two openings, outcome and reference point of four issues: recoded, the last may be contested.
  assertEquals(cells, 16);
});

Deno.test("p by hand: of two shuffles one puts the looser side ahead once, the other twice a half", () => {
  const { p, smallestP } = on(issues);
  assertEquals([p, smallestP], [1, 1]);
  // Outcomes 10 and 50 with middles 20 and 80: as they are 1 and 1, exchanged 1 and 0.
  const level = [
    { outcome: 10, openings: { USA: 10, AUS: 30 } },
    { outcome: 50, openings: { USA: 90, AUS: 70 } },
  ];
  assertEquals([on(level).p, on(level).smallestP], [0.5, 0.5]);
});

Deno.test("only some lines, and every episode alike", () => {
  const lines = on(issues, { lines: ["multilateral"] });
  assertEquals([lines.estimate, lines.units], [0, 1]);
  const some: readonly MadeIssue[] = [
    // Middles 40 and 70, outcomes 50 and 60: 0 and 1; shuffled 0 and 1. Then 10 and 90 with middles
    // 20 and 20: 1 and 0. All as shuffles have it.
    { outcome: 50, openings: { USA: 20, AUS: 60 } },
    { outcome: 60, openings: { USA: 50, AUS: 90 } },
    // Middles 50 and 20, outcomes 30 and 10: 1 and 1 against 1 + 0.5.
    { outcome: 30, openings: { USA: 20, AUS: 80 }, episode: "F" },
    { outcome: 10, openings: { USA: 10, AUS: 30 }, episode: "F" },
    { outcome: 10, openings: { USA: 10, AUS: 30 }, episode: "G" },
  ];
  assertAlmostEquals(on(some).estimate, 0.5 / 5, 1e-12);
  const alike = on(some, { alike: "episode" });
  assertAlmostEquals(alike.estimate, (0 + 0.25 + 0) / 3, 1e-12);
  assertEquals(alike.units, 3);
});

Deno.test("without contested oriented issues there is no estimate", () => {
  const { estimate, units, p } = on(issues.slice(3));
  assertEquals([estimate, units, p], [NaN, 0, 1]);
});

Deno.test("estimate and p are what shuffling outcomes in every way gives", () => {
  fc.assert(
    fc.property(someIssues, (made) => {
      const oriented = made.slice(0, 5).map((issue): MadeIssue => ({
        ...issue,
        episode: "E",
        orientation: "multilateral",
      })).filter(({ openings }) =>
        Math.abs(Number(openings["USA"]) - Number(openings["AUS"])) >= 10
      );
      fc.pre(oriented.length > 0);
      const shareWith = (outcomes: readonly number[]) => {
        const points = oriented.map(({ openings }, at) => {
          const [low, high] = [Number(openings["USA"]), Number(openings["AUS"])]
            .sort((a, b) => a - b);
          const [toLow, toHigh] = [low!, high!].map((end) => Math.abs(outcomes[at]! - end));
          return toLow! < toHigh! ? 1 : toLow === toHigh ? 0.5 : 0;
        });
        return points.reduce<number>((sum, each) => sum + each, 0) / points.length;
      };
      const own = oriented.map(({ outcome }) => outcome);
      const shuffled = ordersOf(own).map(shareWith);
      const expected = shuffled.reduce((sum, each) => sum + each, 0) / shuffled.length;
      const { estimate, p, smallestP } = on(oriented);
      assertAlmostEquals(estimate, shareWith(own) - expected, 1e-9);
      const reach = (least: number) =>
        shuffled.filter((share) => share >= least - 1e-9).length / shuffled.length;
      assertAlmostEquals(p, reach(shareWith(own)), 1e-9);
      assertAlmostEquals(smallestP, reach(Math.max(...shuffled)), 1e-9);
    }),
    { numRuns: 40 },
  );
});

Deno.test("what could come out is what trying every outcome gives", () => {
  const some: readonly MadeIssue[] = [
    { outcome: 50, openings: { USA: 20, AUS: 80 } },
    { outcome: 60, openings: { USA: 50, AUS: 90 } },
    { outcome: 60, openings: { USA: 90, AUS: 30 }, orientation: "less-binding" },
  ];
  // Middles lie at 50 and 70, and at 60 on the line that runs the other way.
  const outcomes = [0, 35, 45, 50, 55, 65, 75, 100];
  const found = outcomes.flatMap((first) =>
    outcomes.flatMap((second) =>
      outcomes.map((third) =>
        on(some.map((issue, at) => ({ ...issue, outcome: [first, second, third][at]! }))).estimate
      )
    )
  );
  const [least, greatest] = on(some).attainable;
  assertAlmostEquals(least, Math.min(...found), 1e-12);
  assertAlmostEquals(greatest, Math.max(...found), 1e-12);
});

Deno.test("swapping sides, turning lines round and the order of issues change nothing", () => {
  fc.assert(fc.property(someIssues, (made) => {
    const { estimate, units, p } = on(made);
    const changed: readonly (readonly MadeIssue[])[] = [
      made.map((issue) => ({
        ...issue,
        openings: { USA: issue.openings.AUS, AUS: issue.openings.USA },
      })),
      made.map((issue) => ({
        ...issue,
        outcome: 100 - issue.outcome,
        openings: { USA: 100 - issue.openings.USA, AUS: 100 - issue.openings.AUS },
        orientation: issue.orientation === "none"
          ? "none"
          : issue.orientation === "less-binding"
          ? "more-binding"
          : "less-binding",
      })),
      made.toReversed(),
    ];
    for (const each of changed) {
      const same = on(each);
      assertEquals(same.units, units);
      assertAlmostEquals(same.p, p, 1e-9);
      if (units > 0) assertAlmostEquals(same.estimate, estimate, 1e-9);
    }
  }));
});

Deno.test("a second, naive implementation agrees on made issues", () => {
  fc.assert(fc.property(someIssues, (made) => {
    const { estimate, units } = on(made);
    const taken = looserAhead(made.map(madeConcession));
    assertEquals(units, taken.units);
    assertAlmostEquals(estimate, taken.estimate, 1e-9);
  }));
});
