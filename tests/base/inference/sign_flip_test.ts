import { assert, assertAlmostEquals, assertEquals, assertGreater, assertThrows } from "@std/assert";
import fc from "fast-check";
import { seeded } from "../../../pipeline/base/inference/random.ts";
import { drawnSignFlip, signFlip } from "../../../pipeline/base/inference/sign_flip.ts";

/** Whole numbers, so that totals are exact. */
const wholeSums = fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 10 });

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
  assertEquals(signFlip(differences), { p: 1726 / 32768, smallest: 2 / 32768, flips: 32768 });
  assertEquals((1726 / 32768 * 100).toFixed(3), "5.267");
});

Deno.test("three sums worked out by hand", () => {
  // Totals of 1, 2 and -4 with all signs: 7, 5, 3, 1 and their negatives. Observed: -1.
  assertEquals(signFlip([1, 2, -4]), { p: 1, smallest: 1 / 4, flips: 8 });
  // Observed 3, 5 and 7: as far are 7, 5 and 3, then 7 and 5, then 7, on both sides.
  assertEquals(signFlip([1, -2, 4]).p, 6 / 8);
  assertEquals(signFlip([-1, 2, 4]).p, 4 / 8);
  assertEquals(signFlip([1, 2, 4]).p, 2 / 8);
});

Deno.test("every pattern that brute force finds is found", () => {
  fc.assert(fc.property(wholeSums, (sums) => {
    assertEquals(signFlip(sums).p, shareByBits(sums));
  }));
});

Deno.test("sums of 0 change nothing", () => {
  fc.assert(fc.property(wholeSums, fc.nat({ max: 30 }), (sums, zeros) => {
    assertEquals(signFlip([...Array<number>(zeros).fill(0), ...sums]), signFlip(sums));
  }));
  assertEquals(signFlip([0, 0]), { p: 1, smallest: 1, flips: 1 });
  assertEquals(signFlip([]), { p: 1, smallest: 1, flips: 1 });
});

Deno.test("sums of one sign have the smallest p, and no others go below it", () => {
  fc.assert(fc.property(wholeSums, (sums) => {
    const { p, smallest } = signFlip(sums);
    assert(p >= smallest);
    assertEquals(signFlip(sums.map(Math.abs)).p, smallest);
    const alike = sums.every((sum) => sum >= 0) || sums.every((sum) => sum <= 0);
    assertEquals(p === smallest || smallest === 1, alike || smallest === 1);
  }));
});

Deno.test("order, common sign and unit change nothing", () => {
  const factors = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
  fc.assert(fc.property(wholeSums, factors, (sums, factor) => {
    const { p } = signFlip(sums);
    assertEquals(signFlip([...sums].reverse()).p, p);
    assertEquals(signFlip(sums.map((sum) => -sum)).p, p);
    assertEquals(signFlip(sums.map((sum) => sum * factor)).p, p);
  }));
});

Deno.test("rounding does not part totals that are equal", () => {
  // With 6 positive the totals of 1, 2, 3 and 6 are 12, 10, 8, 6, 6, 4, 2 and 0: five of eight reach
  // 6. In tenths one of the two 6 is a little less than the other, the observed one.
  assert(-0.1 - 0.2 + 0.3 + 0.6 < 0.1 + 0.2 - 0.3 + 0.6);
  assertEquals(signFlip([0.1, 0.2, -0.3, 0.6]).p, 5 / 8);
});

Deno.test("16 sums are few enough, 17 too many, and all must be finite", () => {
  assertEquals(signFlip(Array(16).fill(1)).p, 2 / 65536);
  assertThrows(() => signFlip(Array(17).fill(1)), RangeError, "17");
  assertThrows(() => signFlip([1, NaN]), RangeError, "finite");
  assertThrows(() => signFlip([1, Infinity]), RangeError, "finite");
});

Deno.test("drawn signs give the p of all signs, within three standard errors", () => {
  const draws = 20_000;
  const examples = [
    [49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48],
    [1, 2, -4],
    [1, -2, 4],
    [-1, 2, 4],
    [0.1, 0.2, -0.3, 0.6],
    [3, 0, 0, 3, 5, -2, 0, 9],
    [1, -1],
    Array.from({ length: 16 }, (_, at) => at % 5 === 0 ? -1 : 1),
  ];
  for (const [at, sums] of examples.entries()) {
    const { p } = signFlip(sums);
    const drawn = drawnSignFlip(sums, draws, seeded(at));
    assertAlmostEquals(
      drawn.p,
      p,
      3 * Math.sqrt(p * (1 - p) / draws) + 1 / (1 + draws),
      `${sums}`,
    );
    assertEquals(drawn.smallest, 1 / (1 + draws));
  }
});

Deno.test("drawn signs never give 0, take more sums than all signs, and 1 of none", () => {
  // All patterns of 40 alike: as far come but two of 2^40, which no draw finds.
  assertEquals(drawnSignFlip(Array(40).fill(1), 999, seeded(1)).p, 1 / 1000);
  assertEquals(drawnSignFlip([], 999, seeded(1)).p, 1);
  assertEquals(drawnSignFlip([0, 0], 999, seeded(1)).p, 1);
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 40 }),
      fc.integer({ min: 1, max: 50 }),
      (sums, draws) => {
        const { p, smallest } = drawnSignFlip(sums, draws, seeded(7));
        assertGreater(smallest, 0);
        assert(p >= smallest && p <= 1);
        // Neither sign nor order of the total matters.
        assertEquals(drawnSignFlip(sums.map((sum) => -sum), draws, seeded(7)).p, p);
      },
    ),
  );
});
