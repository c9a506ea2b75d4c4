/**
 * Drawing of the openings and outcomes: a key above two columns of small rows.
 *
 * @module
 */
import { figureWidth } from "./figure.ts";
import { type OutcomeRow, soundGrade } from "./openings_to_outcome_rows.ts";
import { palette } from "./palette.ts";

/** Pixels from line to line. */
const pitch = 10.7;
const size = { issue: 9.2, heading: 9.6, key: 10 };
const between = 16;
const columnWidth = (figureWidth - 20 - between) / 2;
/** Pixels from the left of a column at which the places 0 and 100 stand. */
const line = { from: 110, to: columnWidth - 8 };
const white = "#ffffff";

/** What a row bears, in the order of drawing, with shape and colour. */
const marks = [
  ["reference_point", "M0,-1.25V1.25", palette.faint],
  ["us_opening", "square", palette.blue],
  ["ally_opening", "circle", palette.orange],
  ["outcome", "diamond", palette.ink],
] as const;
const aheadColors = [["us", palette.blue], ["ally", palette.orange], ["even", palette.ink]];

const shapes = {
  shape: {
    field: "mark",
    scale: { domain: marks.map(([mark]) => mark), range: marks.map(([, shape]) => shape) },
    legend: null,
  },
  stroke: {
    field: "mark",
    scale: { domain: marks.map(([mark]) => mark), range: marks.map(([, , shade]) => shade) },
    legend: null,
  },
  fill: {
    condition: { test: "datum.hollow", value: white },
    field: "mark",
    scale: { domain: marks.map(([mark]) => mark), range: marks.map(([, , shade]) => shade) },
    legend: null,
  },
  size: {
    condition: [
      { test: "datum.mark === 'outcome'", value: 26 },
      { test: "datum.mark === 'reference_point'", value: 44 },
    ],
    value: 46,
  },
  strokeWidth: {
    condition: { test: "datum.mark === 'reference_point'", value: 1.8 },
    value: 1.2,
  },
};
const lineColor = {
  field: "ahead",
  scale: { domain: aheadColors.map(([side]) => side), range: aheadColors.map(([, it]) => it) },
  legend: null,
};
const point = { type: "point", opacity: 1 };

/** Specification of the key and the columns. */
export function openingsSpec(rows: readonly OutcomeRow[]): object {
  const last = Math.max(0, ...rows.map((row) => row.line)) + 0.7;
  const columns = [...new Set(rows.map(({ column }) => column))];
  return {
    spacing: 16,
    bounds: "flush",
    vconcat: [
      key(),
      { spacing: between, hconcat: columns.map((column) => columnOf(column, last)) },
    ],
  };
}

function columnOf(column: number, last: number): object {
  const x = (field: string) => ({
    field,
    type: "quantitative",
    scale: { domain: [0, 100], nice: false, range: [line.from, line.to] },
    axis: {
      orient: "top",
      title: null,
      values: [0, 25, 50, 75, 100],
      domain: false,
      ticks: false,
      labelFontSize: size.issue,
      labelPadding: 2,
    },
  });
  const y = (field: string) => ({
    field,
    type: "quantitative",
    scale: { domain: [-0.6, last], nice: false, zero: false, reverse: true },
    axis: null,
  });
  const words = { type: "text", align: "left", baseline: "middle" };
  return {
    width: columnWidth,
    height: (last + 0.6) * pitch,
    transform: [{ filter: `datum.column === ${column}` }],
    layer: [
      {
        transform: [{
          filter: "(datum.outcome - datum.us_opening) * (datum.outcome - datum.ally_opening) > 0",
        }],
        mark: { type: "rule", strokeWidth: 0.9, color: palette.faint, opacity: 1 },
        encoding: { x: x("outcome"), x2: { field: "us_opening" }, y: y("line") },
      },
      {
        mark: { type: "rule", strokeWidth: 2.2, opacity: 1 },
        encoding: {
          x: x("us_opening"),
          x2: { field: "ally_opening" },
          y: y("line"),
          color: lineColor,
        },
      },
      {
        transform: [
          { fold: marks.map(([mark]) => mark), as: ["mark", "place"] },
          {
            calculate:
              `(datum.mark === 'outcome' ? datum.evidence : datum.mark === 'us_opening' ? ` +
              `datum.us_evidence : datum.mark === 'ally_opening' ? datum.ally_evidence : ` +
              `'${soundGrade}') !== '${soundGrade}'`,
            as: "hollow",
          },
        ],
        mark: point,
        encoding: { x: x("place"), y: y("line"), ...shapes },
      },
      {
        mark: { ...words, fontSize: size.issue },
        encoding: { x: { value: 5 }, y: y("line"), text: { field: "issue" } },
      },
      {
        transform: [
          { filter: "datum.first" },
          { calculate: "datum.line - 1", as: "above" },
          { calculate: "datum.episode + ' · ' + datum.allies", as: "label" },
        ],
        mark: { ...words, fontSize: size.heading, fontWeight: 600 },
        encoding: { x: { value: 0 }, y: y("above"), text: { field: "label" } },
      },
    ],
  };
}

/** The key to the marks and to the lines between them. */
function key(): object {
  const samples = [
    { x: 6, y: 0, mark: "us_opening", text: "US opening" },
    { x: 96, y: 0, mark: "ally_opening", text: "allies’ opening (median)" },
    { x: 238, y: 0, mark: "outcome", text: "outcome" },
    { x: 304, y: 0, mark: "reference_point", text: "reference point: what held without agreement" },
    { x: 548, y: 0, mark: "outcome", hollow: true, text: "hollow: not read" },
  ].map((sample) => ({ hollow: false, ...sample }));
  const lines = [
    { x: 0, ahead: "us", text: "outcome nearer to the US opening" },
    { x: 200, ahead: "ally", text: "outcome nearer to the allies’ opening" },
    { x: 415, ahead: "even", text: "halfway" },
  ].map((sample) => ({ ...sample, x2: sample.x + 22, y: 1 }));
  const texts = [
    ...samples.map(({ x, y, text }) => ({ x: x + 8, y, text })),
    ...lines.map(({ x2, y, text }) => ({ x: x2 + 5, y, text })),
  ];
  const width = figureWidth - 20;
  const x = {
    field: "x",
    type: "quantitative",
    scale: { domain: [0, width], nice: false },
    axis: null,
  };
  const y = {
    field: "y",
    type: "quantitative",
    scale: { domain: [-0.5, 1.5], nice: false, zero: false, reverse: true },
    axis: null,
  };
  return {
    width,
    height: 32,
    layer: [
      {
        data: { values: lines },
        mark: { type: "rule", strokeWidth: 2.2, opacity: 1 },
        encoding: { x, x2: { field: "x2" }, y, color: lineColor },
      },
      { data: { values: samples }, mark: point, encoding: { x, y, ...shapes } },
      {
        data: { values: texts },
        mark: { type: "text", align: "left", baseline: "middle", fontSize: size.key },
        encoding: { x, y, text: { field: "text" } },
      },
    ],
  };
}
