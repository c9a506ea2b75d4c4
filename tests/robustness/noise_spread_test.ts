import { assertAlmostEquals, assertEquals, assertThrows } from "@std/assert";
import type { TwiceRead, TwiceReadUnit } from "../../pipeline/findings/evidence/twice_read.ts";
import type { CodedCell } from "../../pipeline/measures/coding/coded_cells.ts";
import { noiseSpread, spreadFinder } from "../../pipeline/robustness/noise_spread.ts";

const cell = (table: string, column: string, more: Partial<CodedCell> = {}): CodedCell => ({
  table,
  row: "r",
  column,
  value: 1,
  layer: "positions",
  doubt: 0,
  ...more,
});

const code = (table: string, column: string) =>
  cell(table, column, { layer: "codes", steps: [0, 2] });

/** So many units that two readings put so far apart. */
function units(
  count: number,
  apart: number,
  confidence: TwiceReadUnit["confidence"],
): TwiceReadUnit[] {
  return Array.from({ length: count }, () => ({ first: 1, second: 1 + apart, confidence }));
}

const read = (table: string, column: string, ...of: TwiceReadUnit[][]): TwiceRead => ({
  table,
  column,
  metric: "interval",
  units: of.flat(),
});

/** Spread and whence by grade. */
const spreads = (cells: readonly CodedCell[], ...twiceRead: readonly TwiceRead[]) =>
  noiseSpread(cells, twiceRead)
    .map(({ grade, pairs, spread, from }) => [grade, pairs, Number(spread.toFixed(6)), from]);

Deno.test("a grade's spread is its root mean square difference over the root of two", () => {
  // A: 10 pairs 4 apart and 10 that agree, sqrt(80 / 10) = sqrt(8) -> 2; C: 20 apart -> 14.142136.
  const position = read(
    "positions",
    "position",
    units(10, 4, "A"),
    units(10, 0, "A"),
    units(12, -8, "B"),
    units(10, 20, "C"),
    [{ first: 50, second: null, confidence: "C" }],
  );
  assertEquals(spreads([cell("positions", "position")], position), [
    // (10 * 16 + 12 * 64 + 10 * 400) / 42 = 117.333; over two 58.667.
    ["all", 42, 7.659417, "own pairs"],
    ["A", 20, 2, "own pairs"],
    ["B", 12, 5.656854, "own pairs"],
    ["C", 10, 14.142136, "own pairs"],
  ]);
});

Deno.test("a grade with few pairs takes all grades, or the surer grade where that errs more", () => {
  const few = read(
    "positions",
    "position",
    units(30, 2, "A"),
    units(10, 20, "B"),
    units(9, 60, "C"),
  );
  // All: (30 * 4 + 10 * 400 + 9 * 3600) / 49 = 745.306, over two 372.653.
  assertEquals(spreads([cell("positions", "position")], few).slice(2), [
    ["B", 10, 14.142136, "own pairs"],
    ["C", 9, 19.304224, "all grades"],
  ]);
  const fewer = read("positions", "position", units(30, 2, "A"), units(10, 20, "B"));
  assertEquals(spreads([cell("positions", "position")], fewer).at(-1), [
    "C",
    0,
    14.142136,
    "surer grade",
  ]);
});

Deno.test("what has no grades has one spread, and every cell of it finds that", () => {
  const outcome = read("issues", "outcome", units(4, 2, null));
  const cells = [cell("issues", "outcome", { layer: "outcomes" })];
  assertEquals(spreads(cells, outcome), [["all", 4, 1.414214, "own pairs"]]);
  const spreadOf = spreadFinder(noiseSpread(cells, [outcome]));
  for (const doubt of [0, 1, 2] as const) {
    assertAlmostEquals(spreadOf(cell("issues", "outcome", { doubt })), Math.SQRT2, 1e-12);
  }
});

Deno.test("a cell finds the spread of its own grade", () => {
  const position = read("positions", "position", units(10, 4, "A"), units(10, 8, "B"));
  const spreadOf = spreadFinder(noiseSpread([cell("positions", "position")], [position]));
  for (const [doubt, spread] of [[0, 4], [1, 8], [2, 8]] as const) {
    assertAlmostEquals(
      spreadOf(cell("positions", "position", { doubt })),
      spread / Math.SQRT2,
      1e-12,
    );
  }
  assertThrows(() => spreadOf(cell("positions", "salience")), RangeError, "positions.salience");
});

Deno.test("codes slip with the chance that gives the share of unequal codes", () => {
  // 18 of 100 differ: 2 * 0.1 * 0.9.
  const value = read("designs", "value", units(82, 0, null), units(18, 1, null));
  assertEquals(spreads([code("designs", "value")], value), [["all", 100, 0.1, "own pairs"]]);
});

Deno.test("both words for no single side are one step of an initiator", () => {
  // Places among ally, us, joint, unclear: 20 joint against unclear, 10 ally against us.
  const initiator = read("linkages", "initiator", [
    ...Array.from({ length: 20 }, () => ({ first: 2, second: 3, confidence: null })),
    ...Array.from({ length: 10 }, () => ({ first: 0, second: 1, confidence: null })),
    ...Array.from({ length: 70 }, () => ({ first: 0, second: 0, confidence: null })),
  ]);
  const [line] = noiseSpread([code("linkages", "initiator")], [initiator]);
  assertAlmostEquals(line!.difference!, 0.1, 1e-12);
});

Deno.test("for a column that nobody read again positions stand in, for a code all codes", () => {
  const position = read("positions", "position", units(20, 4, "A"));
  const value = read("designs", "value", units(82, 0, null), units(18, 1, null));
  const depth = read("linkages", "depth", units(32, 0, null), units(18, 1, null));
  const cells = [
    cell("positions", "position"),
    cell("positions", "salience", { layer: "salience" }),
    code("designs", "value"),
    code("linkages", "depth"),
    code("rivals", "rash"),
  ];
  const lines = noiseSpread(cells, [position, value, depth]);
  const of = (column: string) => lines.filter((line) => line.column === column);
  assertEquals(
    of("salience").map(({ grade, spread }) => [grade, spread]),
    of("position").map(({ grade, spread }) => [grade, spread]),
  );
  assertEquals(
    of("salience").map(({ layer, pairs, difference, from }) => [layer, pairs, difference, from])[1],
    ["salience", 0, null, "other columns"],
  );
  // 36 of 150 codes differ: 0.24 = 2 s (1 - s) with s = (1 - sqrt(0.52)) / 2.
  assertEquals(of("rash").map(({ from }) => from), ["other columns"]);
  assertAlmostEquals(of("rash")[0]!.spread, (1 - Math.sqrt(0.52)) / 2, 1e-12);
});
