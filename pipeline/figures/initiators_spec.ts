/**
 * Drawing of the initiators: bars in a grid of allies and decades.
 *
 * @module
 */
import { figureWidth } from "./figure.ts";
import { palette } from "./palette.ts";

/** What the names at the left and the padding take of the width. */
const namesWidth = 170;
const lineHeight = 33;
/** Height of a line of the key to dots and numbers, and of all of it with the gap below. */
const keyLine = 14;
const keyHeight = 3 * keyLine + 6;
/** From the top to the first line. */
const headHeight = keyHeight + 18;
const barHeight = 11;
/** Share of a column that its bar fills. */
const filled = 0.88;
/** The first column is so many times as wide as the others. */
const firstWidth = 2.4;

/** Parts of a bar from the left, with their fills and the field that says how many. */
const parts = [
  ["the ally", "ally_began", palette.orange],
  ["joint", "joint", "#cfcfcf"],
  ["unclear", "unclear", "#f1f1f1"],
  ["the United States", "us_began", palette.blue],
] as const;

/**
 * Specification of the figure.
 *
 * @param names of the lines from the top
 * @param headings of the columns from the left
 * @param whole line of all institutions, whose number the key explains
 * @param fewestOneSided institutions that one side alone began; a share of fewer is hollow
 */
export function initiatorsSpec(
  names: readonly string[],
  headings: readonly string[],
  whole: Readonly<Record<"ally_began" | "us_began" | "institutions", number>>,
  fewestOneSided: number,
): object {
  const width = figureWidth - namesWidth;
  const height = headHeight + names.length * lineHeight;
  const unit = width / (firstWidth + headings.length - 1);
  const left = (column: number) => unit * (column === 0 ? 0 : firstWidth + column - 1);
  const x = (field = "x") => ({
    field,
    type: "quantitative",
    scale: { domain: [0, width], range: [0, width], nice: false },
    axis: null,
  });
  const y = (field = "y") => ({
    field,
    type: "quantitative",
    scale: { domain: [0, height], range: [0, height], nice: false },
    axis: null,
  });
  const places = [
    { calculate: `datum.column === 0 ? 0 : ${unit} * (datum.column + ${firstWidth - 1})`, as: "x" },
    {
      calculate: `${unit * filled} * (datum.column === 0 ? ${firstWidth} : 1)`,
      as: "wide",
    },
    {
      calculate: `${headHeight + lineHeight - 5 - barHeight} + ${lineHeight} * datum.line`,
      as: "y",
    },
  ];
  const text = { type: "text", align: "left", baseline: "middle", fontSize: 10 };
  const label = { field: "label", type: "nominal" };
  const { ally_began, us_began, institutions } = whole;
  const dots = [
    [
      "the ally’s share of those that one side alone began: 0% at the bar’s left end, 100% at its right",
      false,
    ],
    [
      `the same where those are fewer than ${fewestOneSided}: one more or less would move it far`,
      true,
    ],
  ].map(([label, few], line) => ({ label, few, dot: 6, at: 16, top: keyLine * line }));
  const numbers = {
    label: `${ally_began} to ${us_began} of ${institutions}: allies alone began ${ally_began}, ` +
      `the United States alone ${us_began}, of ${institutions} in all; a single number is of all`,
    at: 0,
    top: keyLine * 2,
  };
  const dot = { type: "point", size: 32, stroke: palette.ink, strokeWidth: 1.3, opacity: 1 };
  const hollow = { condition: { test: "datum.few", value: "#ffffff" }, value: palette.ink };
  return {
    width,
    height,
    transform: places,
    layer: [
      {
        data: {
          values: names.flatMap((_, line) =>
            line === 1
              ? [{ y: headHeight + lineHeight * line + 1, from: -namesWidth + 22, to: width }]
              : []
          ),
        },
        mark: { type: "rule", color: palette.faint, strokeWidth: 0.8 },
        encoding: { x: x("from"), x2: { field: "to" }, y: y() },
      },
      {
        transform: [
          { fold: parts.map(([, field]) => field), as: ["field", "count"] },
          { filter: "datum.count > 0" },
          {
            calculate:
              "datum.field === 'ally_began' ? 0 : datum.field === 'us_began' ? datum.high" +
              " : datum.field === 'joint' ? datum.low" +
              " : datum.low + datum.joint / datum.institutions",
            as: "start",
          },
          { calculate: "datum.x + datum.wide * datum.start", as: "from" },
          { calculate: "datum.from + datum.wide * datum.count / datum.institutions", as: "to" },
          { calculate: `datum.y + ${barHeight}`, as: "bottom" },
          {
            calculate: `{${
              parts.map(([name, field]) => `${field}: '${name}'`).join(", ")
            }}[datum.field]`,
            as: "part",
          },
        ],
        mark: { type: "rect", stroke: "#9a9a9a", strokeWidth: 0.5, opacity: 1 },
        encoding: {
          x: x("from"),
          x2: { field: "to" },
          y: y(),
          y2: { field: "bottom" },
          fill: {
            field: "part",
            type: "nominal",
            scale: { domain: parts.map(([name]) => name), range: parts.map(([, , fill]) => fill) },
            legend: {
              title: "Brought about by",
              titleOrient: "left",
              titlePadding: 10,
              orient: "top",
              direction: "horizontal",
              symbolType: "square",
              symbolStrokeColor: "#9a9a9a",
              symbolStrokeWidth: 0.5,
              symbolSize: 90,
              columnPadding: 16,
              offset: 10,
            },
          },
        },
      },
      {
        transform: [
          { filter: "isValid(datum.share)" },
          { calculate: "datum.x + datum.wide * datum.share", as: "dot" },
          { calculate: `datum.y + ${barHeight / 2}`, as: "middle" },
        ],
        mark: dot,
        encoding: { x: x("dot"), y: y("middle"), fill: hollow },
      },
      {
        data: { values: dots },
        mark: dot,
        encoding: { x: x("dot"), y: y("top"), fill: hollow },
      },
      {
        data: { values: [...dots, numbers] },
        mark: text,
        encoding: { x: x("at"), y: y("top"), text: label },
      },
      {
        transform: [
          {
            calculate:
              "datum.column === 0 ? datum.ally_began + ' to ' + datum.us_began + ' of ' + " +
              "datum.institutions : '' + datum.institutions",
            as: "label",
          },
          { calculate: "datum.y - 7", as: "above" },
        ],
        mark: text,
        encoding: { x: x(), y: y("above"), text: label },
      },
      {
        data: {
          values: headings.map((label, column) => ({
            label,
            at: left(column),
            top: keyHeight + 6,
          })),
        },
        mark: { ...text, fontSize: 11, fontWeight: 600 },
        encoding: { x: x("at"), y: y("top"), text: label },
      },
      {
        data: {
          values: names.map((label, line) => ({
            label,
            at: -8,
            top: headHeight + lineHeight * (line + 1) - 5 - barHeight / 2,
            weight: line === 0 ? 600 : 400,
          })),
        },
        mark: { ...text, align: "right", fontSize: 11 },
        encoding: { x: x("at"), y: y("top"), text: label },
      },
    ],
  };
}
