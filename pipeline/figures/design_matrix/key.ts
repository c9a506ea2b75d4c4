/**
 * Looks of the matrix of designs, and the key below its rows that says what they mean.
 *
 * @module
 */
import { white } from "../draw/marks.ts";
import { palette } from "../draw/palette.ts";
import type { Part } from "../draw/part.ts";
import { firstOf } from "../draw/scales.ts";
import { layout, type Page } from "./layout.ts";

const { ink } = palette;

/** Box of a code. */
export const cellMark = { type: "rect", stroke: "#c3ccd6", strokeWidth: 0.6 };
/** Dot on a cell that was not read. */
export const dotMark = { type: "point", size: 11, strokeWidth: 0.9, opacity: 1 };
const outline = { stroke: white, strokeWidth: 0.6 };
/** Circle whose area says how often a rank occurs. */
export const rankMark = { type: "circle", opacity: 1, color: "#5b87ad", ...outline };
/** Rank if all dimensions weigh alike. */
export const tickMark = { type: "tick", orient: "vertical", size: 17, thickness: 1.8, color: ink };

const areas = { domain: [0, 1], range: [0, 280] };
/** Area by the share of weightings. */
export const area = { field: "share", type: "quantitative", scale: areas, legend: null };
const blues = { domain: [0, 1, 2], range: ["#f4f7fb", "#9fc0de", "#08457e"] };
/** Filling of a cell by its code. */
export const fill = { field: "value", type: "ordinal", scale: blues, legend: null };
/** Colour of what stands on a cell. */
export const onCell = firstOf([["datum.value === 2", white]], ink);
/** A dot is filled for `known`, in the colour of the number, and hollow for `cited`. */
export const dotFill = firstOf([
  ["datum.evidence === 'known' && datum.value === 2", white],
  ["datum.evidence === 'known'", ink],
], "transparent");

/** Pixels that the key takes below the last row. */
export const keyHeight = 46;

/** What codes, dots, circles and ticks mean. */
export function key({ height, marks, labels }: Page, cellWidth: number): Part[] {
  const y = height - keyHeight + 14;
  const second = y + 22;
  const { cells } = layout;
  const boxes = ["absent", "partial", "full"].map((label, value) => {
    const x = cells + 70 * value;
    return { label, value, x, right: x + cellWidth - 1, y: y - 8, bottom: y + 8 };
  });
  const numbers = boxes.map(({ value, x }) => (
    { value, label: `${value}`, x: x + cellWidth / 2 - 0.5, y }
  ));
  const dots = [
    { x: cells + 5, y: second, fill: ink },
    { x: cells + 190, y: second, fill: white },
  ];
  const texts = [
    ...boxes.map(({ label, x }) => ({ label, x: x + cellWidth + 4, y })),
    { label: "known: nobody opened the source", x: cells + 14, y: second },
    { label: "cited", x: cells + 199, y: second },
    { label: "rank; area: share of weightings with it", x: 356, y },
    { label: "rank if all dimensions weigh alike", x: 356, y: second },
  ];
  const digit = { type: "text", baseline: "middle", fontSize: 10.5 };
  return [
    marks(boxes, cellMark, { x2: { field: "right" }, y2: { field: "bottom" }, fill }),
    marks(numbers, digit, { text: { field: "label" }, color: onCell }),
    marks(dots, { ...dotMark, stroke: ink }, { fill: { field: "fill", scale: null } }),
    marks([{ x: 345, y }], { ...rankMark, size: 110 }),
    marks([{ x: 345, y: second }], tickMark),
    labels(texts),
  ];
}
