/**
 * Looks that the matrix of designs and its key share.
 *
 * @module
 */
import { white } from "../draw/marks.ts";
import { palette } from "../draw/palette.ts";
import { firstOf } from "../draw/scales.ts";

/** Box of a code. */
export const cellMark = { type: "rect", stroke: "#c3ccd6", strokeWidth: 0.6 };
/** Dot on a cell that was not read. */
export const dotMark = { type: "point", size: 11, strokeWidth: 0.9, opacity: 1 };
/** Circle whose area says how often a rank occurs. */
export const rankMark = {
  type: "circle",
  opacity: 1,
  color: "#5b87ad",
  stroke: white,
  strokeWidth: 0.6,
};
/** That area, by the share of weightings. */
export const area = {
  field: "share",
  type: "quantitative",
  scale: { domain: [0, 1], range: [0, 280] },
  legend: null,
};
/** Rank if all dimensions weigh alike. */
export const tickMark = {
  type: "tick",
  orient: "vertical",
  size: 17,
  thickness: 1.8,
  color: palette.ink,
};

/** Filling of a cell by its code. */
export const fill = {
  field: "value",
  type: "ordinal",
  scale: { domain: [0, 1, 2], range: ["#f4f7fb", "#9fc0de", "#08457e"] },
  legend: null,
};
/** Colour of what stands on a cell. */
export const onCell = firstOf([["datum.value === 2", white]], palette.ink);
/** A dot is filled for `known`, in the colour of the number, and hollow for `cited`. */
export const dotFill = firstOf([
  ["datum.evidence === 'known' && datum.value === 2", white],
  ["datum.evidence === 'known'", palette.ink],
], "transparent");
