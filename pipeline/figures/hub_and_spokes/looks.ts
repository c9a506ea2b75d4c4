/**
 * Places and looks of states and ties, in the panels of the networks and in their key.
 *
 * @module
 */
import { white } from "../draw/marks.ts";
import { palette, roles } from "../draw/palette.ts";
import { either, firstOf, on, shown } from "../draw/scales.ts";

/** Half the width and height of a panel in pixels. */
const half = { x: 101, y: 96 };

/** Size of a panel. */
export const frame = { width: 2 * half.x, height: 2 * half.y };

/** A place to the right, in pixels from the centre of a panel. */
export const across = (field: string) => on(field, [-half.x, half.x], { zero: false });
/** A place above it. */
export const upwards = (field: string) => on(field, [-half.y, half.y], { zero: false });
/** Where a row with `x` and `y` stands. */
export const place = { x: across("x"), y: upwards("y") };

/** What a tie shows by its colour, width and dashes, on its way from `x`, `y` to `x2`, `y2`. */
export const tie = {
  ...place,
  x2: { field: "x2" },
  y2: { field: "y2" },
  color: shown("ends", [["hub", roles.us], ["ally", roles.ally], ["other", roles.neither]]),
  strokeWidth: firstOf([
    ["datum.form === 'bilateral'", 3.6],
    ["datum.form === 'trilateral'", 2],
  ], 0.8),
  strokeDash: either("datum.class === 'B'", [4, 2.5]),
};

/** A state. */
export const filled = { type: "circle", fill: palette.ink, opacity: 1 };
/** A state without a tie. */
export const hollow = { ...filled, fill: white, stroke: palette.faint, strokeWidth: 1.6, size: 40 };
