/**
 * How the figure of who wanted a binding SEATO is drawn.
 *
 * @module
 */
import { palette, roles } from "../draw/palette.ts";
import { regionName } from "../draw/regions.ts";
import type { WantedRow } from "./rows.ts";

/** Width of the points and height of a line, in pixels. */
const size = { width: 255, line: 47 };
/** A lane in lines. */
const laneHeight = 0.145;
/** Left end of the names, and right ends of the columns of figures. */
const namesFrom = -112;
const ends = {
  looser: 284,
  alike: 320,
  tighter: 360,
  own: 408,
  us: 446,
  nearest: 491,
  chance: 530,
};

const colours = {
  "us": roles.us,
  "us-military": "#003f66",
  "asia-pacific": roles.asiaPacific,
  "north-atlantic": roles.northAtlantic,
  "other": palette.faint,
  "outcome": palette.ink,
};

/** What stands before the number of issues. */
const places = {
  "us-military": "military, ",
  "asia-pacific": `${regionName("asia-pacific")}, `,
  "north-atlantic": `${regionName("north-atlantic")}, `,
};

/** The signs above the points, from the left: place, height above the first line, and meaning. */
const key = [
  { x: namesFrom + 4, y: -50, sign: "point", text: "opening" },
  { x: namesFrom + 62, y: -50, sign: "hollow", text: "opening that another state reports" },
  { x: namesFrom + 4, y: -32, sign: "line", text: "median opening" },
  { x: namesFrom + 97, y: -32, sign: "dotted", text: "US median on the issues that both spoke on" },
  { x: namesFrom + 4, y: -14, sign: "diamond", text: "median outcome of the row’s issues" },
];

/** The median of the United States in the row of another speaker. */
const usMedian = { color: roles.us, strokeWidth: 2.2, strokeDash: [2, 2.5] };

/** Diamond of a median outcome; those of single outcomes are filled. */
const medianOutcome = {
  shape: "diamond",
  size: 95,
  stroke: palette.ink,
  strokeWidth: 1.6,
  fill: "#ffffff",
};

/** Points by line, with the medians on them and the figures beside them. */
export function wantedSpec(rows: readonly WantedRow[]): object {
  const last = Math.max(...rows.map(({ line }) => line));
  const x = {
    field: "points",
    type: "quantitative",
    scale: { domain: [0, 100], nice: false },
    axis: {
      title: "Oriented points: 0 loosest, 100 most binding",
      values: [0, 20, 40, 60, 80, 100],
      offset: 4,
    },
  };
  const y = {
    field: "y",
    type: "quantitative",
    scale: { domain: [-0.5, last + 0.5], nice: false, zero: false, reverse: true },
    axis: null,
  };
  const speakers = { filter: "datum.mark === 'speaker'" };
  const text = (at: number, shown: string, align = "right", more: object = {}) => ({
    transform: [speakers, { calculate: shown, as: "text" }, { filter: "isValid(datum.text)" }],
    mark: { type: "text", align, baseline: "middle", fontSize: 11, ...more },
    encoding: { x: { value: at }, y, text: { field: "text" } },
  });
  const number = (field: string, format: string) =>
    `datum.${field} === null ? '–' : format(datum.${field}, '${format}')`;
  const heading = (at: number, shown: string | readonly string[], up = 0) => ({
    data: { values: [{}] },
    mark: { type: "text", align: "right", baseline: "bottom", fontSize: 10, lineHeight: 11 },
    encoding: { x: { value: at }, y: { value: -6 - up }, text: { value: shown } },
  });
  const shape = {
    field: "read",
    type: "nominal",
    scale: { domain: ["yes", "no"], range: ["circle", "triangle-up"] },
    legend: null,
  };
  const points = (mark: string, drawn: object, size: number) => ({
    transform: [{ filter: `datum.mark === '${mark}'` }],
    mark: { type: "point", size, strokeWidth: 1.4, opacity: 1 },
    encoding: {
      x,
      y,
      ...drawn,
      stroke: {
        field: "group",
        type: "nominal",
        scale: { domain: Object.keys(colours), range: Object.values(colours) },
        legend: null,
      },
      fill: {
        condition: { test: "datum.reported", value: "#ffffff" },
        field: "group",
        type: "nominal",
        scale: { domain: Object.keys(colours), range: Object.values(colours) },
        legend: null,
      },
    },
  });
  return {
    width: size.width,
    height: size.line * (last + 1),
    transform: [
      { calculate: "replace(datum.label, ' (military)', '')", as: "name" },
      { calculate: `${JSON.stringify(places)}[datum.group] || ''`, as: "place" },
      { calculate: `datum.line + ${laneHeight} * datum.lane`, as: "y" },
      { calculate: "datum.evidence === 'read' ? 'yes' : 'no'", as: "read" },
      { calculate: "datum.line - 0.5", as: "top" },
      { calculate: "datum.line + 0.5", as: "bottom" },
      { calculate: "datum.line + 0.38", as: "foot" },
      // Short of the row's edges, so that rows with equal medians do not share one line.
      { calculate: "datum.line - 0.44", as: "upper" },
      { calculate: "datum.line + 0.44", as: "lower" },
    ],
    layer: [
      {
        transform: [{ filter: `datum.mark === 'speaker' && datum.line % 2 === 0` }],
        mark: { type: "rect", color: "#f3f3f3" },
        encoding: {
          x: { value: namesFrom - 4 },
          x2: { value: ends.chance + 4 },
          y: { ...y, field: "top" },
          y2: { field: "bottom" },
        },
      },
      {
        transform: [speakers],
        mark: { type: "rule", color: palette.ink, strokeWidth: 2 },
        encoding: { x, y: { ...y, field: "top" }, y2: { field: "bottom" } },
      },
      {
        transform: [speakers, { filter: "isValid(datum.us_median)" }],
        mark: { type: "rule", ...usMedian },
        encoding: {
          x: { ...x, field: "us_median" },
          y: { ...y, field: "upper" },
          y2: { field: "lower" },
        },
      },
      {
        transform: [speakers],
        mark: { type: "point", opacity: 1, ...medianOutcome },
        encoding: { x: { ...x, field: "median_outcome" }, y: { ...y, field: "foot" } },
      },
      ...key.map(keyEntry).flat(),
      points("opening", { shape }, 40),
      points("outcome", { shape: { value: "diamond" } }, 44),
      text(namesFrom, "datum.name", "left", { dy: -7 }),
      text(
        namesFrom,
        "datum.place + datum.issues + ' issue' + (datum.issues === 1 ? '' : 's')",
        "left",
        {
          dy: 8,
          fontSize: 10,
          color: "#555555",
        },
      ),
      {
        transform: [{ filter: `datum.mark === 'outcome'` }, {
          aggregate: [{ op: "count", as: "count" }],
          groupby: ["line", "label"],
        }, { calculate: "datum.line", as: "y" }],
        layer: [
          {
            mark: { type: "text", align: "left", baseline: "middle", dy: -7, fontSize: 11 },
            encoding: { x: { value: namesFrom }, y, text: { field: "label" } },
          },
          {
            transform: [{ calculate: "datum.count + ' issues'", as: "text" }],
            mark: {
              type: "text",
              align: "left",
              baseline: "middle",
              dy: 8,
              fontSize: 10,
              color: "#555555",
            },
            encoding: { x: { value: namesFrom }, y, text: { field: "text" } },
          },
        ],
      },
      text(ends.looser, number("looser", "d")),
      text(ends.alike, number("alike", "d")),
      text(ends.tighter, number("tighter", "d")),
      text(ends.own, number("shared_distance", ".1f")),
      text(ends.us, number("us_distance", ".1f")),
      text(ends.nearest, number("nearest", ".1f")),
      text(ends.chance, number("nearest_by_chance", ".1f")),
      heading(ends.looser, "looser"),
      heading(ends.alike, "alike"),
      heading(ends.tighter, "tighter"),
      heading(ends.own, "own"),
      heading(ends.us, "US"),
      heading(ends.nearest, "count"),
      heading(ends.chance, "chance"),
      heading(ends.tighter, ["opening against", "that of the US"], 26),
      heading(ends.us, ["distance from", "the outcome"], 26),
      heading(ends.chance, ["nearest to", "the outcome"], 26),
    ],
  };
}

function keyEntry({ x, y, sign, text }: typeof key[number]): object[] {
  const at = { x: { value: x }, y: { value: y } };
  const drawn = sign === "line"
    ? { shape: "stroke", angle: 90, stroke: palette.ink, strokeWidth: 2, size: 130 }
    : sign === "diamond"
    ? medianOutcome
    : {
      shape: "circle",
      size: 40,
      stroke: palette.faint,
      strokeWidth: 1.4,
      fill: sign === "hollow" ? "#ffffff" : palette.faint,
    };
  const data = { values: [{}] };
  return [
    sign === "dotted"
      ? {
        data,
        mark: { type: "rule", ...usMedian },
        encoding: { ...at, y: { value: y - 6 }, y2: { value: y + 6 } },
      }
      : { data, mark: { type: "point", opacity: 1, ...drawn }, encoding: at },
    {
      data,
      mark: { type: "text", align: "left", baseline: "middle", dx: 8, fontSize: 10 },
      encoding: { ...at, text: { value: text } },
    },
  ];
}
