import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import { aheadShare } from "../../pipeline/findings/statistics/concession_statistics.ts";
import {
  codedEvidence,
  type Evidence,
  evidenceOf,
} from "../../pipeline/findings/evidence/evidence.ts";
import { issueUnits } from "../../pipeline/findings/evidence/units.ts";
import { uncertaintyOf } from "../../pipeline/findings/statistics/uncertainty.ts";
import type { OrderStatistic, SumStatistic } from "../../pipeline/findings/statistics/statistic.ts";
import { rowsOf } from "./made_evidence.ts";

/** Evidence of issues of some families, one episode each. */
function familiesOf(families: readonly string[]) {
  const evidence = evidenceOf(
    rowsOf(families.map((family) => ({
      outcome: 50,
      openings: { USA: 0, AUS: 100 },
      episode: `E-${family}`,
      family,
    }))),
  );
  return { evidence, coded: codedEvidence(evidence) };
}

/** A sum over issues of fixed amounts of weight 1. */
function amountsOf(evidence: Evidence, amounts: readonly number[]): SumStatistic {
  return {
    kind: "sum",
    units: issueUnits(evidence, "earliest", [...amounts.keys()]),
    range: [-100, 100],
    measure: (_, unit, into) => {
      into[0] = amounts[unit]!;
      into[1] = 1;
    },
  };
}

const families = ["a", "a", "b", "b", "c"];

Deno.test("three families by hand: p by all eight signs", () => {
  const { evidence, coded } = familiesOf(families);
  const p = (amounts: readonly number[], mark: number) =>
    uncertaintyOf(amountsOf(evidence, amounts), mark, coded);
  // Above the mark of 2: a 5 + 4 - 4 = 5, b 3 + 2 - 4 = 1, c 5 - 2 = 3; in all 9. Of the signs only
  // +++ and --- come so far: 2 / 8.
  assertAlmostEquals(p([5, 4, 3, 2, 5], 2).p, 0.25, 1e-12);
  // a 5, b 2 - 3 = -1, c 3: 7 in all. As far: 5 + 1 + 3 = 9 and 5 - 1 + 3 = 7, with their mirror
  // images 4 / 8.
  const second = p([5, 4, 1, 2, 5], 2);
  assertAlmostEquals(second.p, 0.5, 1e-12);
  // The least that three families can give.
  assertAlmostEquals(second.smallestP, 0.25, 1e-12);
  // At the mark the same amounts less 2: a 9 - 2 = 7, b 3, c 5; in all 15, which only +++ reaches.
  assertAlmostEquals(p([5, 4, 1, 2, 5], 0).p, 0.25, 1e-12);
  // a 3, b -3, c 0: total 0, as far as every sign, p 1.
  assertEquals(p([2, 1, -1, -2, 0], 0).p, 1);
});

Deno.test("a unit of weight 0 counts neither for the interval nor for p", () => {
  const { evidence, coded } = familiesOf([...families, "d"]);
  const all = amountsOf(evidence, [5, 4, 1, 2, 5, 0]);
  const weightless: SumStatistic = {
    ...all,
    measure: (coded, unit, into) => {
      all.measure(coded, unit, into);
      into[1] = unit === 5 ? 0 : 1;
    },
  };
  // As above, the family d being at 0: 4 / 8.
  assertAlmostEquals(
    uncertaintyOf(weightless, 2, coded).p,
    0.5,
    1e-12,
  );
});

Deno.test("one family rejects no mark", () => {
  const { evidence, coded } = familiesOf(["a", "a"]);
  const { low, high } = uncertaintyOf(
    aheadShare(evidence, "earliest", "ally"),
    0,
    coded,
  );
  assertEquals([low, high], [0, 1]);
});

/**
 * Two quantities with fixed values, beyond chance where episodes are given and nothing else is
 * said.
 */
function orderOf(
  evidence: Evidence,
  x: readonly number[],
  y: readonly number[],
  episodes?: readonly number[],
  beyondChance = episodes !== undefined,
): OrderStatistic {
  return {
    kind: "order",
    units: issueUnits(evidence, "earliest", [...x.keys()]),
    bySalience: false,
    quantity: (_, unit) => x[unit]!,
    against: (_, unit) => y[unit]!,
    episodes: Int32Array.from(episodes ?? x.map(() => 0)),
    beyondChance,
  };
}

Deno.test("an order that episodes hold among themselves is no chance, one between them may be", () => {
  // Two episodes, in each of which y rises with x through five issues.
  const names = Array.from({ length: 10 }, (_, at) => at < 5 ? "a" : "b");
  const x = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  const { evidence, coded } = familiesOf(names);
  const p = (y: readonly number[]) =>
    uncertaintyOf(
      orderOf(evidence, x, y, names.map((name) => name === "a" ? 0 : 1), false),
      0,
      coded,
    ).p;
  // One order of 120 x 120 is as good: 1 of 14,400, so that no shuffle should reach it.
  assert(p(x) < 0.005);
  // All of y the same within an episode: every shuffle gives the same tau.
  assertEquals(p(names.map((name) => name === "a" ? 0 : 1)), 1);
});
