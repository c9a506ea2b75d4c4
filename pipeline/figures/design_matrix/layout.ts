/**
 * Where the columns and rows of the matrix stand, in pixels from the upper left, and marks there.
 *
 * @module
 */
import type { DesignCellLine } from "../../tables/derived/findings/design_cells.ts";
import { figureWidth } from "../draw/figure.ts";
import { words } from "../draw/marks.ts";
import { fixed, type Part } from "../draw/part.ts";
import { pixels } from "../draw/scales.ts";

/** Places of what does not depend on the data. */
export const layout = {
  width: figureWidth - 20,
  /** Left and right end of the cells. */
  cells: 84,
  cellsEnd: 446,
  /** Least gap between two dimensions, and what a letter of a heading takes at most. */
  gap: 7,
  letter: 5.4,
  /** Middles of the columns of scores, places and ends, and of the first and the last rank. */
  score: 459,
  firstRank: 485,
  lastRank: 566,
  place: 588,
  ended: 614,
  /** Headings of dimensions, lower end of the column heads, and top of the first row. */
  dimensions: 10,
  heads: 172,
  first: 178,
  row: 27,
  cellHeight: 23,
} as const;

/** Where the columns of the cells stand. */
export type Columns = ReturnType<typeof columnsOf>;

/** Where features begin, and where dimensions begin and end: so far apart that headings fit. */
export function columnsOf(cells: readonly DesignCellLine[]) {
  const groups = [...Map.groupBy(cells, ({ dimension }) => dimension)].map(([dimension, of]) => ({
    dimension,
    features: [...new Set(of.map(({ feature }) => feature))],
  }));
  const count = groups.reduce((sum, { features }) => sum + features.length, 0);
  const available = layout.cellsEnd - layout.cells;
  const end = (cellWidth: number, { dimension, features }: typeof groups[number]) =>
    Math.max(features.length * cellWidth, dimension.length * layout.letter) + layout.gap;
  // Wider cells need less room beside them, so that the largest width that fits is found by trying.
  let cellWidth = Math.floor(available / Math.max(1, count));
  const taken = () => groups.reduce((sum, group) => sum + end(cellWidth, group), 0) - layout.gap;
  while (cellWidth > 1 && taken() > available) cellWidth -= 0.5;
  let left: number = layout.cells;
  const dimensions = groups.map((group) => {
    const x = left;
    left += end(cellWidth, group);
    return { ...group, x, right: x + group.features.length * cellWidth };
  });
  const features = dimensions.flatMap(({ features, x }) =>
    features.map((feature, at) => ({ feature, x: x + at * cellWidth }))
  );
  return { cellWidth, features, dimensions };
}

/** Middle of a rank among so many organisations. */
export function rankPlace(rank: number, organisations: number): number {
  const { firstRank, lastRank } = layout;
  return firstRank + (lastRank - firstRank) * (rank - 1) / Math.max(1, organisations - 1);
}

/** Draws at places on a page. */
export type Page = ReturnType<typeof pageOf>;

/** A page that is so many pixels high. */
export function pageOf(height: number) {
  const x = (field: string) => pixels(field, layout.width);
  const y = (field: string) => pixels(field, height, { reverse: true });
  /** Marks at the `x` and `y` of their rows. */
  const marks = (values: readonly object[], mark: Part, more: Part = {}) =>
    fixed(mark, { x: x("x"), y: y("y"), ...more }, values);
  /** The `label` of rows at their `x` and `y`, beginning there. */
  const labels = (values: readonly object[], more?: Part) =>
    marks(values, words(more), { text: { field: "label" } });
  return { height, x, y, marks, labels };
}
