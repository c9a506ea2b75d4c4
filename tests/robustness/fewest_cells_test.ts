import { assert, assertEquals, assertGreaterOrEqual } from "@std/assert";
import fc from "fast-check";
import { type Choice, fewestCells, type Gain } from "../../pipeline/robustness/fewest_cells.ts";

const enough = 400;

/** Gains for one cell, two cells, and so on. */
function byCells(...gains: readonly number[]): Gain[] {
  return gains.map((gain, at) => ({ cells: at + 1, gain }));
}

/** What a choice takes and gains in all. */
function totalOf(options: readonly (readonly Gain[])[], { taken }: Choice): Gain {
  const chosen = taken.flatMap((place, unit) => place === -1 ? [] : [options[unit]![place]!]);
  return chosen.reduce(
    (sum, { cells, gain }) => ({ cells: sum.cells + cells, gain: sum.gain + gain }),
    { cells: 0, gain: 0 },
  );
}

/** The fewest cells by trying every choice; Infinity where none gains enough. */
function tryingAll(options: readonly (readonly Gain[])[], need: number): number {
  const from = (unit: number, cells: number, gain: number): number => {
    if (unit === options.length) return gain >= need ? cells : Infinity;
    return Math.min(
      from(unit + 1, cells, gain),
      ...options[unit]!.map((each) => from(unit + 1, cells + each.cells, gain + each.gain)),
    );
  };
  return from(0, 0, 0);
}

Deno.test("three units by hand", () => {
  const options = [byCells(4, 5), byCells(1, 9), byCells(3, -2, 20)];
  // 4 of the first unit; 4 + 3 of the first and third; 4 + 9 with two cells of the second, which
  // beats 20 alone only in that both take three cells; 4 + 20 takes four, 5 + 9 + 20 takes seven.
  const fewest = (need: number) => fewestCells(options, need, enough)?.cells;
  assertEquals(fewest(4), 1);
  assertEquals(fewest(5), 2);
  assertEquals(fewest(9), 2);
  assertEquals(fewest(10), 3);
  assertEquals(fewest(20), 3);
  assertEquals(fewest(24), 4);
  assertEquals(fewest(25), 5);
  assertEquals(fewest(33), 6);
  assertEquals(fewest(34), 7);
  assertEquals(fewest(35), undefined);
  assertEquals(fewestCells(options, 24, enough), { cells: 4, taken: [0, -1, 2] });
  assertEquals(fewestCells(options, 34, enough), { cells: 7, taken: [1, 1, 2] });
});

Deno.test("nothing is needed, or nothing can be gained", () => {
  assertEquals(fewestCells([byCells(3), byCells(2)], 0, enough), { cells: 0, taken: [-1, -1] });
  assertEquals(fewestCells([byCells(-3), byCells(0)], 1, enough), undefined);
  assertEquals(fewestCells([], 1, enough), undefined);
});

Deno.test("more cells than allowed are no solution", () => {
  // Ten units that gain 1 with a cell each: a need of 7 takes seven.
  const options = Array.from({ length: 10 }, () => byCells(1));
  assertEquals(fewestCells(options, 7, 7)?.cells, 7);
  assertEquals(fewestCells(options, 7, 6), undefined);
  assertEquals(fewestCells(options, 7, 5), undefined);
});

Deno.test("a limit below four cells holds as well", () => {
  const options = Array.from({ length: 4 }, () => byCells(1));
  assertEquals(fewestCells(options, 3, 3)?.cells, 3);
  assertEquals(fewestCells(options, 3, 2), undefined);
  assertEquals(fewestCells(options, 1, 0), undefined);
});

const whole = fc.integer({ min: -6, max: 12 });
// Options stand by cells, which may leave numbers out.
const unit = fc.array(fc.record({ cells: fc.integer({ min: 1, max: 4 }), gain: whole }), {
  maxLength: 3,
}).map((gains) => gains.sort((a, b) => a.cells - b.cells));
const units = fc.array(unit, { maxLength: 6 });

Deno.test("the choice takes as few cells as the best of all choices", () => {
  fc.assert(
    fc.property(units, fc.integer({ min: 1, max: 40 }), (options, need) => {
      const fewest = tryingAll(options, need);
      const choice = fewestCells(options, need, enough);
      assertEquals(choice?.cells ?? Infinity, fewest);
      if (!choice) return;
      assertEquals(choice.taken.length, options.length);
      const { cells, gain } = totalOf(options, choice);
      assertEquals(cells, choice.cells);
      assertGreaterOrEqual(gain, need);
    }),
    { numRuns: 400 },
  );
});

Deno.test("a choice is found exactly where the limit allows the fewest cells", () => {
  fc.assert(
    fc.property(
      units,
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 4, max: 12 }),
      (options, need, most) => {
        const fewest = tryingAll(options, need);
        const choice = fewestCells(options, need, most);
        assertEquals(choice !== undefined, fewest <= most);
        assert(choice === undefined || choice.cells === fewest);
      },
    ),
    { numRuns: 200 },
  );
});
