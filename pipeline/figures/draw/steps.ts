/**
 * Counts by year as steps, stacked by what they are of.
 *
 * @module
 */
import { layer, type Part, worked } from "./part.ts";

/** What open dates leave undecided, a layer on top of the others. */
export const open = "possibly in force";

/** How high a row is, by the column that names its layer. */
export function sizeBy(column: string): Part {
  return worked("size", `datum.${column} === '${open}' ? datum.high : datum.low`);
}

/** Stacks the rows of a year in their order, from `from` to `to`; for each value of `by` apart. */
export function stacked(column: string, by: readonly string[] = []): Part[] {
  return [sizeBy(column), { stack: "size", groupby: ["year", ...by], as: ["from", "to"] }];
}

/** Stacked rows as steps, coloured by what they are of. */
export function steps(transform: readonly Part[], x: Part, y: Part, color: Part): Part {
  const mark = { type: "area", interpolate: "step" };
  return layer(transform, mark, { x, y: { ...y, field: "from" }, y2: { field: "to" }, color });
}

/** A count that may be open between two, such as "3–5"; one number where both are alike. */
export const fromTo = "datum.low === datum.high ? '' + datum.low : datum.low + '–' + datum.high";
