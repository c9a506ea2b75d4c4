/**
 * The key of the matrix of designs, below its rows.
 *
 * @module
 */
import { white } from "../draw/marks.ts";
import { palette } from "../draw/palette.ts";
import type { Part } from "../draw/part.ts";
import { layout } from "./layout.ts";
import { cellMark, dotMark, fill, onCell, rankMark, tickMark } from "./looks.ts";
import type { Page } from "./page.ts";

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
    { x: cells + 5, y: second, fill: palette.ink },
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
    marks(dots, { ...dotMark, stroke: palette.ink }, { fill: { field: "fill", scale: null } }),
    marks([{ x: 345, y }], { ...rankMark, size: 110 }),
    marks([{ x: 345, y: second }], tickMark),
    labels(texts),
  ];
}
