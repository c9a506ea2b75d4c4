/**
 * Where ends and cuts stand: a line each from the top, with labels of as many lines as they take.
 *
 * @module
 */
import { wrappedText } from "../draw/wrapped_text.ts";
import { type Axes, gutter, label, margin } from "./places.ts";
import type { ActivityRow } from "./rows.ts";

/** What a further line of a label adds, in lines. */
export const furtherLine = 0.75;

/**
 * Ends and cuts in their order, none on another: `y` is the line of one from the top, `shown` its
 * label with line breaks, and `up` by how much that begins above its mark, in lines.
 */
export function placedEnds(rows: readonly ActivityRow[], axes: Axes) {
  let top = 0;
  return rows.filter(({ kind }) => kind === "end or cut").map((row) => {
    const { lines, left } = placedLabel(row.what!, row.year, axes);
    const up = furtherLine * (lines.length - 1) / 2;
    const y = top + up;
    top += 1 + 2 * up;
    return { ...row, x: row.year, y, left, shown: lines.join("\n"), up };
  });
}

/** A label in lines that fit the wider side of its mark, and whether that is the left one. */
export function placedLabel(
  text: string,
  year: number,
  { first, last, year: width }: Axes,
): { readonly lines: readonly string[]; readonly left: boolean } {
  const before = gutter + (year - first) * width;
  const after = (last - year) * width;
  const room = Math.max(before, after) + margin - label.gap;
  return { lines: wrappedText(text, room, label.fontSize), left: before >= after };
}
