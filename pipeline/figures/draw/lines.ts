/**
 * Rows on the lines of a page, and marks in lanes above one another.
 *
 * @module
 */
import type { Part } from "./part.ts";
import { on } from "./scales.ts";

/**
 * Gives every row its line, from 0, in the order of the rows: those with the same name share one,
 * and a heading takes room before the first line of every group but the first.
 *
 * @param gap lines that a heading takes
 */
export function onLines<Row>(
  rows: readonly Row[],
  { group, name, gap = 1.4 }: {
    readonly group: (row: Row) => string;
    readonly name: (row: Row) => string;
    readonly gap?: number;
  },
): (Row & { readonly line: number })[] {
  const groups = [...new Set(rows.map(group))];
  const names = [...new Set(rows.map((row) => JSON.stringify([group(row), name(row)])))];
  return rows.map((row) => {
    const before = names.indexOf(JSON.stringify([group(row), name(row)]));
    const line = before + gap * groups.indexOf(group(row));
    return { ...row, line: Math.round(10 * line) / 10 };
  });
}

/** Where a row with a `line` stands, and how high its panel is in pixels. */
export function lines(rows: readonly { readonly line: number }[], pitch: number) {
  const last = Math.max(0, ...rows.map(({ line }) => line)) + 0.7;
  const y: Part = on("line", [-0.6, last], { zero: false, reverse: true });
  return { y, height: (last + 0.6) * pitch };
}

/**
 * The lane of each mark, from 0: the first that those before it leave free.
 *
 * @param marks where each begins, and from where on another may follow in its lane
 */
export function lanesOf(marks: readonly (readonly [from: number, until: number])[]): number[] {
  const taken: number[] = [];
  return marks.map(([from, until]) => {
    const free = taken.findIndex((end) => end <= from);
    const lane = free === -1 ? taken.length : free;
    taken[lane] = until;
    return lane;
  });
}
