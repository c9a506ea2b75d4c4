/**
 * The key of the matrix of designs, below its rows.
 *
 * @module
 */
import { layout } from "./rows.ts";
import { cellMark, dotMark, fill, onCell, placer, rankMark, text, tickMark } from "./marks.ts";
import { palette } from "../draw/palette.ts";

/** Pixels that the key takes below the last row. */
export const keyHeight = 46;

/**
 * Marks of the key.
 *
 * @param cellWidth width of a cell
 * @param bottom lower end of the rows
 */
export function keyLayers(cellWidth: number, bottom: number): object[] {
  const key = keyOf(cellWidth, bottom + 14);
  const height = bottom + keyHeight;
  const fixed = placer(layout.width, height);
  const boxes = {
    x2: { field: "right" },
    y2: { field: "bottom" },
  };
  const shown = { field: "label" };
  return [
    fixed(key.boxes, cellMark, { ...boxes, fill }),
    fixed(key.numbers, text, { text: shown, color: onCell }),
    fixed(key.dots, { ...dotMark, stroke: palette.ink }, { fill: { field: "fill", scale: null } }),
    fixed(key.circles, { ...rankMark, size: 110 }),
    fixed(key.ticks, tickMark),
    fixed(key.texts, { ...text, align: "left" }, { text: shown }),
  ];
}

function keyOf(cellWidth: number, y: number) {
  const boxes = ["absent", "partial", "full"].map((label, value) => ({
    label,
    value,
    x: layout.cells + 70 * value,
    right: layout.cells + 70 * value + cellWidth - 1,
    y: y - 8,
    bottom: y + 8,
  }));
  const second = y + 22;
  return {
    boxes,
    numbers: boxes.map(({ value, x }) => ({
      value,
      label: `${value}`,
      x: x + cellWidth / 2 - 0.5,
      y,
    })),
    dots: [
      { x: layout.cells + 5, y: second, fill: palette.ink },
      { x: layout.cells + 190, y: second, fill: "#ffffff" },
    ],
    circles: [{ x: 345, y }],
    ticks: [{ x: 345, y: second }],
    texts: [
      ...boxes.map(({ label, x }) => ({ label, x: x + cellWidth + 4, y })),
      { label: "known: nobody opened the source", x: layout.cells + 14, y: second },
      { label: "cited", x: layout.cells + 199, y: second },
      { label: "rank; area: share of weightings with it", x: 356, y },
      { label: "rank if all dimensions weigh alike", x: 356, y: second },
    ],
  };
}
