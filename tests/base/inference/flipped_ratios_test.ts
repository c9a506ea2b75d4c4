import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import { flippedRatios, mostFlipped } from "../../../pipeline/base/inference/flipped_ratios.ts";
import { pAt } from "../../../pipeline/base/inference/inverted_test.ts";
import { seeded } from "../../../pipeline/base/inference/random.ts";

/** The p against 0 of sums of clusters that weigh alike, by their signs. */
function signFlip(sums: readonly number[], draws = 999, seed = 1): number {
  return pAt(flippedRatios(sums.map((amount) => ({ amount, weight: 1 })), draws, seeded(seed)), 0);
}

/** Whole numbers, so that totals are exact; one at least. */
const wholeSums = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 10 });

/** Share of all sign patterns, those of zeros too, by the bits of a number. */
function shareByBits(sums: readonly number[]): number {
  const total = (signs: number) =>
    sums.reduce((sum, value, at) => sum + (signs & (1 << at) ? -value : value), 0);
  const distances = Array.from({ length: 2 ** sums.length }, (_, signs) => Math.abs(total(signs)));
  return distances.filter((distance) => distance >= distances[0]!).length / distances.length;
}

Deno.test("Darwin's maize has the p of Fisher's book", () => {
  // Fisher 1935, The Design of Experiments, sect. 21: differences of height between 15 crossed and
  // self-fertilized plants in eighths of an inch; 863 of 32,768 totals are at least 314, so 1726 of
  // both signs, 5.267 per cent.
  const differences = [49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48];
  assertEquals(differences.reduce((sum, value) => sum + value), 314);
  assertEquals(signFlip(differences), 1726 / 32768);
  assertEquals((1726 / 32768 * 100).toFixed(3), "5.267");
});

Deno.test("three sums worked out by hand", () => {
  // Totals of 1, 2 and -4 with all signs: 7, 5, 3, 1 and their negatives. Observed: -1.
  assertEquals(signFlip([1, 2, -4]), 1);
  // Observed 3, 5 and 7: as far are 7, 5 and 3, then 7 and 5, then 7, on both sides.
  assertEquals(signFlip([1, -2, 4]), 6 / 8);
  assertEquals(signFlip([-1, 2, 4]), 4 / 8);
  assertEquals(signFlip([1, 2, 4]), 2 / 8);
});

Deno.test("every pattern that brute force finds is found, and sums of 0 change nothing", () => {
  fc.assert(fc.property(wholeSums, fc.nat({ max: 4 }), (sums, zeros) => {
    assertEquals(signFlip(sums), shareByBits(sums));
    assertEquals(signFlip([...Array<number>(zeros).fill(0), ...sums]), signFlip(sums));
  }));
});

Deno.test("order, common sign and unit change nothing", () => {
  const factors = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
  fc.assert(fc.property(wholeSums, factors, (sums, factor) => {
    const p = signFlip(sums);
    assertEquals(signFlip([...sums].reverse()), p);
    assertEquals(signFlip(sums.map((sum) => -sum)), p);
    assertEquals(signFlip(sums.map((sum) => sum * factor)), p);
  }));
});

Deno.test("rounding does not part totals that are equal", () => {
  // With 6 positive the totals of 1, 2, 3 and 6 are 12, 10, 8, 6, 6, 4, 2 and 0: five of eight reach
  // 6. In tenths one of the two 6 is a little less than the other, the observed one.
  assert(-0.1 - 0.2 + 0.3 + 0.6 < 0.1 + 0.2 - 0.3 + 0.6);
  assertEquals(signFlip([0.1, 0.2, -0.3, 0.6]), 5 / 8);
});

Deno.test("of 16 clusters all patterns are tried, of 17 some are drawn", () => {
  assertEquals(signFlip(Array(mostFlipped).fill(1)), 2 / 65536);
  // As far come but two of 131,072, which no draw finds: the data alone, one of a thousand.
  assertEquals(signFlip(Array(mostFlipped + 1).fill(1)), 1 / 1000);
});

Deno.test("drawn signs give the p of all signs, within three standard errors", () => {
  const draws = 20_000;
  const examples = [
    Array.from({ length: 17 }, (_, at) => at % 4 === 0 ? -1 : 1),
    Array.from({ length: 17 }, (_, at) => at % 3 === 0 ? -2 : 1 + at % 5),
    Array.from({ length: 18 }, (_, at) => at % 5 === 0 ? -9 : at),
  ];
  for (const [at, sums] of examples.entries()) {
    const p = shareByBits(sums);
    const error = 3 * Math.sqrt(p * (1 - p) / draws) + 1 / (1 + draws);
    assertAlmostEquals(signFlip(sums, draws, at), p, error, `${sums}`);
  }
});
