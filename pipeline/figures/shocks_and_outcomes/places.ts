/**
 * Where the shocks stand in their bands: in lanes, so that points and labels do not overlap.
 *
 * @module
 */
import { capitalised } from "../../base/words/letters.ts";
import { figureWidth } from "../draw/figure.ts";
import { lanesOf } from "../draw/lines.ts";
import { textWidth } from "../draw/wrapped_text.ts";
import { bandOf, type ShockRow } from "./rows.ts";

/** Pixels for names at the left. */
export const namesWidth = 178;
/** Pixels for numbers at the right. */
export const numbersWidth = 62;
/** Pixels of the scale between them. */
export const width = figureWidth - namesWidth - numbersWidth - 20;

const laneHeight = 14;
/** Between two bands. */
export const bandGap = 10;
/** Width of a symbol with the room around it. */
const symbolWidth = 11;
/** Font size of the label of a symbol. */
export const labelSize = 10;
/** Between a symbol and its label, and after that. */
const labelGap = 6;

/** A band with its heading, its ends in pixels and its shocks at their places. */
export type Band = ReturnType<typeof bandsOf>[number];

/**
 * Places shocks that stand in the order of their bands and, in a band, of the scale: each in the
 * uppermost lane that has room.
 *
 * @param middle where on the scale the line of the median stands, which no label is to cross
 * @param most end of the scale
 */
export function bandsOf(rows: readonly ShockRow[], middle: number, most: number) {
  let top = 4;
  return [...Map.groupBy(rows, bandOf).values()].map((own) => {
    const labels = own.map((row) => labelOf(row, middle, width / most));
    const lanes = lanesOf(labels.map(({ span }) => span));
    const first = top;
    const bottom = first + laneHeight * (Math.max(...lanes) + 1);
    top = bottom + bandGap;
    return {
      heading: `${capitalised(nameOf(own))} (${own.length})`,
      ...{ top: first, bottom },
      shocks: own.map((row, at) => ({
        ...{ ...row, label: labels[at]!.label, left: labels[at]!.left },
        y: first + laneHeight * (lanes[at]! + 0.5),
      })),
    };
  });
}

/** What followed the shocks of a band, or the organisations that they struck. */
function nameOf(shocks: readonly ShockRow[]): string {
  return shocks[0]!.organisation
    ? [...new Set(shocks.map(({ name }) => name))].join(", ")
    : shocks[0]!.followed.replaceAll("-", " ");
}

/** Label of a shock, its side, and the pixels that symbol and label take; `unit` is one of the scale. */
function labelOf({ misfit, ally, year, low }: ShockRow, middle: number, unit: number) {
  const label = misfit === null ? "" : `${ally} ${year}`;
  const length = label === "" ? 0 : textWidth(label, labelSize) + labelGap;
  const [from, to] = [low * unit - symbolWidth / 2, low * unit + symbolWidth / 2];
  // Left of its point a label is out of the way of the median.
  const left = low < middle && to + length > middle * unit && from - length >= 0;
  const span: [number, number] = left ? [from - length, to] : [from, to + length];
  return { label, left, span };
}
