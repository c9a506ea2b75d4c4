/**
 * How values become places and looks.
 *
 * @module
 */
import type { Part } from "./part.ts";

/**
 * A quantity on a scale with fixed ends and no axis.
 *
 * @param more an `axis`, or settings of the scale such as `reverse`
 */
export function on(field: string, domain: readonly number[], more: Part = {}): Part {
  const { axis = null, ...scale } = more;
  return { field, type: "quantitative", scale: { domain, nice: false, ...scale }, axis };
}

/** A quantity of which one unit is one pixel, from the left or, reversed, from the top. */
export function pixels(field: string, end: number, more: Part = {}): Part {
  return on(field, [0, end], { zero: false, ...more });
}

/** Places in pixels from the upper left of a view, whatever its scales are of. */
export function at(x: number, y: number | Part): Part {
  return { x: { value: x }, y: typeof y === "number" ? { value: y } : y };
}

/** The years of the rows, at an axis that names some of them. */
export function years(values: readonly number[], more: Part = {}): Part {
  return {
    field: "year",
    type: "quantitative",
    scale: { nice: false, zero: false },
    axis: { format: "d", grid: false, values, title: null, ...more },
  };
}

/** Looks that stand for values, without a legend: a key says them, or labels do. */
export function shown(field: string, pairs: readonly (readonly [string, unknown])[]): Part {
  return {
    field,
    type: "nominal",
    scale: { domain: pairs.map(([value]) => value), range: pairs.map(([, look]) => look) },
    legend: null,
  };
}

/** One of two looks, by a test of the row. */
export function either(test: string, look: unknown, otherwise?: unknown): Part {
  return {
    condition: { test, value: look },
    ...(otherwise === undefined ? {} : { value: otherwise }),
  };
}

/** The look of the first test that a row passes; another, if given, where it passes none. */
export function firstOf(
  looks: readonly (readonly [test: string, look: unknown])[],
  otherwise?: unknown,
): Part {
  return {
    condition: looks.map(([test, value]) => ({ test, value })),
    ...(otherwise === undefined ? {} : { value: otherwise }),
  };
}

/** The multiples of a step from one number to another, as an axis names them. */
export function multiples(step: number, from: number, to: number): number[] {
  const first = Math.ceil(from / step);
  const count = Math.max(0, Math.floor(to / step) - first + 1);
  return Array.from({ length: count }, (_, at) => (first + at) * step);
}
