import { assert, assertAlmostEquals, assertEquals, assertLess, assertThrows } from "@std/assert";
import fc from "fast-check";
import {
  clusterBootstrap,
  weightedMean,
  weightedMedian,
} from "../../../pipeline/base/inference/cluster_bootstrap.ts";
import { median } from "../../../pipeline/base/inference/median.ts";
import { normalQuantile } from "../../../pipeline/base/inference/normal_quantile.ts";
import { seeded } from "../../../pipeline/base/inference/random.ts";

/** Observations with the clusters that they lie in, and how often each cluster is drawn. */
const samples = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.nat({ max: 4 })), {
  minLength: 1,
  maxLength: 30,
});
const drawnTimes = fc.array(fc.nat({ max: 3 }), { minLength: 5, maxLength: 5 });

/** The arguments of the statistics. */
function columns(sample: readonly (readonly [number, number])[]) {
  return [
    Float64Array.from(sample, ([value]) => value),
    Int32Array.from(sample, ([, cluster]) => cluster),
  ] as const;
}

/** Each value as often as its cluster is drawn. */
function multiset(sample: readonly (readonly [number, number])[], times: readonly number[]) {
  return sample.flatMap(([value, cluster]) => Array<number>(times[cluster]!).fill(value));
}

Deno.test("a weighted mean and median worked out by hand", () => {
  const values = Float64Array.of(1, 9, 4, 7);
  const cluster = Int32Array.of(0, 0, 1, 2);
  const mean = weightedMean(values, cluster);
  const middle = weightedMedian(values, cluster);
  // Clusters 0 and 2 once: 1, 9, 7.
  assertEquals(mean(Int32Array.of(1, 0, 1)), 17 / 3);
  assertEquals(middle(Int32Array.of(1, 0, 1)), 7);
  // Cluster 0 once and cluster 1 twice: 1, 9, 4, 4.
  assertEquals(mean(Int32Array.of(1, 2, 0)), 4.5);
  assertEquals(middle(Int32Array.of(1, 2, 0)), 4);
  // Cluster 0 alone, the middle two with values between them that are not drawn: 1, 9.
  assertEquals(middle(Int32Array.of(1, 0, 0)), 5);
});

Deno.test("the statistics are the mean and the median of the values written out", () => {
  fc.assert(fc.property(samples, drawnTimes, (sample, times) => {
    const drawn = multiset(sample, times);
    const [values, cluster] = columns(sample);
    const mean = weightedMean(values, cluster)(Int32Array.from(times));
    const middle = weightedMedian(values, cluster)(Int32Array.from(times));
    assertEquals(middle, median(drawn));
    if (drawn.length === 0) return assert(Number.isNaN(mean));
    assertAlmostEquals(mean, drawn.reduce((sum, value) => sum + value, 0) / drawn.length);
  }));
});

Deno.test("there is no mean or median of nothing, and every value needs its cluster", () => {
  for (const statistic of [weightedMean, weightedMedian]) {
    assert(Number.isNaN(statistic(Float64Array.of(), Int32Array.of())(Int32Array.of(1, 1))));
    assertThrows(() => statistic(Float64Array.of(1, 2), Int32Array.of(0)), RangeError);
  }
});

Deno.test("every draw draws as many clusters as there are", () => {
  const seen = new Set<string>();
  clusterBootstrap({
    clusters: 3,
    draws: 500,
    random: seeded(1),
    statistic: (times) => {
      assertEquals(times.reduce((sum, count) => sum + count), 3);
      seen.add(times.join());
      return 0;
    },
  });
  // Three things in three boxes: 3 times one, 6 ordered pairs of two and one, 1 of each once.
  assertEquals(seen.size, 10);
});

Deno.test("an interval worked out by hand: two clusters have three means", () => {
  // 0 and 8 with 1/4 each, 4 with 1/2: the quantiles 0.025 and 0.975 are the ends.
  const statistic = weightedMean(Float64Array.of(0, 8), Int32Array.of(0, 1));
  const interval = clusterBootstrap({ clusters: 2, statistic, draws: 2000, random: seeded(5) });
  assertEquals(interval, { low: 0, high: 8, draws: 2000 });
});

Deno.test("the bounds are the quantiles 0.025 and 0.975 of the draws", () => {
  // The statistic gives 0, 1, ..., 200 in an order that is not theirs: 200 x 0.025 = 5.
  let call = 0;
  const statistic = () => (call++ * 100) % 201;
  const interval = clusterBootstrap({ clusters: 2, statistic, draws: 201, random: seeded(1) });
  assertEquals(interval, { low: 5, high: 195, draws: 201 });
});

Deno.test("draws without a statistic are left out and not counted", () => {
  // Only cluster 0 has a value, so that it is missing in 1 of 4 samples.
  const statistic = weightedMean(Float64Array.of(3), Int32Array.of(0));
  const interval = clusterBootstrap({ clusters: 2, statistic, draws: 1000, random: seeded(9) });
  assertEquals([interval.low, interval.high], [3, 3]);
  // Four standard errors of 13.7 draws.
  assertLess(Math.abs(interval.draws - 750), 55);
});

Deno.test("one cluster has no interval, nor has a statistic that is never defined", () => {
  const none = { low: NaN, high: NaN, draws: 0 };
  const random = seeded(1);
  assertEquals(clusterBootstrap({ clusters: 1, statistic: () => 1, draws: 9, random }), none);
  assertEquals(clusterBootstrap({ clusters: 5, statistic: () => NaN, draws: 9, random }), none);
});

Deno.test("the interval of a constant has no width", () => {
  // Not -0, whose mean is 0.
  const constants = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => value + 0);
  fc.assert(fc.property(samples, constants, (sample, constant) => {
    const [, cluster] = columns(sample);
    const values = new Float64Array(sample.length).fill(constant);
    for (const make of [weightedMean, weightedMedian]) {
      const statistic = make(values, cluster);
      const found = clusterBootstrap({ clusters: 5, statistic, draws: 200, random: seeded(3) });
      assertEquals([found.low, found.high], [constant, constant]);
    }
  }));
});

Deno.test("the order of observations changes nothing, and the seed replays the interval", () => {
  fc.assert(fc.property(samples, (sample) => {
    for (const make of [weightedMean, weightedMedian]) {
      const [forwards, backwards] = [sample, [...sample].reverse()].map((rows) =>
        clusterBootstrap({
          clusters: 5,
          statistic: make(...columns(rows)),
          draws: 100,
          random: seeded(4),
        })
      );
      assertAlmostEquals(forwards!.low, backwards!.low);
      assertAlmostEquals(forwards!.high, backwards!.high);
      assertEquals(forwards!.draws, backwards!.draws);
    }
  }));
});

Deno.test("renaming the clusters renames only what is drawn", () => {
  fc.assert(fc.property(samples, drawnTimes, (sample, times) => {
    const renamed = sample.map(([value, cluster]) => [value, 4 - cluster] as const);
    for (const make of [weightedMean, weightedMedian]) {
      const before = make(...columns(sample))(Int32Array.from(times));
      const after = make(...columns(renamed))(Int32Array.from([...times].reverse()));
      if (Number.isNaN(before)) assert(Number.isNaN(after));
      else assertAlmostEquals(before, after);
    }
  }));
});

Deno.test("repeating observations within clusters does not narrow the interval", () => {
  const random = seeded(11);
  const normal = () => normalQuantile(random());
  const means = Array.from({ length: 20 }, normal);
  const interval = (repeats: number) => {
    const sample = means.flatMap((mean, at) => Array(repeats).fill([mean, at] as const));
    const statistic = weightedMean(...columns(sample));
    return clusterBootstrap({ clusters: 20, statistic, draws: 500, random: seeded(12) });
  };
  assertAlmostEquals(interval(1).low, interval(50).low);
  assertAlmostEquals(interval(1).high, interval(50).high);
});

Deno.test("the interval of a mean of normal deviates is close to the textbook one", () => {
  const random = seeded(21);
  const normal = () => normalQuantile(random());
  const values = Float64Array.from({ length: 400 }, normal);
  const statistic = weightedMean(values, Int32Array.from(values.keys()));
  const { low, high } = clusterBootstrap({
    clusters: 400,
    statistic,
    draws: 4000,
    random: seeded(22),
  });
  const mean = values.reduce((sum, value) => sum + value / 400, 0);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2 / 400, 0);
  const reach = 1.959964 * Math.sqrt(variance / 400);
  assertAlmostEquals(low, mean - reach, 0.01);
  assertAlmostEquals(high, mean + reach, 0.01);
});
