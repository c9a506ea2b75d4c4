/**
 * Looks of states and ties in the panels of the networks, and the key to them, a panel of its own.
 *
 * @module
 */
import { rule, white, written } from "../draw/marks.ts";
import { palette, roles } from "../draw/palette.ts";
import { heading } from "../draw/panels.ts";
import { fixed, type Part } from "../draw/part.ts";
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

const widths = [["datum.form === 'bilateral'", 3.6], ["datum.form === 'trilateral'", 2]] as const;

/** What a tie shows by its colour, width and dashes, on its way from `x`, `y` to `x2`, `y2`. */
export const tie = {
  ...place,
  x2: { field: "x2" },
  y2: { field: "y2" },
  color: shown("ends", [["hub", roles.us], ["ally", roles.ally], ["other", roles.neither]]),
  strokeWidth: firstOf(widths, 0.8),
  strokeDash: either("datum.class === 'B'", [4, 2.5]),
};

/** Looks of the heading of a panel. */
export const headed = { fontSize: 13, offset: 4, anchor: "middle" };
/** A state. */
export const filled = { type: "circle", fill: palette.ink, opacity: 1 };
/** A state without a tie. */
export const hollow = { ...filled, fill: white, stroke: palette.faint, strokeWidth: 1.6, size: 40 };

/** Pixels from the centre of the panel: columns of samples from the left, rows of them from above. */
const [left, wide, gap, top, step] = [-98, 28, 12, 56, 22];
const columns = [["hub", "US"], ["ally", "allies"], ["other", "other"]] as const;
const samples = [
  { form: "bilateral", class: "A", text: "two states" },
  { form: "trilateral", class: "A", text: "three states" },
  { form: "multilateral", class: "A", text: "larger pact only" },
  { form: "trilateral", class: "B", text: "no armed-attack" },
];

/** A table of lines with what they mean; `marksKnown` where only general knowledge tells of one. */
export function key(marksKnown: boolean): Part {
  const columnX = (at: number) => left + at * (wide + gap);
  const rowY = (at: number) => top - at * step;
  const textX = columnX(columns.length);
  const under = rowY(samples.length - 1) - 13;
  const lines = samples.flatMap((sample, row) =>
    columns.map(([ends], at) => {
      const [x, y] = [columnX(at), rowY(row)];
      return { ...sample, ends, x, x2: x + wide, y, y2: y };
    })
  );
  const texts = [
    ...columns.map(([, text], at) => ({ x: columnX(at), y: rowY(-1), text })),
    { x: textX, y: rowY(-1), text: "made by" },
    ...samples.map(({ text }, row) => ({ x: textX, y: rowY(row), text })),
    { x: textX, y: under, text: "clause (class B)" },
    { x: columnX(1), y: under - step, text: "state without a tie" },
    ...marksKnown ? [{ x: columnX(1), y: under - 2 * step, text: "? evidence: known only" }] : [],
  ];
  return {
    title: heading("How to read the ties", headed),
    ...frame,
    layer: [
      fixed(rule(), tie, lines),
      fixed(hollow, place, [{ x: left + wide / 2, y: under - step }]),
      written("text", place, { fontSize: 11 }, texts),
    ],
  };
}
