/**
 * The scale and the letters that both panels of the figure of shocks share.
 *
 * @module
 */
import { figureWidth } from "../draw/figure.ts";
import type { Sizes } from "./rows.ts";

/** What the names at the left take of the width. */
export const namesWidth = 178;
/** What the numbers at the right take of it. */
export const numbersWidth = 62;
/** Width of the scale. */
export const width = figureWidth - namesWidth - numbersWidth - 20;

/** Letters of the figure. */
export const text = { type: "text", align: "left", baseline: "middle", fontSize: 11 } as const;

/** Widths in units of the scale. */
export function sizesOn(most: number): Sizes {
  return { symbol: 11 * most / width, label: 48 * most / width };
}

/** A scale on which one unit is one pixel from the top. */
export function pixelY(field: string, of: number): object {
  return {
    field,
    type: "quantitative",
    scale: { domain: [0, of], range: [0, of], nice: false },
    axis: null,
  };
}

/** The scale of linkages, up to `most`; the axis is drawn where it has a title. */
export function linkagesOn(most: number, field: string, title: string | null): object {
  return {
    field,
    type: "quantitative",
    scale: { domain: [0, most], nice: false, zero: true },
    axis: {
      title,
      tickCount: 8,
      grid: true,
      domain: title !== null,
      labels: title !== null,
      ticks: title !== null,
      labelFlush: false,
    },
  };
}
