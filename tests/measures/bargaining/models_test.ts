import { assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import { type IssueValues, models } from "../../../pipeline/measures/bargaining/models.ts";

/** A state of a made issue: opening, power, salience. */
type Row = readonly [opening: number, power: number, salience: number];

function issueOf(rows: readonly Row[], hub: number, ally: number, reference: number): IssueValues {
  return {
    openings: Float64Array.from(rows, ([opening]) => opening),
    power: Float64Array.from(rows, ([, power]) => power),
    salience: Float64Array.from(rows, ([, , salience]) => salience),
    hub,
    ally,
    reference,
  };
}

/** Predictions of all models by their ids. */
function predictions(issue: IssueValues): Record<string, number> {
  return Object.fromEntries(models.map(({ id, predict }) => [id, predict(issue)]));
}

/** Whether all models predict what is expected, but for rounding. */
function assertPredictions(issue: IssueValues, expected: Record<string, number>): void {
  const actual = predictions(issue);
  assertEquals(Object.keys(actual), Object.keys(expected));
  for (const [id, value] of Object.entries(expected)) {
    assertAlmostEquals(actual[id]!, value, 1e-9, id);
  }
}

const weighted = ["mean", "power-weighted", "salience-weighted", "compromise"];

const opening = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.double({ min: 0, max: 100, noNaN: true }),
);
const weight = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
const rows = fc.array(fc.tuple(opening, weight, weight), { minLength: 1, maxLength: 9 });
const made = fc.record({ rows, hub: opening, ally: opening, reference: opening });

Deno.test("two states by hand", () => {
  // The hub opens at 35 with 3/4 of the power, the ally at 50 and thrice as salient.
  assertPredictions(issueOf([[35, 0.75, 0.5], [50, 0.25, 1.5]], 35, 50, 0), {
    "us-imposed": 35,
    "ally-wins": 50,
    "mean": 42.5,
    "median-voter": 42.5,
    // 35 x 0.75 + 50 x 0.25 = 26.25 + 12.5.
    "power-weighted": 38.75,
    // (35 x 0.5 + 50 x 1.5) / 2 = (17.5 + 75) / 2.
    "salience-weighted": 46.25,
    // Weights 0.375 and 0.375.
    "compromise": 42.5,
    // 4 t^2 - 3 x 170 t + 2 x 7000 = 0 at t = 40: 6400 - 20400 + 14000.
    "nash": 40,
    "reference-point": 0,
  });
});

Deno.test("four states with unequal weights by hand", () => {
  const states: Row[] = [[28, 0.5, 1], [46, 0.25, 0.5], [28, 0.15, 2], [36, 0.1, 1]];
  assertPredictions(issueOf(states, 28, 36, 0), {
    "us-imposed": 28,
    "ally-wins": 36,
    // 138 / 4.
    "mean": 34.5,
    // Of 28, 28, 36, 46.
    "median-voter": 32,
    // 14 + 11.5 + 4.2 + 3.6.
    "power-weighted": 33.3,
    // (28 + 23 + 56 + 36) / 4.5.
    "salience-weighted": 143 / 4.5,
    // Weights 0.5, 0.125, 0.3, 0.1: (14 + 5.75 + 8.4 + 3.6) / 1.025.
    "compromise": 31.75 / 1.025,
    // t = 32: 4 / 32 = 1 / (56 - 32) + 1 / (92 - 32) + 1 / (56 - 32) + 1 / (72 - 32)
    //            = 1 / 24 + 1 / 60 + 1 / 24 + 1 / 40 = 0.125.
    "nash": 32,
    "reference-point": 0,
  });
});

Deno.test("five states with a reference point among them by hand", () => {
  const states: Row[] = [[100, 1, 1], [0, 2, 0], [70, 0, 1], [10, 1, 2], [20, 0, 4]];
  assertPredictions(issueOf(states, 100, 15, 30), {
    "us-imposed": 100,
    "ally-wins": 15,
    "mean": 40,
    "median-voter": 20,
    // (100 + 0 + 10) / 4.
    "power-weighted": 27.5,
    // (100 + 70 + 20 + 80) / 8.
    "salience-weighted": 33.75,
    // Weights 1, 0, 0, 2, 0: (100 + 20) / 3.
    "compromise": 40,
    "nash": 30,
    "reference-point": 30,
  });
});

Deno.test("where all weights are 0 the mean is plain", () => {
  const noPower = predictions(issueOf([[10, 0, 1], [20, 0, 3], [60, 0, 0]], 10, 40, 0));
  assertEquals(noPower["power-weighted"], 30);
  assertEquals(noPower["compromise"], 30);
  assertEquals(noPower["salience-weighted"], 17.5);
  // No state has both power and salience.
  const apart = predictions(issueOf([[10, 1, 0], [20, 0, 1], [60, 0, 0]], 10, 40, 0));
  assertEquals(apart["power-weighted"], 10);
  assertEquals(apart["salience-weighted"], 20);
  assertEquals(apart["compromise"], 30);
});

Deno.test("a weight that is not known is not taken for 0", () => {
  const unknown = predictions(issueOf([[10, NaN, 1], [20, 1, 1]], 10, 20, 0));
  assertEquals(unknown["power-weighted"], NaN);
  assertEquals(unknown["compromise"], NaN);
});

Deno.test("every model has its own id, a name and a source", () => {
  assertEquals(new Set(models.map(({ id }) => id)).size, models.length);
  for (const { name, source } of models) assertEquals(name !== "" && source !== "", true);
});

Deno.test("a mirrored scale mirrors every prediction", () => {
  fc.assert(fc.property(made, ({ rows, hub, ally, reference }) => {
    const actual = predictions(issueOf(rows, hub, ally, reference));
    const mirrored = rows.map(([opening, power, salience]): Row => [
      100 - opening,
      power,
      salience,
    ]);
    assertPredictions(
      issueOf(mirrored, 100 - hub, 100 - ally, 100 - reference),
      Object.fromEntries(Object.entries(actual).map(([id, value]) => [id, 100 - value])),
    );
  }));
});

Deno.test("states in another order change no prediction", () => {
  const shuffled = rows.chain((rows) =>
    fc.tuple(
      fc.constant(rows),
      fc.shuffledSubarray(rows, { minLength: rows.length }),
    )
  );
  fc.assert(
    fc.property(shuffled, opening, opening, opening, ([rows, other], hub, ally, reference) => {
      assertPredictions(
        issueOf(other, hub, ally, reference),
        predictions(issueOf(rows, hub, ally, reference)),
      );
    }),
  );
});

Deno.test("all power or all salience times a constant changes no prediction", () => {
  const factor = fc.double({ min: 0.001, max: 1000, noNaN: true });
  fc.assert(fc.property(made, factor, factor, ({ rows, hub, ally, reference }, first, second) => {
    const scaled = rows.map(([opening, power, salience]): Row => [
      opening,
      first * power,
      second * salience,
    ]);
    assertPredictions(
      issueOf(scaled, hub, ally, reference),
      predictions(issueOf(rows, hub, ally, reference)),
    );
  }));
});

Deno.test("means, median and Nash solution lie within the range of the openings", () => {
  fc.assert(fc.property(made, ({ rows, hub, ally, reference }) => {
    const openings = rows.map(([opening]) => opening);
    const least = Math.min(...openings);
    const largest = Math.max(...openings);
    const actual = predictions(issueOf(rows, hub, ally, reference));
    for (const id of [...weighted, "median-voter", "nash"]) {
      assertEquals(actual[id]! >= least - 1e-9 && actual[id]! <= largest + 1e-9, true, id);
    }
  }));
});

Deno.test("the median is the middle of the sorted openings", () => {
  fc.assert(fc.property(made, ({ rows, hub, ally, reference }) => {
    const sorted = rows.map(([opening]) => opening).sort((a, b) => a - b);
    const count = sorted.length;
    const middle = (sorted[Math.floor((count - 1) / 2)]! + sorted[Math.floor(count / 2)]!) / 2;
    assertEquals(predictions(issueOf(rows, hub, ally, reference))["median-voter"], middle);
  }));
});
