/**
 * The key to the marks, to the lines between them, and to the codes of the states.
 *
 * @module
 */
import { words } from "../draw/marks.ts";
import { fixed, type Part } from "../draw/part.ts";
import { on } from "../draw/scales.ts";
import { textWidth } from "../draw/wrapped_text.ts";
import { wrapped } from "../../base/words/wrapping.ts";
import { between, dot, lineColor, looks, mark } from "./looks.ts";

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

/**
 * Two lines of samples, and below them as many lines as the codes take.
 *
 * @param states codes and names of the allies, each as one text
 */
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
