/**
 * Drawing of the concessions: names and counts, and two panels of points with intervals.
 *
 * @module
 */
import { type ConcessionRow, groupings } from "./rows.ts";
import { palette, roles } from "../draw/palette.ts";

/** Pixels from line to line. */
const pitch = 17;
const panelWidth = 178;
/** Pixels left of the first panel at which names and the right ends of the counts stand. */
const columns = { name: -242, contested: -90, issues: -62, families: -18 } as const;
const white = "#ffffff";
const dashes = [4, 2.5];

const sides = [
  ["ally", "triangle-right", roles.ally],
  ["us", "triangle-left", roles.us],
  ["neither", "circle", palette.ink],
] as const;
const sideScale = (range: readonly string[]) => ({ domain: sides.map(([side]) => side), range });
const color = {
  field: "favours",
  scale: sideScale(sides.map(([, , shade]) => shade)),
  legend: null,
};
/** What a point shows by shape, outline and filling. */
const shapes = {
  shape: {
    field: "favours",
    scale: sideScale(sides.map(([, shape]) => shape)),
    legend: null,
  },
  stroke: color,
  fill: { condition: { test: "datum.weak", value: white }, ...color },
};

/** Specification of the key and both panels. */
export function concessionsSpec(rows: readonly ConcessionRow[]): object {
  const last = Math.max(0, ...rows.map(({ line }) => line)) + 0.7;
  const headings = groupings.slice(1).flatMap(([grouping, text]) => {
    const lines = rows.filter((row) => row.grouping === grouping).map(({ line }) => line);
    return lines.length ? [{ line: Math.min(...lines) - 1, text }] : [];
  });
  const panels = [
    panel({
      measure: "ally_ahead_share",
      title: ["Share of contested issues", "with the allies ahead"],
      domain: [0, 1],
      even: 0.5,
      axis: { format: "%", values: [0, 0.25, 0.5, 0.75, 1] },
      last,
      beside: [...beside(headings, last), ...key()],
    }),
    panel({
      measure: "mean_nearness",
      title: ["Mean nearness of outcomes", "−1 at the US opening, +1 at the allies’"],
      domain: [-1, 1],
      even: 0,
      axis: {
        labelExpr: "datum.value === 0 ? '0' : format(datum.value, '+.1~f')",
        values: [-1, -0.5, 0, 0.5, 1],
      },
      last,
      beside: [],
    }),
  ];
  return { spacing: 30, bounds: "flush", hconcat: panels };
}

/**
 * The key to the marks above the first panel: a line of what they favour and a line of what they
 * rest on. Each is a layer at a pixel, since the panel's scales are of shares.
 */
function key(): object[] {
  const line = { first: -88, second: -71 };
  const words = { type: "text", align: "left", baseline: "middle", fontSize: 10.5 };
  const at = (x: number, y: number) => ({
    x: { value: columns.name + x },
    y: { value: y },
  });
  const samples = [
    { x: 6, y: line.first, favours: "us", text: "whole interval on the US side" },
    { x: 184, y: line.first, favours: "ally", text: "whole interval on the allies’ side" },
    { x: 382, y: line.first, favours: "neither", text: "interval includes the even line, or none" },
    { x: 6, y: line.second, favours: "neither", weak: true, text: "few issues or families" },
  ];
  const dash = { from: 174, to: 198 };
  const texts = [
    ...samples.map(({ x, y, text }) => ({ x: x + 10, y, text })),
    { x: dash.to + 5, y: line.second, text: "single issues resampled, not families" },
  ];
  return [
    ...samples.map(({ x, y, ...sample }) => ({
      data: { values: [sample] },
      mark: { type: "point", size: 58, strokeWidth: 1.4, opacity: 1 },
      encoding: { ...at(x, y), ...shapes },
    })),
    {
      data: { values: [{}] },
      mark: { type: "rule", strokeWidth: 2.2, strokeDash: dashes, color: palette.ink, opacity: 1 },
      encoding: { ...at(dash.from, line.second), x2: { value: columns.name + dash.to } },
    },
    ...texts.map(({ x, y, text }) => ({
      data: { values: [{}] },
      mark: { ...words, text },
      encoding: at(x, y),
    })),
  ];
}

const y = (last: number) => ({
  field: "line",
  type: "quantitative",
  scale: { domain: [-0.6, last], nice: false, zero: false, reverse: true },
  axis: null,
});

interface Panel {
  readonly measure: string;
  readonly title: readonly string[];
  readonly domain: readonly [number, number];
  readonly even: number;
  readonly axis: object;
  readonly last: number;
  /** Layers of what stands beside the panel. */
  readonly beside: readonly object[];
}

function panel({ measure, title, domain, even, axis, last, beside }: Panel): object {
  const x = (field: string) => ({
    field,
    type: "quantitative",
    scale: { domain, nice: false },
    axis: {
      ...axis,
      orient: "top",
      title,
      titleFontSize: 11,
      titlePadding: 6,
      labelFontSize: 10,
      domain: false,
      ticks: false,
      labelFlush: false,
    },
  });
  return {
    width: panelWidth,
    height: (last + 0.6) * pitch,
    transform: [{ filter: `datum.measure === '${measure}'` }],
    layer: [
      {
        data: { values: [{ even }] },
        mark: { type: "rule", color: palette.faint, strokeWidth: 1.4 },
        encoding: { x: x("even") },
      },
      {
        transform: [{ filter: "datum.low !== null" }],
        mark: { type: "rule", opacity: 1 },
        encoding: {
          x: x("low"),
          x2: { field: "high" },
          y: y(last),
          color,
          strokeWidth: { condition: { test: "datum.weak", value: 1 }, value: 2.2 },
          strokeDash: { condition: { test: "datum.resampled === 'issue'", value: dashes } },
        },
      },
      {
        mark: { type: "point", size: 58, strokeWidth: 1.4, opacity: 1 },
        encoding: {
          x: x("value"),
          y: y(last),
          ...shapes,
        },
      },
      {
        data: { values: [{ at: domain[0], text: "US ahead" }] },
        mark: { type: "text", align: "left", baseline: "top", fontSize: 10.5 },
        encoding: { x: x("at"), y: { value: { expr: "height + 5" } }, text: { field: "text" } },
      },
      {
        data: { values: [{ at: domain[1], text: "allies ahead" }] },
        mark: { type: "text", align: "right", baseline: "top", fontSize: 10.5 },
        encoding: { x: x("at"), y: { value: { expr: "height + 5" } }, text: { field: "text" } },
      },
      ...beside,
    ],
  };
}

/** Names and counts left of the first panel. */
function beside(
  headings: readonly { readonly line: number; readonly text: string }[],
  last: number,
): object[] {
  const number = { type: "text", align: "right", baseline: "middle", fontSize: 10.5 };
  const ink = { condition: { test: "datum.weak", value: "#6b6b6b" }, value: palette.ink };
  const heads = { contested: "contested", issues: "all", families: "families" } as const;
  return [
    {
      mark: { type: "text", align: "left", baseline: "middle", fontSize: 11 },
      encoding: {
        x: { value: columns.name + 8 },
        y: y(last),
        text: { field: "label" },
        color: ink,
      },
    },
    ...(["contested", "issues", "families"] as const).map((field) => ({
      mark: number,
      encoding: {
        x: { value: columns[field] },
        y: y(last),
        text: { field, format: "d" },
        color: ink,
      },
    })),
    {
      data: { values: headings },
      mark: { type: "text", align: "left", baseline: "middle", fontSize: 11.5, fontWeight: 600 },
      encoding: { x: { value: columns.name }, y: y(last), text: { field: "text" } },
    },
    ...(["contested", "issues", "families"] as const).map((field) => ({
      data: { values: [{}] },
      mark: { ...number, fontSize: 9.5, text: heads[field], baseline: "bottom" },
      encoding: { x: { value: columns[field] }, y: { value: -6 } },
    })),
  ];
}
