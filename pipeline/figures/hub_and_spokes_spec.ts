/**
 * Drawing of the networks: a grid of panels, and a key to their lines in the last cell.
 *
 * @module
 */
import { palette } from "./palette.ts";

/** Heading of a panel; panels are numbered from 1 in the column `panel`. */
export interface Heading {
  readonly title: string;
  readonly subtitle: string;
}

/** Half the width and height of a panel in pixels: one unit of the data is one pixel. */
export const half = { x: 101, y: 96 };
/** Sizes of the labels in pixels. */
export const labelSize = 10;

const frame = { width: 2 * half.x, height: 2 * half.y };
const white = "#ffffff";

/** Encodings that ties share with their key. */
const place = (field: "x" | "y", column: string) => ({
  [field]: {
    field: column,
    type: "quantitative",
    axis: null,
    scale: { domain: [-half[field], half[field]], nice: false, zero: false },
  },
});
const line = {
  ...place("x", "x"),
  ...place("y", "y"),
  x2: { field: "x2" },
  y2: { field: "y2" },
  color: {
    field: "ends",
    scale: { domain: ["hub", "ally"], range: [palette.blue, palette.orange] },
    legend: null,
  },
  strokeWidth: {
    condition: [
      { test: "datum.form === 'bilateral'", value: 3.6 },
      { test: "datum.form === 'trilateral'", value: 2 },
    ],
    value: 0.8,
  },
  strokeDash: { condition: { test: "datum.class === 'B'", value: [4, 2.5] } },
};

const filled = { type: "circle", fill: palette.ink, opacity: 1 };
const hollow = { ...filled, fill: white, stroke: palette.faint, strokeWidth: 1.6, size: 40 };

/** States on the circle: filled where they have a tie. */
const states = (tied: boolean) => ({
  transform: [
    { filter: `datum.mark === 'state' && datum.ends === 'ally' && datum.tied === ${tied}` },
  ],
  mark: tied ? { ...filled, size: 34 } : hollow,
  encoding: { ...place("x", "x"), ...place("y", "y") },
});

/** Layers of every panel. */
const layers = (marksKnown: boolean) => [
  {
    transform: [{ filter: "datum.mark === 'tie'" }],
    mark: { type: "rule", opacity: 1 },
    encoding: line,
  },
  ...marksKnown
    ? [{
      transform: [
        { filter: "datum.evidence === 'known'" },
        { calculate: "(datum.x + datum.x2) / 2", as: "mid_x" },
        { calculate: "(datum.y + datum.y2) / 2", as: "mid_y" },
      ],
      mark: { type: "text", text: "?", fontWeight: 600, stroke: white, strokeWidth: 0.5 },
      encoding: { ...place("x", "mid_x"), ...place("y", "mid_y") },
    }]
    : [],
  states(true),
  states(false),
  {
    transform: [{ filter: "datum.mark === 'state' && datum.ends === 'hub'" }],
    mark: { ...filled, size: 640 },
    encoding: { ...place("x", "x"), ...place("y", "y") },
  },
  {
    transform: [{ filter: "datum.mark === 'state'" }],
    mark: { type: "text", fontSize: labelSize, baseline: "middle" },
    encoding: {
      ...place("x", "label_x"),
      ...place("y", "label_y"),
      text: { field: "state" },
      color: { condition: { test: "datum.ends === 'hub'", value: white }, value: palette.ink },
    },
  },
];

/** Specification of all panels and the key. */
export function networksSpec(headings: readonly Heading[], marksKnown: boolean): object {
  const panels = headings.map(({ title, subtitle }, index) => ({
    title: {
      text: title,
      subtitle,
      fontSize: 13,
      subtitleFontSize: 11,
      offset: 4,
      anchor: "middle",
    },
    ...frame,
    transform: [{ filter: `datum.panel === ${index + 1}` }],
    layer: layers(marksKnown),
  }));
  return { concat: [...panels, key(marksKnown)], columns: 3, spacing: { row: 14, column: 12 } };
}

/** The key: what width, dashes and hollow circles mean, in a table of two columns of lines. */
function key(marksKnown: boolean): object {
  const [left, column, gap, top, step] = [-88, 40, 12, 56, 22];
  const samples = [
    { form: "bilateral", class: "A", text: "two states" },
    { form: "trilateral", class: "A", text: "three states" },
    { form: "multilateral", class: "A", text: "larger pact only" },
    { form: "trilateral", class: "B", text: "no armed-attack" },
  ].map((sample, row) => ({ ...sample, y: top - row * step }));
  const lines = samples.flatMap(({ form, class: class_, y }) =>
    ["hub", "ally"].map((ends, at) => {
      const x = left + at * (column + gap);
      return { ends, form, class: class_, x, x2: x + column, y, y2: y };
    })
  );
  const textX = left + 2 * (column + gap);
  const under = samples.at(-1)!.y - 13;
  const texts = [
    { x: left, y: top + step, text: "with US" },
    { x: left + column + gap, y: top + step, text: "allies" },
    { x: textX, y: top + step, text: "made by" },
    ...samples.map(({ y, text }) => ({ x: textX, y, text })),
    { x: textX, y: under, text: "clause (class B)" },
    { x: left + column + gap, y: under - step, text: "state without a tie" },
    ...marksKnown
      ? [{ x: left + column + gap, y: under - 2 * step, text: "? evidence: known only" }]
      : [],
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
