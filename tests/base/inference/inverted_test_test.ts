import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import { type Block, exchangedLabels } from "../../../pipeline/base/inference/exchanged_labels.ts";
import {
  type ClusterSums,
  flippedRatios,
} from "../../../pipeline/base/inference/flipped_ratios.ts";
import {
  everyMark,
  type ExtremeRange,
  invertedInterval,
  pAt,
} from "../../../pipeline/base/inference/inverted_test.ts";
import { seeded } from "../../../pipeline/base/inference/random.ts";

const random = () => seeded(7);

Deno.test("twenty rearrangements by hand: 5% rejects where only one of them is far", () => {
  const ranges = [
    everyMark,
    ...Array.from({ length: 19 }, (_, at): ExtremeRange => ({ from: -at, to: at + 1 })),
  ];
  // At 0.5 all are far; at 18.5 only the data and the last.
  assertEquals(pAt(ranges, 0.5), 1);
  assertEquals(pAt(ranges, 18.5), 2 / 20);
  assertEquals(pAt(ranges, 19.5), 1 / 20);
  assertEquals(invertedInterval(ranges), { low: -18, high: 19 });
  // With less than 1 in 20 to reject, nothing is.
  assertEquals(invertedInterval(ranges, 0.04), { low: -Infinity, high: Infinity });
});

const cluster = fc.record({
  amount: fc.integer({ min: -6, max: 6 }),
  weight: fc.integer({ min: 0, max: 4 }),
});

/** The p of a mark by flipping the signs of what clusters lie from it. */
function flippedAt(clusters: readonly ClusterSums[], mark: number): number {
  const sums = clusters.map(({ amount, weight }) => amount - mark * weight);
  const far = Math.abs(sums.reduce((sum, each) => sum + each, 0)) - 1e-9;
  let count = 0;
  for (let pattern = 0; pattern < 2 ** sums.length; pattern++) {
    const total = sums.reduce((sum, each, at) => sum + (pattern >> at & 1 ? -each : each), 0);
    if (Math.abs(total) >= far) count++;
  }
  return count / 2 ** sums.length;
}

Deno.test("at every mark the p of flipped ratios is that of all patterns of signs", () => {
  fc.assert(fc.property(
    fc.array(cluster, { minLength: 1, maxLength: 7 })
      .filter((clusters) => clusters.some(({ weight }) => weight > 0)),
    fc.integer({ min: -40, max: 40 }),
    (clusters, quarters) => {
      const mark = quarters / 4;
      const ranges = flippedRatios(clusters, 999, random());
      assertAlmostEquals(pAt(ranges, mark), flippedAt(clusters, mark), 1e-12);
    },
  ));
});

Deno.test("the interval of flipped ratios holds just the marks with p above 5%", () => {
  fc.assert(fc.property(
    fc.array(
      fc.record({
        amount: fc.integer({ min: -6, max: 6 }),
        weight: fc.integer({ min: 1, max: 4 }),
      }),
      {
        minLength: 6,
        maxLength: 8,
      },
    ),
    (clusters) => {
      const { low, high } = invertedInterval(flippedRatios(clusters, 999, random()));
      assert(low <= high);
      for (const [outside, inside] of [[low - 1e-6, low + 1e-6], [high + 1e-6, high - 1e-6]]) {
        assert(flippedAt(clusters, outside!) <= 0.05 + 1e-9, `outside ${outside}`);
        if (high - low > 1e-5) assert(flippedAt(clusters, inside!) > 0.05, `inside ${inside}`);
      }
    },
  ));
});

const block = fc.record({
  stratum: fc.constantFrom("a", "b"),
  first: fc.boolean(),
  amount: fc.integer({ min: 0, max: 5 }),
  weight: fc.integer({ min: 1, max: 3 }),
});

/** Every way to exchange labels within strata, written out. */
function everyLabelling(blocks: readonly Block[]): boolean[][] {
  return Array.from(
    { length: 2 ** blocks.length },
    (_, bits) => blocks.map((_, at) => (bits >> at & 1) === 1),
  )
    .filter((labels) =>
      ["a", "b"].every((stratum) => {
        const count = (of: readonly boolean[]) =>
          of.filter((label, at) => label && blocks[at]!.stratum === stratum).length;
        return count(labels) === count(blocks.map(({ first }) => first));
      })
    );
}

function differenceAt(blocks: readonly Block[], labels: readonly boolean[], mark: number): number {
  const mean = (label: boolean) => {
    const of = blocks.filter((_, at) => labels[at] === label);
    const amount = of.reduce(
      (sum, { amount, weight, first }) => sum + amount - (first ? mark * weight : 0),
      0,
    );
    return amount / of.reduce((sum, { weight }) => sum + weight, 0);
  };
  return mean(true) - mean(false);
}

Deno.test("at every mark the p of exchanged labels is that of all exchanges, written out", () => {
  fc.assert(fc.property(
    fc.array(block, { minLength: 2, maxLength: 7 })
      .filter((blocks) => new Set(blocks.map(({ first }) => first)).size === 2),
    fc.integer({ min: -12, max: 12 }),
    (blocks, quarters) => {
      const mark = quarters / 4;
      const labellings = everyLabelling(blocks);
      const far = Math.abs(differenceAt(blocks, blocks.map(({ first }) => first), mark)) - 1e-9;
      const expected = labellings
        .filter((labels) => Math.abs(differenceAt(blocks, labels, mark)) >= far).length /
        labellings.length;
      assertAlmostEquals(pAt(exchangedLabels(blocks, 9999, random()), mark), expected, 1e-12);
    },
  ));
});

Deno.test("a group without a unit can be told from nothing", () => {
  const alone: Block = { stratum: "a", first: true, amount: 1, weight: 1 };
  assertEquals(exchangedLabels([alone], 999, random()), [everyMark]);
});
