/**
 * Marks that the panels of the networks share with their key.
 *
 * @module
 */
import { palette, roles } from "../draw/palette.ts";

/** Half the width and height of a panel in pixels. */
export const half = { x: 101, y: 96 };
/** Size of the labels in pixels. */
export const labelSize = 10;

/** Size of a panel. */
export const frame = { width: 2 * half.x, height: 2 * half.y };
/** Behind the labels and in hollow circles. */
export const white = "#ffffff";

/** Encoding of a place: one unit of the data is one pixel, from the centre of the panel. */
export const place = (field: "x" | "y", column: string) => ({
  [field]: {
    field: column,
    type: "quantitative",
    axis: null,
    scale: { domain: [-half[field], half[field]], nice: false, zero: false },
  },
});
/** Encodings of a tie. */
export const line = {
  ...place("x", "x"),
  ...place("y", "y"),
  x2: { field: "x2" },
  y2: { field: "y2" },
  color: {
    field: "ends",
    scale: {
      domain: ["hub", "ally", "other"],
      range: [roles.us, roles.ally, roles.neither],
    },
    legend: null,
  },
  strokeWidth: {
    condition: [
      { test: "datum.form === 'bilateral'", value: 3.6 },
      { test: "datum.form === 'trilateral'", value: 2 },
    ],
    value: 0.8,
  },
  strokeDash: { condition: { test: "datum.class === 'B'", value: [4, 2.5] } },
};

/** A state. */
export const filled = { type: "circle", fill: palette.ink, opacity: 1 };
/** A state without a tie. */
export const hollow = { ...filled, fill: white, stroke: palette.faint, strokeWidth: 1.6, size: 40 };
