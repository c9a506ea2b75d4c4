/**
 * Marks, and layers of marks at places in pixels: words, columns of words, keys.
 *
 * @module
 */
import { palette } from "./palette.ts";
import { fixed, type Part } from "./part.ts";
import { at } from "./scales.ts";

/** Behind words on dark ground and in hollow marks. */
export const white = "#ffffff";

/** Words that begin at their place; a mark says what it wants otherwise. */
export function words(more: Part = {}): Part {
  return { type: "text", align: "left", baseline: "middle", fontSize: 10.5, ...more };
}

/** Words left or right of a mark, with a gap of so many pixels. */
export function besideMark(left: boolean, gap: number, more: Part = {}): Part {
  return words({ align: left ? "right" : "left", dx: left ? -gap : gap, ...more });
}

/** A point that can be seen against a line. */
export function point(more: Part = {}): Part {
  return { type: "point", size: 58, strokeWidth: 1.4, opacity: 1, ...more };
}

/** A straight line. */
export function rule(more: Part = {}): Part {
  return { type: "rule", opacity: 1, ...more };
}

/** A short bar across a scale. */
export function tick(more: Part = {}): Part {
  return { type: "tick", opacity: 1, ...more };
}

/** A column of the rows as words at their places; of rows of its own where they are given. */
export function written(
  field: string,
  place: Part,
  mark: Part = {},
  values?: readonly object[],
): Part {
  const drawn = { mark: words(mark), encoding: { ...place, text: { field } } };
  return values ? { data: { values }, ...drawn } : drawn;
}

/** Words at a place in pixels; several lines where they are a list. */
export function label(
  text: string | readonly string[],
  x: number,
  y: number | Part,
  more: Part = {},
): Part {
  return fixed(words({ ...more, text }), at(x, y));
}

/**
 * A column of words beside the rows: a field at a pixel, with a head above it.
 *
 * @param more the looks of the words; `format` of a number, `color`, and the `head`
 */
export function column(
  field: string,
  x: number,
  y: Part,
  { format, head, color, ...mark }: Part & { readonly head?: string } = {},
): Part[] {
  const text = format ? { field, format } : { field };
  return [
    { mark: words(mark), encoding: { ...at(x, y), text, ...(color ? { color } : {}) } },
    ...(head === undefined ? [] : [
      label(head, x, -6, { ...mark, fontSize: 9.5, baseline: "bottom" }),
    ]),
  ];
}

/** A sample of a key: its place, its meaning, and the columns that its looks are shown by. */
export interface Sample {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** A key above the panels: samples of a mark and, right of each, what it means. */
export function key(samples: readonly Sample[], mark: Part, encoding: Part): Part[] {
  return [
    ...samples.map(({ x, y, text: _, ...sample }) =>
      fixed(mark, { ...at(x, y), ...encoding }, [sample])
    ),
    ...samples.map(({ x, y, text }) => label(text, x + 10, y)),
  ];
}

/** Headings of groups of lines, each a line above the first of its group. */
export function headings(
  rows: readonly { readonly grouping: string; readonly line: number }[],
  names: readonly (readonly [grouping: string, text: string])[],
  x: number,
  y: Part,
): Part {
  const values = names.flatMap(([grouping, text]) => {
    const own = rows.filter((row) => row.grouping === grouping).map(({ line }) => line);
    return own.length ? [{ line: Math.min(...own) - 1, text }] : [];
  });
  return written("text", at(x, y), { fontSize: 11.5, fontWeight: 600 }, values);
}

/** A line across a panel at a value. */
export function lineAt(x: Part, value: Part): Part {
  return fixed({ type: "rule", color: palette.faint, strokeWidth: 1.4 }, { x }, [value]);
}
