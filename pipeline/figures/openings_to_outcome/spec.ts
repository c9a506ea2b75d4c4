/**
 * Drawing of the openings and outcomes: a key above two columns of small rows.
 *
 * @module
 */
import { figureWidth } from "../draw/figure.ts";
import { type OutcomeRow, soundGrade } from "./rows.ts";
import { palette, roles } from "../draw/palette.ts";
import { wrapped } from "../../base/words/wrapping.ts";

/** Pixels from line to line. */
const pitch = 10.7;
const size = { issue: 9.2, heading: 9.6, key: 10 };
const between = 16;
const pageWidth = figureWidth - 20;
const columnWidth = (pageWidth - between) / 2;
/** Pixels from the left of a column at which the places 0 and 100 stand. */
const line = { from: 146, to: columnWidth - 8 };
const white = "#ffffff";

/** What a row bears, in the order of drawing, with shape and colour. */
const marks = [
  ["reference_point", "M0,-1.25V1.25", palette.faint],
  ["us_opening", "square", roles.us],
  ["ally_opening", "circle", roles.ally],
  ["outcome", "diamond", palette.ink],
] as const;
const aheadColors = [["us", roles.us], ["ally", roles.ally], ["even", palette.ink]];

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
const dot = { type: "circle", size: 7, color: palette.ink, opacity: 1 };

/**
 * Specification of the key and the columns.
 *
 * @param states codes and names of the allies, each as one text
 */
export function openingsSpec(rows: readonly OutcomeRow[], states: readonly string[]): object {
  const last = Math.max(0, ...rows.map((row) => row.line)) + 0.7;
  const columns = [...new Set(rows.map(({ column }) => column))];
  return {
    spacing: 32,
    bounds: "flush",
    vconcat: [
      key(wrapped(states, " · ", (line) => line.length <= 143)),
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
      title: "0: loosest, most bilateral · 100: most binding, most multilateral · *: other scale",
      titleAnchor: "end",
      titleAlign: "right",
      titleFontSize: size.issue,
      titlePadding: 3,
      values: [0, 25, 50, 75, 100],
      domain: false,
      ticks: false,
      labelFontSize: size.issue,
      labelPadding: 2,
    },
  });
  const y = (field: string) => placed(field, [-0.6, last], true);
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
        transform: [{ filter: "datum.ally_american_only" }],
        mark: dot,
        encoding: { x: x("ally_opening"), y: y("line") },
      },
      {
        mark: { ...words, fontSize: size.issue },
        transform: [{
          calculate: "datum.issue_name + (datum.other_scale ? ' *' : '')",
          as: "label",
        }],
        encoding: { x: { value: 5 }, y: y("line"), text: { field: "label" } },
      },
      {
        transform: [
          { filter: "datum.first" },
          { calculate: "datum.line - 1", as: "above" },
          { calculate: "datum.episode_name + ' · ' + datum.allies", as: "label" },
        ],
        mark: { ...words, fontSize: size.heading, fontWeight: 600 },
        encoding: { x: { value: 0 }, y: y("above"), text: { field: "label" } },
      },
    ],
  };
}

/** The key to the marks, to the lines between them, and to the codes of the states. */
function key(states: readonly string[]): object {
  const samples = [
    { x: 6, y: 0, mark: "us_opening", text: "US opening" },
    { x: 84, y: 0, mark: "ally_opening", text: "allies’ opening (median)" },
    { x: 219, y: 0, mark: "ally_opening", text: "the same, from American documents alone" },
    { x: 430, y: 0, mark: "outcome", text: "outcome" },
    { x: 490, y: 0, mark: "outcome", hollow: true, text: "hollow: evidence not read" },
    { x: 418, y: 1, mark: "reference_point", text: "reference point: held without agreement" },
  ].map((sample) => ({ hollow: false, ...sample }));
  const lines = [
    { x: 0, ahead: "us", text: "nearer to the US opening" },
    { x: 155, ahead: "ally", text: "nearer to the allies’ opening" },
    { x: 325, ahead: "even", text: "halfway" },
  ].map((sample) => ({ ...sample, x2: sample.x + 22, y: 1 }));
  const texts = [
    ...samples.map(({ x, y, text }) => ({ x: x + 8, y, text })),
    ...lines.map(({ x2, y, text }) => ({ x: x2 + 5, y, text })),
    ...states.map((text, at) => ({ x: 0, y: 2 + 0.8 * at, text })),
  ];
  const x = placed("x", [0, pageWidth]);
  const last = 1.4 + 0.8 * states.length;
  const y = placed("y", [-0.5, last], true);
  return {
    width: pageWidth,
    height: 16 * (last + 0.5),
    layer: [
      {
        data: { values: lines },
        mark: { type: "rule", strokeWidth: 2.2, opacity: 1 },
        encoding: { x, x2: { field: "x2" }, y, color: lineColor },
      },
      { data: { values: samples }, mark: point, encoding: { x, y, ...shapes } },
      { data: { values: [samples[2]] }, mark: dot, encoding: { x, y } },
      {
        data: { values: texts },
        mark: { type: "text", align: "left", baseline: "middle", fontSize: size.key },
        encoding: { x, y, text: { field: "text" } },
      },
    ],
  };
}

/** A place on a scale without an axis. */
function placed(field: string, domain: readonly [number, number], reverse = false): object {
  return {
    field,
    type: "quantitative",
    scale: { domain, nice: false, zero: false, reverse },
    axis: null,
  };
}
