/**
 * Marks and words at places in pixels from the upper left of the matrix.
 *
 * @module
 */
import { words } from "../draw/marks.ts";
import { fixed, type Part } from "../draw/part.ts";
import { pixels } from "../draw/scales.ts";
import { layout } from "./layout.ts";

/** Draws on a page of some height. */
export interface Page {
  readonly height: number;
  readonly x: (field: string) => Part;
  readonly y: (field: string) => Part;
  /** Marks at the `x` and `y` of their rows. */
  readonly marks: (values: readonly object[], mark: Part, more?: Part) => Part;
  /** The `label` of rows at their `x` and `y`, beginning there. */
  readonly labels: (values: readonly object[], more?: Part) => Part;
}

/** A page that is so many pixels high. */
export function pageOf(height: number): Page {
  const x = (field: string) => pixels(field, layout.width);
  const y = (field: string) => pixels(field, height, { reverse: true });
  const marks: Page["marks"] = (values, mark, more = {}) =>
    fixed(mark, { x: x("x"), y: y("y"), ...more }, values);
  return {
    height,
    x,
    y,
    marks,
    labels: (values, more) => marks(values, words(more), { text: { field: "label" } }),
  };
}
