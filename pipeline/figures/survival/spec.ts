/**
 * How the figure of survival is drawn.
 *
 * @module
 */
import { roles } from "../draw/palette.ts";
import { riskYears, type SurvivalRow } from "./rows.ts";
import { textWidth, wrappedText } from "../draw/wrapped_text.ts";

const width = 256;
const height = 262;
/** Right end of the axis, in years. */
const mostYears = 84;
/** Top of the axis: room for words above a curve at 1. */
const top = 1.09;
/** Two tags closer than this part to both sides of their lines. */
const tagStep = 0.085;
/** Names of ends: letters, lines, and the gap to the drop. */
const names = { fontSize: 9.5, lineHeight: 11, gap: 5 };

const groups = ["bilateral", "multilateral"];
const scale = { domain: groups, range: [roles.bilateral, roles.multilateral] };
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
  /** How many chains it shows. */
  readonly chains: string;
}

/** Specification: panels beside one another, numbers at risk below them. */
export function survivalSpec(
  panels: readonly SurvivalPanel[],
  rows: readonly SurvivalRow[],
): object {
  const ends = rows.filter(({ part }) => part === "end");
  return {
    hconcat: panels.map((each, at) =>
      panel(each, at, ends.filter(({ reading }) => reading === each.reading))
    ),
    spacing: 26,
  };
}

/** Lines of an end's name, and the side of its drop on which there is more use for them. */
function placed({ text, years, survival, high }: SurvivalRow) {
  const before = width * years / mostYears - 2 * names.gap;
  const after = width - width * years / mostYears - names.gap;
  const fits = text!.split(" ").every((word) => textWidth(word, names.fontSize) <= before);
  // Left of a drop stands the line that comes down, so that only a deep one has room there.
  const left = high! - survival! > 0.2 && fits;
  const lines = wrappedText(text!, left ? before : after, names.fontSize);
  // A text of several lines hangs below its place: it begins higher, to stand around the middle.
  const up = (lines.length - 1) / 2 * names.lineHeight * top / height;
  return { text, left, up, shown: lines.join("\n") };
}

function panel(
  { reading, heading, chains }: SurvivalPanel,
  at: number,
  ends: readonly SurvivalRow[],
): object {
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
      title: at === 0 ? "Share of chains still in force" : null,
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
  const placedEnds = ends.map(placed);
  const middle = { calculate: "(datum.high + datum.survival) / 2 + datum.up", as: "middle" };
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
      subtitle: chains,
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
        mark: { type: "line", interpolate: "step-after", strokeWidth: 0.9, opacity: 0.8 },
        encoding: { x, y: y("low"), color, strokeDash: dash },
      },
      {
        transform: [only("band"), {
          window: [{ op: "row_number", as: "fromLast" }],
          groupby: ["group"],
          sort: [{ field: "years", order: "descending" }],
        }, { filter: "datum.fromLast === 1" }],
        mark: { type: "text", align: "right", fontSize: 9.5, dy: -7 },
        encoding: { x, y: y("low"), text: { value: "lower edge of 95% interval" }, color },
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
              { test: `datum.group === '${groups[0]}'`, value: roles.bilateral },
            ],
            value: roles.multilateral,
          },
        },
      },
      ...[false, true].map((left) => ({
        transform: [
          only("end"),
          {
            lookup: "text",
            from: { data: { values: placedEnds }, key: "text", fields: ["left", "shown", "up"] },
          },
          { filter: `datum.left === ${left}` },
          middle,
        ],
        mark: {
          type: "text",
          align: left ? "right" : "left",
          baseline: "middle",
          dx: left ? -names.gap : names.gap,
          fontSize: names.fontSize,
          lineHeight: names.lineHeight,
          lineBreak: "\n",
        },
        encoding: { x, y: y("middle"), text: { field: "shown" }, color },
      })),
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
            text: { value: "Chains at risk" },
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
