/**
 * Marks that the matrix of designs and its key share.
 *
 * @module
 */
import { palette } from "../draw/palette.ts";

/** Fillings of the codes 0, 1 and 2. */
const shades = ["#f4f7fb", "#9fc0de", "#08457e"] as const;
/** Letters of the figure. */
export const text = { type: "text", baseline: "middle", fontSize: 10.5 } as const;

/** Box of a code. */
export const cellMark = { type: "rect", stroke: "#c3ccd6", strokeWidth: 0.6 } as const;

/** Dot on a cell that was not read. */
export const dotMark = { type: "point", size: 11, strokeWidth: 0.9, opacity: 1 } as const;

/** Circle whose area says how often a rank occurs. */
export const rankMark = {
  type: "circle",
  opacity: 1,
  color: "#5b87ad",
  stroke: "#ffffff",
  strokeWidth: 0.6,
} as const;

/** Rank if all dimensions weigh alike. */
export const tickMark = {
  type: "tick",
  orient: "vertical",
  size: 17,
  thickness: 1.8,
  color: palette.ink,
} as const;

/** Filling of a cell by its code. */
export const fill = {
  field: "value",
  type: "ordinal",
  scale: { domain: [0, 1, 2], range: shades },
  legend: null,
};

/** Colour of what stands on a cell. */
export const onCell = {
  condition: { test: "datum.value === 2", value: "#ffffff" },
  value: palette.ink,
};

/** A dot is filled for `known`, in the colour of the text, and hollow for `cited`. */
export const dotFill = {
  condition: [
    { test: "datum.evidence === 'known' && datum.value === 2", value: "#ffffff" },
    { test: "datum.evidence === 'known'", value: palette.ink },
  ],
  value: "transparent",
};

/** A scale on which one unit is one pixel from the upper left. */
export function pixels(field: string, end: number): object {
  return {
    field,
    type: "quantitative",
    axis: null,
    scale: { domain: [0, end], range: [0, end], nice: false, zero: false },
  };
}

/**
 * Makes marks of fixed rows, placed by their `x` and `y` in pixels.
 *
 * @param width of the figure
 * @param height of the figure
 */
export function placer(width: number, height: number) {
  const at = { x: pixels("x", width), y: pixels("y", height) };
  return (values: readonly object[], mark: object, encoding: object = {}): object => ({
    data: { values },
    mark,
    encoding: { ...at, ...encoding },
  });
}
