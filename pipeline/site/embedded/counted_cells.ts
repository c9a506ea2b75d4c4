/**
 * Counting the values of a column.
 *
 * @module
 */
import type { PackedTable } from "./packed_table.ts";

/** The cells of a column by row. */
export function cellsOf({ header, columns }: PackedTable, name: string): readonly string[] {
  const column = columns[header.indexOf(name)]!;
  return "texts" in column ? column.at.map((place) => column.texts[place]!) : column;
}

/** Values with how often each stands there, the most frequent first, else by their letters. */
export function countedCells(
  cells: readonly string[],
): (readonly [value: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return [...counts].sort(([one, first], [other, second]) =>
    second - first || (one < other ? -1 : 1)
  );
}
