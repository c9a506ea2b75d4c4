/**
 * Looks of openings and outcomes, and the key to them and to the codes of the states.
 *
 * @module
 */
import { wrapped } from "../../base/words/wrapping.ts";
import { white, words } from "../draw/marks.ts";
import { palette, roles } from "../draw/palette.ts";
import { fixed, type Part } from "../draw/part.ts";
import { either, firstOf, on, shown } from "../draw/scales.ts";
import { textWidth } from "../draw/wrapped_text.ts";

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

const fontSize = 10;
const alone = "the same, from American documents alone";
const american = { x: 219, y: 0, mark: "ally_opening", text: alone };
const samples = [
  { x: 6, y: 0, mark: "us_opening", text: "US opening" },
  { x: 84, y: 0, mark: "ally_opening", text: "allies’ opening (median)" },
  american,
  { x: 430, y: 0, mark: "outcome", text: "outcome" },
  { x: 490, y: 0, mark: "outcome", hollow: true, text: "hollow: evidence not read" },
  { x: 418, y: 1, mark: "reference_point", text: "reference point: held without agreement" },
];
const lines = [
  { x: 0, ahead: "us", text: "nearer to the US opening" },
  { x: 155, ahead: "ally", text: "nearer to the allies’ opening" },
  { x: 325, ahead: "even", text: "halfway" },
].map((sample) => ({ ...sample, x2: sample.x + 22, y: 1 }));

/** Two lines of samples, and below them codes and names of the allies in as many as they take. */
export function key(states: readonly string[], width: number): Part {
  const codes = wrapped(states, " · ", (line) => textWidth(line, fontSize) <= width);
  const last = 1.4 + 0.8 * codes.length;
  const place = {
    x: on("x", [0, width], { zero: false }),
    y: on("y", [-0.5, last], { zero: false, reverse: true }),
  };
  const texts = [
    ...samples.map(({ x, y, text }) => ({ x: x + 8, y, text })),
    ...lines.map(({ x2, y, text }) => ({ x: x2 + 5, y, text })),
    ...codes.map((text, at) => ({ x: 0, y: 2 + 0.8 * at, text })),
  ];
  return {
    width,
    height: 16 * (last + 0.5),
    layer: [
      fixed(between, { ...place, x2: { field: "x2" }, color: lineColor }, lines),
      fixed(mark, { ...place, ...looks }, samples),
      fixed(dot, place, [american]),
      fixed(words({ fontSize }), { ...place, text: { field: "text" } }, texts),
    ],
  };
}
