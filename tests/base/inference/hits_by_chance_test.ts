import { assert, assertAlmostEquals, assertEquals, assertThrows } from "@std/assert";
import fc from "fast-check";
import { hitsByChance } from "../../../pipeline/base/inference/hits_by_chance.ts";

const chance = fc.double({ min: 0, max: 1, noNaN: true });
const someChances = fc.array(chance, { maxLength: 10 });

/** Sums the probabilities of all outcomes with so many hits, by the bits of a number. */
function tailByOutcomes(chances: readonly number[], least: number): number {
  let sum = 0;
  for (let outcome = 0; outcome < 2 ** chances.length; outcome++) {
    const hit = chances.map((_, at) => (outcome & (1 << at)) !== 0);
    if (hit.filter(Boolean).length < least) continue;
    sum += chances.reduce((product, p, at) => product * (hit[at] ? p : 1 - p), 1);
  }
  return sum;
}

Deno.test("three picks have the published mean and probabilities", () => {
  // The help of cdf.PoissonBinomial in R's distributions3, alexpghayes.github.io/distributions3/dev/
  // reference/cdf.PoissonBinomial.html: PoissonBinomial(0.5, 0.3, 0.8) has mean 1.6, pdf(X, 2) 0.43
  // and cdf(X, 2) 0.88.
  const chances = [0.5, 0.3, 0.8];
  assertAlmostEquals(hitsByChance(chances, 0).expected, 1.6);
  assertAlmostEquals(hitsByChance(chances, 3).p, 1 - 0.88);
  assertAlmostEquals(hitsByChance(chances, 2).p, 1 - 0.88 + 0.43);
  // None hits with 0.5 x 0.7 x 0.2 = 0.07.
  assertAlmostEquals(hitsByChance(chances, 1).p, 0.93);
});

Deno.test("equal chances give the binomial distribution", () => {
  // Of ten throws of a coin 8, 9 or 10 heads: (45 + 10 + 1) / 1024.
  assertAlmostEquals(hitsByChance(Array(10).fill(0.5), 8).p, 56 / 1024, 1e-12);
  fc.assert(fc.property(chance, fc.nat({ max: 30 }), fc.nat({ max: 30 }), (p, size, least) => {
    let choices = 1;
    let tail = 0;
    for (let hits = 0; hits <= size; hits++) {
      if (hits >= least) tail += choices * p ** hits * (1 - p) ** (size - hits);
      choices = choices * (size - hits) / (hits + 1);
    }
    assertAlmostEquals(hitsByChance(Array(size).fill(p), least).p, tail, 1e-12);
  }));
});

Deno.test("the tail is the sum over all outcomes", () => {
  fc.assert(fc.property(someChances, fc.nat({ max: 11 }), (chances, least) => {
    assertAlmostEquals(hitsByChance(chances, least).p, tailByOutcomes(chances, least), 1e-12);
  }));
});

Deno.test("the tails of 1, 2, ... hits add up to the expected number", () => {
  fc.assert(fc.property(someChances, (chances) => {
    const tails = chances.map((_, at) => hitsByChance(chances, at + 1).p);
    const sum = tails.reduce((total, p) => total + p, 0);
    assertAlmostEquals(hitsByChance(chances, 0).expected, sum, 1e-12);
    assert(tails.every((p, at) => p <= (tails[at - 1] ?? 1)), "they fall");
  }));
});

Deno.test("a fractional number is reached by the next whole one, but for rounding", () => {
  const chances = [0.5, 0.3, 0.8];
  const tail = (observed: number) => hitsByChance(chances, observed).p;
  assertEquals(tail(1.5), tail(2));
  assertEquals(tail(2.01), tail(3));
  assertEquals(tail(2 + 1e-10), tail(2));
  // Ten times the sum of 0.1 and 0.2 is a little more than 3.
  assert((0.1 + 0.2) * 10 > 3);
  assertEquals(tail((0.1 + 0.2) * 10), tail(3));
});

Deno.test("nothing observed is certain, more than all picks impossible", () => {
  assertEquals(hitsByChance([0.2, 0.9], 0).p, 1);
  assertEquals(hitsByChance([0.2, 0.9], -1).p, 1);
  assertEquals(hitsByChance([0.2, 0.9], 3).p, 0);
  assertEquals(hitsByChance([], 0), { expected: 0, p: 1 });
  assertEquals(hitsByChance([], 1), { expected: 0, p: 0 });
  assertEquals(hitsByChance([1, 1, 0], 2), { expected: 2, p: 1 });
});

Deno.test("what is no chance is refused", () => {
  for (const wrong of [-0.1, 1.1, NaN]) {
    assertThrows(() => hitsByChance([0.5, wrong], 1), RangeError, `${wrong}`);
  }
});
