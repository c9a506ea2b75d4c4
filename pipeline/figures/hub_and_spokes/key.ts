/**
 * Key to the networks, in a panel of its own.
 *
 * @module
 */
import { heading } from "../draw/panels.ts";
import { fixed, type Part } from "../draw/part.ts";
import { rule, written } from "../draw/marks.ts";
import { frame, hollow, place, tie } from "./looks.ts";

/** Pixels from the centre of the panel: columns of samples from the left, rows of them from above. */
const [left, wide, gap, top, step] = [-98, 28, 12, 56, 22];
const columns = [["hub", "US"], ["ally", "allies"], ["other", "other"]] as const;
const samples = [
  { form: "bilateral", class: "A", text: "two states" },
  { form: "trilateral", class: "A", text: "three states" },
  { form: "multilateral", class: "A", text: "larger pact only" },
  { form: "trilateral", class: "B", text: "no armed-attack" },
];

/**
 * What colour, width, dashes and hollow circles mean, in a table of three columns of lines.
 *
 * @param marksKnown whether a tie is marked as one that only general knowledge tells of
 */
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
    title: heading("How to read the ties", { fontSize: 13, offset: 4, anchor: "middle" }),
    ...frame,
    layer: [
      fixed(rule(), tie, lines),
      fixed(hollow, place, [{ x: left + wide / 2, y: under - step }]),
      written("text", place, { fontSize: 11 }, texts),
    ],
  };
}
