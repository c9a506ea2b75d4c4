import { assertEquals } from "@std/assert";
import { finalRows } from "../../../pipeline/measures/bargaining/final_stands.ts";
import type { PositionRow } from "../../../pipeline/measures/bargaining/openings.ts";
import { positionRow } from "../../fixtures/made_clean_rows.ts";

/** A last stand of the foreign ministry unless told otherwise. */
function at(position: number, other: Partial<PositionRow> = {}): PositionRow {
  return positionRow("E", "I", ["AUS"], position, {
    row_id: `row-${position}`,
    date: "1951-02-15",
    stage: "final",
    ...other,
  });
}

const standingOf = (voice: string) => voice === "defence" ? "military" : "leading";

/** Positions of the rows taken, in both orders of the rows, which must give the same. */
function taken(...rows: readonly PositionRow[]): number[] {
  const positionsOf = (of: readonly PositionRow[]) =>
    finalRows(of, standingOf).map(({ position }) => position).sort((a, b) => a - b);
  const positions = positionsOf(rows);
  assertEquals(positionsOf([...rows].reverse()), positions);
  return positions;
}

Deno.test("the latest word of the last stage is taken, and all of its day", () => {
  assertEquals(taken(at(10, { date: "1951-01" }), at(20), at(30)), [20, 30]);
});

Deno.test("words of other stages and of soldiers are no last stand", () => {
  assertEquals(
    taken(at(10, { stage: "middle", date: "1951-06" }), at(20), at(30, { voice: "defence" })),
    [20],
  );
  assertEquals(taken(at(10, { stage: "opening" })), []);
  assertEquals(taken(), []);
});

Deno.test("a word without a date counts only where none has one", () => {
  assertEquals(taken(at(10, { date: null }), at(20)), [20]);
  assertEquals(taken(at(10, { date: null }), at(20, { date: null })), [10, 20]);
});
