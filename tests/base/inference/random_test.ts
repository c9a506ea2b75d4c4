import { assert, assertEquals, assertLess, assertThrows } from "@std/assert";
import fc from "fast-check";
import { type Random, seeded, sfc32 } from "../../../pipeline/base/inference/random.ts";

const seeds = fc.nat({ max: 2 ** 32 - 1 });

/** The next numbers as the words of 32 bits that they were made of. */
function words(random: Random, count: number): number[] {
  return Array.from({ length: count }, () => random() * 2 ** 32);
}

Deno.test("sfc32 gives the numbers of PractRand", () => {
  // From PractRand::RNGs::Raw::sfc32 (v0.94), in DotyHumphreySmallFastCounting32Test of
  // apache/commons-rng, the first eight of forty.
  assertEquals(words(sfc32(0xbb3c4104, 0x02294965, 0xda1ce2a9), 8), [
    0x89b5c414,
    0x7ee57639,
    0xdbe18f7b,
    0x94aa0162,
    0xa22bff0a,
    0x21c91fb8,
    0x2c6fd6fe,
    0xcda90d13,
  ]);
  // docs.rs, crate sfc-prng, Sfc32::new(0, 0, 0, None).
  assertEquals(words(sfc32(0, 0, 0), 1), [0xfb52c520]);
});

Deno.test("a seed is spread over the state as by the mixing of MurmurHash3", () => {
  // Computed with a Python program of its own, whose mixing gives the published MurmurHash3 of no
  // bytes: 0x514e28b7 with seed 1, 0x81f16f39 with seed 0xffffffff.
  assertEquals(words(seeded(0), 3), [0x4fc89f56, 0x94fffb63, 0xa38c1db3]);
  assertEquals(words(seeded(1945), 3), [0x2dba8c18, 0x9e4ea4db, 0xeed0178b]);
  assertEquals(words(seeded(2 ** 32 - 1), 3), [0xa54b7665, 0x1108a63e, 0xc16a67f8]);
});

Deno.test("what is no whole number of 32 bits is no seed", () => {
  for (const seed of [-1, 0.5, 2 ** 32, NaN, Infinity]) {
    assertThrows(() => seeded(seed), RangeError, `${seed}`);
  }
});

Deno.test("a seed replays its numbers, another seed does not, and streams do not mix", () => {
  fc.assert(fc.property(seeds, seeds, (seed, other) => {
    const first = seeded(seed);
    const second = seeded(seed);
    const alternating = Array.from({ length: 20 }, () => [first(), second()]);
    assert(alternating.every(([one, two]) => one === two));
    const same = words(seeded(seed), 4).every((word, at) => word === words(seeded(other), 4)[at]);
    assertEquals(same, seed === other);
  }));
});

Deno.test("uniform numbers lie in [0, 1) and fill 100 equal bins evenly", () => {
  const random = seeded(1951);
  const bins = new Float64Array(100);
  for (let draw = 0; draw < 100_000; draw++) bins[Math.floor(random() * 100)]!++;
  assertEquals(bins.reduce((sum, count) => sum + count), 100_000);
  // Chi-squared with 99 degrees of freedom: 148.2 is its quantile 0.999.
  const distance = bins.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
  assertLess(distance, 148.2);
});

Deno.test("uniform numbers that follow each other are uncorrelated", () => {
  const random = seeded(1960);
  let sum = 0;
  let before = random();
  for (let draw = 0; draw < 100_000; draw++) {
    const value = random();
    sum += (before - 0.5) * (value - 0.5);
    before = value;
  }
  // The correlation has the standard error 1 / sqrt(100,000) = 0.0032; four of them.
  assertLess(Math.abs(sum / 100_000 * 12), 0.0127);
});
