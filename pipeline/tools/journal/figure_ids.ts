/**
 * Figures by their ids, without making any.
 *
 * @module
 */
import type { MakeFigure } from "../../figures/draw/figure.ts";

/** Makers by the id of what they make: the maker of `hub_and_spokes` is called `hubAndSpokes`. */
export function figureIds(makers: readonly MakeFigure[]): ReadonlyMap<string, MakeFigure> {
  return new Map(
    makers.map((make) => [
      make.name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      make,
    ]),
  );
}
