/**
 * Marks and words at places in pixels from the upper left of the matrix.
 *
 * @module
 */
import { words } from "../draw/marks.ts";
import { fixed, type Part } from "../draw/part.ts";
import { pixels } from "../draw/scales.ts";
import { layout } from "./layout.ts";

/** Draws at places on a page. */
export type Page = ReturnType<typeof pageOf>;

/** A page that is so many pixels high. */
export function pageOf(height: number) {
  const x = (field: string) => pixels(field, layout.width);
  const y = (field: string) => pixels(field, height, { reverse: true });
  /** Marks at the `x` and `y` of their rows. */
  const marks = (values: readonly object[], mark: Part, more: Part = {}) =>
    fixed(mark, { x: x("x"), y: y("y"), ...more }, values);
  /** The `label` of rows at their `x` and `y`, beginning there. */
  const labels = (values: readonly object[], more?: Part) =>
    marks(values, words(more), { text: { field: "label" } });
  return { height, x, y, marks, labels };
}
