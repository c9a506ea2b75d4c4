import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import { aheadShare } from "../../pipeline/findings/statistics/concession_statistics.ts";
import {
  codedEvidence,
  type Evidence,
  evidenceOf,
} from "../../pipeline/findings/evidence/evidence.ts";
import { issueUnits } from "../../pipeline/findings/evidence/units.ts";
import { uncertaintyOf } from "../../pipeline/findings/statistics/intervals.ts";
import { resamples } from "../../pipeline/findings/statistics/resampling.ts";
import type { OrderStatistic, SumStatistic } from "../../pipeline/findings/statistics/statistic.ts";
import { clusterBootstrap } from "../../pipeline/base/inference/cluster_bootstrap.ts";
import { seeded } from "../../pipeline/base/inference/random.ts";
import { rowsOf } from "./made_evidence.ts";
import { chanceSums } from "./naive/shuffles.ts";

/** The seed of the samples; it is fixed, so that a naive sample can be drawn alike. */
const seed = 1951;

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
    units: issueUnits(evidence, [...amounts.keys()]),
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
  // a 3, b -3, c 0, which is dropped: total 0, as far as every sign, p 1; two families at least 0.5.
  const even = p([2, 1, -1, -2, 0], 0);
  assertEquals([even.p, even.smallestP], [1, 0.5]);
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

Deno.test("the interval of a constant has no width", () => {
  const { evidence, coded } = familiesOf(families);
  for (const value of [0, 1, 7, 1 / 3]) {
    const { low, high } = uncertaintyOf(
      amountsOf(evidence, families.map(() => value)),
      0,
      coded,
    );
    assertAlmostEquals(low, value, 1e-12);
    assertAlmostEquals(high, value, 1e-12);
  }
});

Deno.test("the interval of a share is that of families drawn and expanded", () => {
  const amounts = [0, 1, 1, 0.5, 0];
  const { evidence, coded } = familiesOf(families);
  const { low, high } = uncertaintyOf(amountsOf(evidence, amounts), 0, coded);
  const naive = clusterBootstrap({
    clusters: 3,
    draws: resamples,
    random: seeded(seed),
    statistic: (times) => {
      const sample = amounts.flatMap((amount, at) =>
        new Array<number>(times["abc".indexOf(families[at]!)]!).fill(amount)
      );
      return sample.reduce((sum, amount) => sum + amount, 0) / sample.length;
    },
  });
  assertAlmostEquals(low, naive.low, 1e-12);
  assertAlmostEquals(high, naive.high, 1e-12);
  assert(low < 0.5 && high > 0.5);
});

Deno.test("one family gives no interval", () => {
  const { evidence, coded } = familiesOf(["a", "a"]);
  const { low, high } = uncertaintyOf(
    aheadShare(evidence, "ally"),
    0,
    coded,
  );
  assertEquals([low, high], [NaN, NaN]);
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
    units: issueUnits(evidence, [...x.keys()]),
    bySalience: false,
    alikeLots: true,
    quantity: (_, __, donor) => x[donor]!,
    against: (_, unit) => y[unit]!,
    episodes: Int32Array.from(episodes ?? x.map(() => 0)),
    beyondChance,
  };
}

/** Tau-b of a sample that is written out, in which an issue and its own copy are no pair. */
function expandedTau(
  x: readonly number[],
  y: readonly number[],
  families: readonly number[],
  times: Int32Array,
): number {
  const sample = x.flatMap((_, at) => new Array<number>(times[families[at]!]!).fill(at));
  let [score, untiedX, untiedY] = [0, 0, 0];
  for (const [place, first] of sample.entries()) {
    for (const second of sample.slice(0, place)) {
      if (first === second) continue;
      const signX = Math.sign(x[first]! - x[second]!);
      const signY = Math.sign(y[first]! - y[second]!);
      score += signX * signY;
      untiedX += signX ** 2;
      untiedY += signY ** 2;
    }
  }
  return score / Math.sqrt(untiedX * untiedY);
}

const value = fc.integer({ min: 0, max: 4 });
const observation = fc.tuple(value, value, fc.integer({ min: 0, max: 3 }));

Deno.test("the interval of an order is that of families drawn and expanded", () => {
  fc.assert(
    fc.property(fc.array(observation, { minLength: 2, maxLength: 7 }), (observations) => {
      const [x, y] = [observations.map(([each]) => each), observations.map(([, each]) => each)];
      const names = observations.map(([, , family]) => `f${family}`);
      const sorted = [...new Set(names)].sort();
      const { evidence, coded } = familiesOf(names);
      const { low, high } = uncertaintyOf(orderOf(evidence, x, y), 0, coded);
      const numbers = names.map((name) => sorted.indexOf(name));
      const naive = clusterBootstrap({
        clusters: sorted.length,
        draws: resamples,
        random: seeded(seed),
        statistic: (times) => expandedTau(x, y, numbers, times),
      });
      for (const [found, expected] of [[low, naive.low], [high, naive.high]] as const) {
        if (Number.isNaN(expected)) assertEquals(found, NaN);
        else assertAlmostEquals(found, expected, 1e-9);
      }
    }),
    { numRuns: 20 },
  );
});

Deno.test("what chance gives is taken off of each sample anew", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(observation, fc.nat(1)), { minLength: 2, maxLength: 7 }),
      (observations) => {
        const [x, y] = [0, 1].map((at) => observations.map(([each]) => each[at]!));
        const names = observations.map(([[, , family]]) => `f${family}`);
        const sorted = [...new Set(names)].sort();
        const numbers = names.map((name) => sorted.indexOf(name));
        // Two episodes a family.
        const episodes = observations.map(([, second], at) => 2 * numbers[at]! + second);
        const used = [...new Set(episodes)].sort((a, b) => a - b);
        const { evidence, coded } = familiesOf(names);
        const statistic = orderOf(evidence, x!, y!, episodes.map((each) => used.indexOf(each)));
        const { low, high } = uncertaintyOf(statistic, 0, coded);
        const naive = clusterBootstrap({
          clusters: sorted.length,
          draws: resamples,
          random: seeded(seed),
          statistic: (times) => {
            let [score, untiedX, untiedY] = [0, 0, 0];
            for (let first = 0; first < names.length; first++) {
              for (let second = 0; second < first; second++) {
                const copies = times[numbers[first]!]! * times[numbers[second]!]!;
                const sums = chanceSums(
                  episodes,
                  (_, donor) => x![donor]!,
                  y!,
                  (one, other) => one === first && other === second,
                );
                score += copies * sums.score;
                untiedX += copies * sums.untiedX;
                untiedY += copies * sums.untiedY;
              }
            }
            return expandedTau(x!, y!, numbers, times) - score / Math.sqrt(untiedX * untiedY);
          },
        });
        for (const [found, expected] of [[low, naive.low], [high, naive.high]] as const) {
          if (Number.isNaN(expected)) assertEquals(found, NaN);
          else assertAlmostEquals(found, expected, 1e-9);
        }
      },
    ),
    { numRuns: 4 },
  );
});

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
