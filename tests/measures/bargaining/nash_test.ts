import { assertAlmostEquals, assertEquals, assertLessOrEqual } from "@std/assert";
import fc from "fast-check";
import { nashSlope, nashSolution } from "../../../pipeline/measures/bargaining/nash.ts";

function nash(openings: readonly number[], reference: number): number {
  return nashSolution(Float64Array.from(openings), reference);
}

/** Sum of the logarithms of the gains: minus infinity where a state does not gain. */
function logProduct(openings: readonly number[], reference: number, outcome: number): number {
  return openings.reduce((sum, opening) => {
    const gain = (reference - opening) ** 2 - (outcome - opening) ** 2;
    return gain > 0 ? sum + Math.log(gain) : -Infinity;
  }, 0);
}

/** The best of all outcomes from 0 to 100 by hundredths; the reference where none gains. */
function bestOfGrid(openings: readonly number[], reference: number): number {
  let best = reference;
  let most = -Infinity;
  for (let hundredths = 0; hundredths <= 10_000; hundredths++) {
    const value = logProduct(openings, reference, hundredths / 100);
    if (value > most) [best, most] = [hundredths / 100, value];
  }
  return best;
}

const opening = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.double({ min: 0, max: 100, noNaN: true }),
);
const openings = fc.array(opening, { minLength: 1, maxLength: 30 });
const beside = fc.oneof(opening, fc.constantFrom(0, 100, -10, 110, -1e4, 1e4));

Deno.test("worked out by hand: t is the harmonic mean of what it leaves of a_s", () => {
  // a = 70, 100; t = 40 leaves 30 and 60: 2 / 40 = 1 / 30 + 1 / 60.
  assertAlmostEquals(nash([35, 50], 0), 40, 1e-10);
  assertAlmostEquals(nash([50, 35], 0), 40, 1e-10);
  // a = 50, 60, 90; t = 30 leaves 20, 30, 60: 3 / 30 = 1 / 20 + 1 / 30 + 1 / 60.
  assertAlmostEquals(nash([25, 45, 30], 0), 30, 1e-10);
  // The same further up the scale, and from above.
  assertAlmostEquals(nash([65, 85, 70], 40), 70, 1e-10);
  assertAlmostEquals(nash([75, 55, 70], 100), 70, 1e-10);
});

Deno.test("openings 40 and 60 from either end of the scale", () => {
  // a = 80, 120: t = (3 x 200 - sqrt(9 x 200^2 - 32 x 9600)) / 8 = 75 - 5 sqrt 33 = 46.277.
  assertAlmostEquals(nash([40, 60], 0), 75 - 5 * Math.sqrt(33), 1e-10);
  assertAlmostEquals(nash([40, 60], 100), 25 + 5 * Math.sqrt(33), 1e-10);
});

Deno.test("no joint gain leaves the reference point", () => {
  assertEquals(nash([40, 60], 50), 50);
  assertEquals(nash([40, 60, 90], 59), 59);
  assertEquals(nash([40, 60], 40), 40);
  assertEquals(nash([40, 60, 70], 70), 70);
  assertEquals(nash([40], 40), 40);
});

Deno.test("an opening all but at the reference point leaves it, however small the rest", () => {
  for (const least of [5e-324, 1e-300, 1e-150, 1e-12, 1e-9]) {
    assertAlmostEquals(nash([least, 1, 1], 0), 0, 1e-8);
    assertAlmostEquals(nash([least, 1], 0), 0, 1e-8);
    assertAlmostEquals(nash([-least, -1, -1], 0), 0, 1e-8);
  }
});

Deno.test("one state, or states of one mind, get their opening", () => {
  fc.assert(fc.property(opening, beside, fc.integer({ min: 1, max: 9 }), (at, reference, count) => {
    assertAlmostEquals(nash(Array(count).fill(at), reference), at, 1e-9);
  }));
});

Deno.test("the root finder agrees with the closed form for two states", () => {
  fc.assert(fc.property(opening, opening, beside, (first, second, reference) => {
    // Each state twice: the same solution, but by the root finder.
    const many = nash([first, second, first, second], reference);
    const [a, b] = [2 * Math.abs(first - reference), 2 * Math.abs(second - reference)];
    const isJoint = (first - reference) * (second - reference) > 0;
    const move = (3 * (a + b) - Math.sqrt(9 * (a + b) ** 2 - 32 * a * b)) / 8;
    const closed = isJoint ? reference + Math.sign(first - reference) * move : reference;
    assertAlmostEquals(many, closed, 1e-9);
    assertAlmostEquals(nash([first, second], reference), closed, 1e-9);
  }));
});

Deno.test("no outcome of a fine grid has a larger product of gains", () => {
  fc.assert(
    fc.property(openings, opening, (openings, reference) => {
      assertAlmostEquals(nash(openings, reference), bestOfGrid(openings, reference), 0.0101);
    }),
    { numRuns: 60 },
  );
  for (const [openings, reference] of [[[40, 60, 90], 0], [[1, 100, 100, 100, 80], 0]] as const) {
    assertAlmostEquals(nash(openings, reference), bestOfGrid(openings, reference), 0.0101);
  }
});

Deno.test("the logarithm of the product is level at the solution", () => {
  fc.assert(fc.property(openings, beside, (openings, reference) => {
    const distances = openings.map((opening) => opening - reference);
    fc.pre(distances.every((d) => d > 0.001) || distances.every((d) => d < -0.001));
    const move = nash(openings, reference) - reference;
    const rest = distances.reduce((sum, distance) => sum + 1 / (2 * distance - move), 0);
    assertAlmostEquals(openings.length / rest / move, 1, 1e-8);
  }));
});

Deno.test("it lies between the opening nearest to the reference point and the mean", () => {
  fc.assert(fc.property(openings, beside, (openings, reference) => {
    const [least, largest] = [Math.min(...openings), Math.max(...openings)];
    const mean = openings.reduce((sum, opening) => sum + opening) / openings.length;
    const solution = nash(openings, reference);
    if (least <= reference && reference <= largest) return assertEquals(solution, reference);
    const nearest = reference < least ? least : largest;
    assertEquals(solution >= Math.min(nearest, mean) - 1e-9, true);
    assertEquals(solution <= Math.max(nearest, mean) + 1e-9, true);
  }));
});

Deno.test("a reference point far from all openings gives their mean", () => {
  assertAlmostEquals(nash([10, 20, 90], -1e7), 40, 0.001);
  assertAlmostEquals(nash([10, 20, 90], 1e7), 40, 0.001);
  assertAlmostEquals(nash([10, 90], -1e7), 50, 0.001);
});

Deno.test("one state near the reference point holds all others back", () => {
  // a = 0.02 once: it gives way by less than 9 / 10 of that, however many want more.
  const many = [0.01, 100, 100, 100, 100, 100, 100, 100, 100];
  const solution = nash(many, 0);
  assertEquals(solution > 0.01 && solution < 0.018, true);
});

Deno.test("the solution moves by at most the slope for each point that openings or reference move", () => {
  const point = fc.double({ min: 0, max: 100, noNaN: true });
  const opening = fc.record({ at: point, moves: fc.boolean() });
  fc.assert(
    fc.property(
      fc.array(opening, { minLength: 1, maxLength: 6 }),
      point,
      fc.double({ min: -20, max: 20, noNaN: true }),
      (openings, reference, by) => {
        const asTheyAre = openings.map(({ at }) => at);
        const before = nash(asTheyAre, reference);
        // Some openings move together, as those of states that speak as one; or the reference does.
        const moved = nash(openings.map(({ at, moves }) => moves ? at + by : at), reference);
        assertLessOrEqual(Math.abs(moved - before), nashSlope * Math.abs(by) + 1e-6);
        const beside = nash(asTheyAre, reference + by);
        assertLessOrEqual(Math.abs(beside - before), Math.abs(by) + 1e-6);
      },
    ),
    { numRuns: 2000, seed: 1950 },
  );
});
