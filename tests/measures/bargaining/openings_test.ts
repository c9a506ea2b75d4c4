import { assertEquals } from "@std/assert";
import { cellRegister } from "../../../pipeline/measures/coding/coded_cells.ts";
import { medianOfFew } from "../../../pipeline/base/inference/median.ts";
import {
  type OpeningReading,
  openingRows,
  type PositionRow,
  positionsInTime,
  type Standing,
} from "../../../pipeline/measures/bargaining/openings.ts";
import { episodeRow, positionRow } from "../../fixtures/made_clean_rows.ts";

/** A row at a position, of the foreign ministry unless told otherwise. */
function at(position: number, other: Partial<PositionRow> = {}): PositionRow {
  return positionRow("E", "I", ["AUS"], position, {
    row_id: `row-${position}`,
    date: "1951-02-15",
    ...other,
  });
}

const standingOf = (voice: string): Standing =>
  voice === "defence"
    ? "military"
    : voice === "foreign-ministry" || voice === "head-of-government"
    ? "leading"
    : "neither";

/** Positions of the rows taken, in both orders of the rows, which must give the same. */
function taken(rows: readonly PositionRow[], reading: OpeningReading = "earliest"): number[] {
  const positionsOf = (of: readonly PositionRow[]) =>
    openingRows(of, standingOf, reading).map(({ position }) => position).sort((a, b) => a - b);
  const positions = positionsOf(rows);
  assertEquals(positionsOf([...rows].reverse()), positions);
  return positions;
}

Deno.test("the earliest row of a leading voice is taken, whichever voice that is", () => {
  assertEquals(
    taken([
      at(30, { date: "1951-03-01" }),
      at(40, { date: "1951-02-28", voice: "head-of-government" }),
      at(50, { date: "1951-12-01" }),
    ]),
    [40],
  );
});

Deno.test("rows of the same first day all count, and their median is the opening", () => {
  const rows = openingRows(
    [
      at(20),
      at(70, { voice: "head-of-government" }),
      at(90, { date: "1951-02-16" }),
    ],
    standingOf,
    "earliest",
  );
  assertEquals(rows.map(({ position }) => position), [20, 70]);
  const register = cellRegister();
  const numbers = rows.map((row) =>
    register.numberOf(row, "position", () => ({
      table: "positions",
      row: row.row_id,
      value: row.position,
      layer: "positions",
      doubt: 0,
    }))
  );
  // (20 + 70) / 2.
  assertEquals(medianOfFew(Float64Array.from(register.cells, (cell) => cell.value), numbers), 45);
});

Deno.test("a month counts from its first day and a year from its first", () => {
  assertEquals(taken([at(10, { date: "1951-03" }), at(20, { date: "1951-03-05" })]), [10]);
  assertEquals(taken([at(10, { date: "1951-03" }), at(20, { date: "1951-03-01" })]), [10, 20]);
  assertEquals(taken([at(10, { date: "1951-03" }), at(20, { date: "1951-02-28" })]), [20]);
  assertEquals(taken([at(10, { date: "1951" }), at(20, { date: "1951-01-02" })]), [10]);
});

Deno.test("an interval counts from its first day", () => {
  assertEquals(
    taken([at(10, { date: "1951-02-10/1951-04-30" }), at(20, { date: "1951-02-11" })]),
    [10],
  );
});

Deno.test("a row without a date, or with an open or unknown start, is taken only where no row has one", () => {
  for (const date of [null, "../1950", "XXXX-01-01"]) {
    assertEquals(taken([at(10, { date }), at(20, { date: "1968-01-01" })]), [20], `${date}`);
    assertEquals(taken([at(10, { date })]), [10], `${date}`);
  }
  assertEquals(taken([at(10, { date: null }), at(30, { date: null })]), [10, 30]);
});

Deno.test("the earliest word is taken whatever its stage, but for a final one", () => {
  const middle = at(10, { stage: "middle", date: "1951-01-01" });
  assertEquals(taken([middle, at(20, { date: "1951-06-01" })]), [10]);
  assertEquals(taken([middle, at(20, { date: "1950-12-01" })]), [20]);
  assertEquals(taken([middle, at(20, { date: "1951-01-01" })]), [10, 20]);
  assertEquals(taken([middle, at(20, { date: null })]), [10]);
});

Deno.test("a word coded as an opening is the earliest of those, and there is none without one", () => {
  const middle = at(10, { stage: "middle", date: "1951-01-01" });
  const openings = [at(20, { date: "1951-06-01" }), at(30, { date: "1951-07-01" })];
  assertEquals(taken([middle, ...openings], "coded"), [20]);
  assertEquals(taken([middle], "coded"), []);
  assertEquals(taken([at(10, { voice: "defence" })], "coded"), []);
});

Deno.test("a final row is never taken, under no reading", () => {
  for (const reading of ["earliest", "median", "military"] as const) {
    assertEquals(taken([at(10, { stage: "final", date: "1949-01-01" })], reading), []);
    assertEquals(
      taken([at(10, { stage: "final", date: "1949-01-01" }), at(20, { stage: "middle" })], reading),
      [20],
    );
  }
  assertEquals(taken([at(10, { stage: "final", voice: "defence" }), at(20)], "military"), [20]);
});

Deno.test("the military reading takes the earliest military row and falls back to the leading voice", () => {
  const soldiers = [
    at(80, { voice: "defence", date: "1951-05-01" }),
    at(90, { voice: "defence", date: "1951-06-01" }),
  ];
  assertEquals(taken([at(20), ...soldiers], "military"), [80]);
  assertEquals(taken([at(20), at(30, { date: "1951-06-01" })], "military"), [20]);
  // A military middle row goes before a leading one, however early.
  assertEquals(taken([at(20), at(80, { voice: "defence", stage: "middle" })], "military"), [80]);
  // Under the other readings soldiers do not speak for their state.
  assertEquals(taken([at(20, { date: "1951-07-01" }), ...soldiers]), [20]);
  assertEquals(taken([at(20, { date: "1951-07-01" }), ...soldiers], "median"), [20]);
  assertEquals(taken(soldiers), []);
});

Deno.test("the median reading takes all opening rows of the leading voice", () => {
  const later = at(60, { date: "1951-06-01" });
  const undated = at(70, { date: null });
  const middle = at(90, { stage: "middle", date: "1951-01-01" });
  assertEquals(taken([at(20), later, undated, middle], "median"), [20, 60, 70]);
  // Without an opening row, the earliest middle row and not all of them.
  assertEquals(
    taken([at(80, { stage: "middle", date: "1951-03-01" }), middle], "median"),
    [90],
  );
});

Deno.test("a voice that is neither leading nor military never opens", () => {
  for (const reading of ["earliest", "median", "military"] as const) {
    for (const voice of ["legislature", "opposition", "other"] as const) {
      assertEquals(taken([at(10, { voice, date: "1949-01-01" })], reading), []);
      assertEquals(taken([at(10, { voice, date: "1949-01-01" }), at(20)], reading), [20]);
    }
  }
});

Deno.test("no rows, no opening", () => assertEquals(taken([]), []));

Deno.test("a row counts up to the last day on which its episode may have closed", () => {
  const rows = [
    at(10, { date: "1952-12-31" }),
    at(20, { date: "1953-01-01" }),
    // An interval counts by its first day; a row without a date, or of an unknown episode, counts.
    at(30, { date: "1952-12-31/1954" }),
    at(40, { date: null }),
    at(50, { date: "1999", episode: "F" }),
  ];
  const episodes = [episodeRow("E", { closes: "1952" })];
  assertEquals(
    positionsInTime({ positions: rows, episodes }).map(({ position }) => position),
    [10, 30, 40, 50],
  );
});
