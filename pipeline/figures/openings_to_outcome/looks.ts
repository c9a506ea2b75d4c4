/**
 * Looks of openings and outcomes, in the rows and in the key.
 *
 * @module
 */
import { white } from "../draw/marks.ts";
import { palette, roles } from "../draw/palette.ts";
import { either, firstOf, shown } from "../draw/scales.ts";

/** What a row bears, in the order of drawing, with shape and colour. */
const marks = [
  ["reference_point", "M0,-1.25V1.25", palette.faint],
  ["us_opening", "square", roles.us],
  ["ally_opening", "circle", roles.ally],
  ["outcome", "diamond", palette.ink],
] as const;
const shade = shown("mark", marks.map(([mark, , color]) => [mark, color]));

/** Columns that a row bears as marks. */
export const marked = marks.map(([mark]) => mark);

/** What a mark shows by its shape, colour, filling and size. */
export const looks = {
  shape: shown("mark", marks.map(([mark, shape]) => [mark, shape])),
  stroke: shade,
  fill: { ...either("datum.hollow", white), ...shade },
  size: firstOf([
    ["datum.mark === 'outcome'", 26],
    ["datum.mark === 'reference_point'", 44],
  ], 46),
  strokeWidth: either("datum.mark === 'reference_point'", 1.8, 1.2),
};

/** A mark; its size and strokes are looks. */
export const mark = { type: "point", opacity: 1 };

/** On a circle: known from American documents alone. */
export const dot = { type: "circle", size: 7, color: palette.ink, opacity: 1 };

/** The line between the openings. */
export const between = { type: "rule", strokeWidth: 2.2, opacity: 1 };
/** It has the colour of the side that the outcome is nearer to. */
export const lineColor = shown("ahead", [
  ["us", roles.us],
  ["ally", roles.ally],
  ["even", palette.ink],
]);
