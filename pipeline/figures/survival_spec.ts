/**
 * How the figure of survival is drawn.
 *
 * @module
 */
import { palette } from "./palette.ts";
import { riskYears } from "./survival_rows.ts";

const width = 256;
const height = 232;
/** Right end of the axis, in years. */
const mostYears = 84;
/** Top of the axis: room for words above a curve at 1. */
const top = 1.09;
/** Two tags closer than this part to both sides of their lines. */
const tagStep = 0.085;
/** Pixels that a letter takes, about. */
const letter = 5.1;

const groups = ["bilateral", "multilateral"];
const scale = { domain: groups, range: [palette.blue, palette.red] };
const color = { field: "group", type: "nominal", scale, legend: null };
const dash = {
  field: "group",
  type: "nominal",
  scale: { domain: groups, range: [[1, 0], [6, 3]] },
  legend: null,
};

/** A panel of the figure. */
export interface SurvivalPanel {
  readonly reading: string;
  readonly heading: string;
  /** What the tests give. */
  readonly tested: string;
}

/** Specification: panels beside one another, numbers at risk below them. */
export function survivalSpec(panels: readonly SurvivalPanel[]): object {
  return { hconcat: panels.map(panel), spacing: 26 };
}

function panel({ reading, heading, tested }: SurvivalPanel, at: number): object {
  const x = {
    field: "years",
    type: "quantitative",
    scale: { domain: [0, mostYears], nice: false },
    axis: {
      title: "Years since entry into force",
      values: riskYears,
      grid: false,
      format: "d",
      labelFlush: false,
    },
  };
  const y = (field = "survival") => ({
    field,
    type: "quantitative",
    scale: { domain: [0, top], nice: false },
    axis: {
      title: null,
      values: [0, 0.25, 0.5, 0.75, 1],
      format: ".0%",
      labels: at === 0,
      ticks: at === 0,
      minExtent: at === 0 ? 66 : 0,
    },
  });
  const only = (part: string, more = "true") => ({
    filter: `datum.part === '${part}' && (${more})`,
  });
  const say = (part: string, more: string, mark: object, shown: string, height = "survival") => ({
    transform: [only(part, more), { calculate: shown, as: "shown" }],
    mark: { type: "text", fontSize: 10, baseline: "middle", lineBreak: "\n", ...mark },
    encoding: { x, y: y(height), text: { field: "shown" }, color },
  });
  // A name stands left of its drop if the drop is deep and there is room, else right of it.
  const pixels = width / mostYears;
  const left = `datum.high - datum.survival > 0.2 && ` +
    `length(datum.text) * ${letter * 0.65} < datum.years * ${pixels}`;
  const middle = { calculate: "(datum.high + datum.survival) / 2", as: "middle" };
  const tag = (above: boolean) => ({
    transform: [
      only("tag"),
      {
        joinaggregate: [{ op: "max", field: "survival", as: "upper" }, {
          op: "min",
          field: "survival",
          as: "lower",
        }],
      },
      {
        filter: `${above ? "" : "!"}(datum.survival > 0.95 || datum.upper - datum.lower < ` +
          `${tagStep} && datum.survival === datum.upper && datum.group === '${groups[0]}')`,
      },
    ],
    mark: {
      type: "text",
      align: "right",
      fontSize: 10.5,
      fontWeight: 600,
      dy: above ? -11 : 11,
    },
    encoding: { x: { value: width }, y: y(), text: { field: "text" }, color },
  });
  return {
    title: {
      text: heading,
      subtitle: tested,
      fontSize: 12,
      subtitleFontSize: 10.5,
      offset: 6,
      frame: "group",
    },
    width,
    height,
    transform: [{ filter: `datum.reading === '${reading}'` }],
    layer: [
      {
        transform: [only("band")],
        mark: { type: "area", interpolate: "step-after", opacity: 0.14 },
        encoding: { x, y: y("low"), y2: { field: "high" }, color },
      },
      {
        transform: [only("band")],
        mark: { type: "line", interpolate: "step-after", strokeWidth: 0.9, opacity: 0.8 },
        encoding: { x, y: y("low"), color, strokeDash: dash },
      },
      {
        transform: [only("curve")],
        mark: { type: "line", interpolate: "step-after", strokeWidth: 2 },
        encoding: { x, y: y(), color, strokeDash: dash, detail: { field: "bound" } },
      },
      {
        transform: [only("censored")],
        mark: { type: "tick", orient: "vertical", size: 9, thickness: 1.3, opacity: 1 },
        encoding: { x, y: y(), color },
      },
      {
        transform: [only("end")],
        mark: { type: "point", shape: "diamond", size: 46, strokeWidth: 1.4, opacity: 1 },
        encoding: {
          x,
          y: y(),
          stroke: color,
          fill: {
            condition: [
              { test: `datum.evidence !== 'read'`, value: "#ffffff" },
              { test: `datum.group === '${groups[0]}'`, value: palette.blue },
            ],
            value: palette.red,
          },
        },
      },
      {
        ...say(
          "end",
          `!(${left})`,
          { align: "left", dx: 5, fontSize: 9.5 },
          "datum.text",
          "middle",
        ),
        transform: [only("end", `!(${left})`), middle, { calculate: "datum.text", as: "shown" }],
      },
      {
        ...say(
          "end",
          left,
          { align: "right", dx: -5, lineHeight: 12, fontSize: 9.5 },
          "",
          "middle",
        ),
        transform: [
          only("end", left),
          middle,
          { calculate: "replace(datum.text, ' (', '\\n(')", as: "shown" },
        ],
      },
      tag(true),
      tag(false),
      ...groups.map((group, row) => ({
        transform: [only("risk", `datum.group === '${group}'`)],
        mark: { type: "text", fontSize: 10.5, baseline: "middle" },
        encoding: { x, y: { value: height + 60 + 15 * row }, text: { field: "text" }, color },
      })),
      ...(at > 0 ? [] : [
        {
          data: { values: [{}] },
          mark: { type: "text", align: "right", baseline: "middle", fontSize: 10.5 },
          encoding: {
            x: { value: -14 },
            y: { value: height + 46 },
            text: { value: "At risk" },
          },
        },
        ...groups.map((group, row) => ({
          data: { values: [{}] },
          mark: {
            type: "text",
            align: "right",
            baseline: "middle",
            fontSize: 10.5,
            color: scale.range[row],
          },
          encoding: {
            x: { value: -14 },
            y: { value: height + 60 + 15 * row },
            text: { value: group },
          },
        })),
      ]),
    ],
  };
}
