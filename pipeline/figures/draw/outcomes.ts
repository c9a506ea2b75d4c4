/**
 * What followed a shock to a tie, with the symbol and the colour that stand for it, best first.
 *
 * @module
 */
import { palette } from "./palette.ts";
import { shown } from "./scales.ts";

/** What followed, the symbol, the colour. */
export const outcomes = [
  ["deepened", "triangle-up", palette.blue],
  ["kept", "circle", palette.ink],
  ["reduced", "triangle-down", palette.orange],
  ["ended-or-suspended", "square", palette.red],
] as const;

/** The symbol for the column `followed`. */
export const followedShape = shown("followed", outcomes.map(([name, shape]) => [name, shape]));

/** The colour for the column `followed`. */
export const followedColor = shown("followed", outcomes.map(([name, , color]) => [name, color]));
