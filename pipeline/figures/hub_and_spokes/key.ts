/**
 * Key to the networks, in a panel of its own.
 *
 * @module
 */
import { frame, hollow, line, place } from "./marks.ts";

/** The key: what width, dashes and hollow circles mean, in a table of three columns of lines. */
export function key(marksKnown: boolean): object {
  const [left, column, gap, top, step] = [-98, 28, 12, 56, 22];
  const columns = [["hub", "US"], ["ally", "allies"], ["other", "other"]] as const;
  const samples = [
    { form: "bilateral", class: "A", text: "two states" },
    { form: "trilateral", class: "A", text: "three states" },
    { form: "multilateral", class: "A", text: "larger pact only" },
    { form: "trilateral", class: "B", text: "no armed-attack" },
  ].map((sample, row) => ({ ...sample, y: top - row * step }));
  const columnX = (at: number) => left + at * (column + gap);
  const lines = samples.flatMap(({ form, class: class_, y }) =>
    columns.map(([ends], at) => {
      const x = columnX(at);
      return { ends, form, class: class_, x, x2: x + column, y, y2: y };
    })
  );
  const textX = columnX(columns.length);
  const under = samples.at(-1)!.y - 13;
  const texts = [
    ...columns.map(([, text], at) => ({ x: columnX(at), y: top + step, text })),
    { x: textX, y: top + step, text: "made by" },
    ...samples.map(({ y, text }) => ({ x: textX, y, text })),
    { x: textX, y: under, text: "clause (class B)" },
    { x: columnX(1), y: under - step, text: "state without a tie" },
    ...marksKnown ? [{ x: columnX(1), y: under - 2 * step, text: "? evidence: known only" }] : [],
  ];
  return {
    title: { text: "How to read the ties", fontSize: 13, offset: 4, anchor: "middle" },
    ...frame,
    layer: [
      { data: { values: lines }, mark: { type: "rule", opacity: 1 }, encoding: line },
      {
        data: { values: [{ x: left + column / 2, y: under - step }] },
        mark: hollow,
        encoding: { ...place("x", "x"), ...place("y", "y") },
      },
      {
        data: { values: texts },
        mark: { type: "text", align: "left", baseline: "middle" },
        encoding: { ...place("x", "x"), ...place("y", "y"), text: { field: "text" } },
      },
    ],
  };
}
