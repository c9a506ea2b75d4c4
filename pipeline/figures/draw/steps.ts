/**
 * Counts by year as steps, stacked by what they are of.
 *
 * @module
 */
import { layer, type Part, worked } from "./part.ts";

/**
 * Stacks the rows of a year in their order: each reaches from `from` to `to`.
 *
 * @param size how high a row is, in Vega's expression language
 * @param by columns whose rows have stacks of their own
 */
export function stacked(size: string, by: readonly string[] = []): Part[] {
  return [
    worked("size", size),
    { stack: "size", groupby: ["year", ...by], as: ["from", "to"] },
  ];
}

/** Stacked rows as steps, coloured by what they are of. */
export function steps(transform: readonly Part[], x: Part, y: Part, color: Part): Part {
  const mark = { type: "area", interpolate: "step" };
  return layer(transform, mark, { x, y: { ...y, field: "from" }, y2: { field: "to" }, color });
}

/** A count that may be open between two, such as "3–5"; one number where both are alike. */
export const fromTo = "datum.low === datum.high ? '' + datum.low : datum.low + '–' + datum.high";
