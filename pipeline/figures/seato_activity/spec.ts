/**
 * How the figure of SEATO's activity is drawn.
 *
 * @module
 */
import { palette } from "../draw/palette.ts";
import { type ActivityRow, endLabels, layout, placedLabel } from "./rows.ts";

const shades = { "military": "#003f66", "other": palette.sky, "possibly": "#d9d9d9" };
const lineStyles = [
  // Lines of equal height are set apart by a few hundredths, or one would hide the other.
  { series: "treaty", color: palette.faint, dash: [5, 3], up: 0.16, name: "bound by the treaty" },
  { series: "organisation", color: palette.ink, dash: [1, 0], up: 0, name: "in the organisation" },
  {
    series: "military work",
    color: palette.blue,
    dash: [2, 2],
    up: -0.16,
    name: "in military work",
  },
];

/** Dot for the members at a Council, in the chart and in its key. */
const atTheCouncil = {
  type: "point",
  size: 34,
  fill: "#c9c9c9",
  stroke: palette.ink,
  strokeWidth: 1,
  opacity: 1,
};

const lanes = [
  { mark: "council", name: "Councils" },
  { mark: "special council", name: "Special ones" },
  { mark: "exercise", name: "Exercises*" },
];
const eventHeight = 16;

/** Panels below one another on one axis of years. */
export function activitySpec(rows: readonly ActivityRow[]): object {
  const years = rows.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const width = (last - first) * layout.year + layout.first * 2;
  const pad = layout.first / layout.year;
  const values = Array.from({ length: last - first + 1 }, (_, at) => first + at)
    .filter((year) => year % 5 === 0 || year === last);
  const x = (axis: object | null) => ({
    field: "x",
    type: "quantitative",
    scale: { domain: [first - pad, last + pad], nice: false, zero: false },
    axis: axis && { values, format: "d", title: null, grid: true, ...axis },
  });
  const bare = { labels: false, ticks: false, domain: false };
  const y = (domain: readonly number[], reverse = false, axis: object | null = null) => ({
    field: "y",
    type: "quantitative",
    scale: { domain, nice: false, zero: false, reverse },
    axis,
  });
  const at = (xShown: string, yShown: string) => [
    { calculate: xShown, as: "x" },
    { calculate: yShown, as: "y" },
  ];
  const only = (test: string) => ({ filter: test });
  const graded = {
    condition: { test: "datum.evidence !== 'read'", value: "#ffffff" },
    value: palette.ink,
  };
  const heading = (text: string) => ({
    text,
    anchor: "start",
    frame: "group",
    fontSize: 12,
    offset: 6,
  });
  const note = (text: string, xAt: number, yAt: number, more: object) => ({
    data: { values: [{}] },
    mark: { type: "text", align: "left", baseline: "middle", fontSize: 10.5, ...more },
    encoding: { x: { value: xAt }, y: { value: yAt }, text: { value: text } },
  });
  const memberY = y([0, 8.6], false, {
    values: [0, 2, 4, 6, 8],
    title: "members",
    grid: false,
  });
  const topOf = (series: string) =>
    rows.filter((row) => row.series === series).reduce((most, { to }) => Math.max(most, to), 0);
  const most = Math.max(...Object.keys(shades).map(topOf));
  const leaveHeight = "5.3 - datum.to * 0.95";
  const members = {
    title: heading("Members on 31 December"),
    width,
    height: 176,
    layer: [
      {
        transform: [only("datum.mark === 'leave'"), ...at("datum.year", leaveHeight)],
        mark: { type: "rule", color: palette.red, strokeWidth: 1, strokeDash: [1, 2] },
        encoding: { x: x(bare), y: memberY, y2: { datum: 8.3 } },
      },
      ...lineStyles.map(({ series, color, dash, up }) => ({
        transform: [
          only(`datum.mark === 'stock' && datum.series === '${series}'`),
          ...at("datum.year", `datum.to === 0 ? 0 : datum.to + ${up}`),
        ],
        mark: { type: "line", interpolate: "step", color, strokeDash: dash, strokeWidth: 2.2 },
        encoding: { x: x(bare), y: memberY },
      })),
      {
        transform: [only("datum.series === 'at the Council'"), ...at("datum.year", "datum.to")],
        mark: atTheCouncil,
        encoding: { x: x(bare), y: memberY },
      },
      {
        transform: [only("datum.mark === 'leave'"), ...at("datum.year", leaveHeight)],
        mark: { type: "point", size: 30, shape: "triangle-down", strokeWidth: 1.3, opacity: 1 },
        encoding: {
          x: x(bare),
          y: memberY,
          stroke: { value: palette.red },
          fill: { ...graded, value: palette.red },
        },
      },
      {
        transform: [only("datum.mark === 'leave'"), ...at("datum.year", leaveHeight)],
        mark: { type: "text", align: "right", baseline: "middle", dx: -7, fontSize: 10.5 },
        encoding: { x: x(bare), y: memberY, text: { field: "label" } },
      },
      ...lineStyles.map(({ name, color, dash }, line) => ({
        data: { values: [{ x: first, y: 4.6 - line * 0.95, x2: first + 1 }] },
        layer: [
          {
            mark: { type: "rule", color, strokeDash: dash, strokeWidth: 2.2 },
            encoding: { x: x(bare), x2: { field: "x2" }, y: memberY },
          },
          {
            mark: { type: "text", align: "left", baseline: "middle", dx: 31, fontSize: 10.5 },
            encoding: { x: x(bare), y: memberY, text: { value: name } },
          },
        ],
      })),
      {
        data: { values: [{ x: first + 0.5, y: 4.6 - lineStyles.length * 0.95 }] },
        layer: [
          {
            mark: atTheCouncil,
            encoding: { x: x(bare), y: memberY },
          },
          {
            mark: { type: "text", align: "left", baseline: "middle", dx: 19, fontSize: 10.5 },
            encoding: {
              x: x(bare),
              y: memberY,
              text: { value: "not recorded absent at the Council" },
            },
          },
        ],
      },
    ],
  };
  const institutions = {
    title: heading("Institutions standing on 31 December"),
    width,
    height: 104,
    layer: [
      ...Object.entries(shades).map(([series, color]) => ({
        transform: [
          only(`datum.mark === 'stock' && datum.series === '${series}'`),
          ...at("datum.year", "datum.to"),
        ],
        mark: { type: "area", interpolate: "step", color },
        encoding: {
          x: x(bare),
          y: y([0, most + 1], false, { tickCount: 4, title: "institutions", grid: false }),
          y2: { field: "from" },
        },
      })),
      note("military: planning, exercises", 160, 93, { color: "#ffffff" }),
      note("other: consultation, intelligence, information, projects, money", 160, 50, {}),
    ],
  };
  const tickY = {
    field: "mark",
    type: "nominal",
    scale: { domain: lanes.map(({ mark }) => mark) },
    axis: null,
  };
  const ticks = {
    title: heading("Meetings and exercises listed (*incompletely listed)"),
    width,
    height: 60,
    layer: [
      {
        transform: [
          only(`indexof(${JSON.stringify(lanes.map(({ mark }) => mark))}, datum.mark) >= 0`),
          { calculate: "datum.year + 0.36 * datum.to", as: "x" },
        ],
        mark: { type: "point", size: 46, strokeWidth: 1.3, opacity: 1 },
        encoding: {
          x: x(bare),
          y: tickY,
          fill: graded,
          stroke: { value: palette.ink },
          shape: {
            field: "mark",
            type: "nominal",
            scale: {
              domain: lanes.map(({ mark }) => mark),
              range: ["square", "diamond", "triangle-up"],
            },
            legend: null,
          },
        },
      },
      {
        data: { values: lanes },
        mark: { type: "text", align: "left", baseline: "middle", fontSize: 11 },
        encoding: { x: { value: -layout.gutter }, y: tickY, text: { field: "name" } },
      },
    ],
  };
  const ends = rows.filter(({ mark }) => mark === "end or cut").map((row) => {
    const { lines } = placedLabel(row.label!, row.year, [first, last]);
    const further = endLabels.further * (lines.length - 1);
    return { row: row.row, shown: lines.join("\n"), up: further / 2, foot: row.to + further / 2 };
  });
  const foot = Math.max(0, ...ends.map((end) => end.foot));
  const endY = y([-0.6, foot + 0.6], true);
  const named = [only("datum.mark === 'end or cut'"), ...at("datum.year", "datum.to")];
  const text = (left: boolean) => ({
    transform: [
      ...named,
      only(`datum.left === ${left}`),
      { lookup: "row", from: { data: { values: ends }, key: "row", fields: ["shown", "up"] } },
      // A text of several lines hangs below its place: it begins higher, to stand around its mark.
      ...at("datum.year", "datum.to - datum.up"),
    ],
    mark: {
      type: "text",
      align: left ? "right" : "left",
      baseline: "middle",
      dx: left ? -endLabels.gap : endLabels.gap,
      fontSize: endLabels.fontSize,
      lineHeight: endLabels.further * eventHeight,
      lineBreak: "\n",
    },
    encoding: { x: x({}), y: endY, text: { field: "shown" } },
  });
  return {
    spacing: 12,
    vconcat: [members, institutions, ticks, {
      title: heading("Ends, cuts, threats and withdrawals, as the sheets word them"),
      width,
      height: (foot + 1.2) * eventHeight,
      layer: [
        {
          transform: named,
          mark: { type: "point", size: 34, shape: "circle", strokeWidth: 1.3, opacity: 1 },
          encoding: { x: x({}), y: endY, fill: graded, stroke: { value: palette.ink } },
        },
        text(true),
        text(false),
      ],
    }],
  };
}
