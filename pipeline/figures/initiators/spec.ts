/**
 * Drawing of the initiators: bars in a grid of allies and decades.
 *
 * @module
 */
import { figureWidth } from "../draw/figure.ts";
import { palette, roles } from "../draw/palette.ts";

/** What the names at the left and the padding take of the width. */
const namesWidth = 170;
const lineHeight = 33;
/** From the top to the first line. */
const headHeight = 22;
const barHeight = 11;
/** Share of a column that its bar fills. */
const filled = 0.88;
/**
 * The first column, of all decades, is so many times as wide as the others; its bar takes a part.
 */
const firstWidth = 3.9;
const firstFilled = 0.5;

/** Parts of a bar from the left, with their fills and the field that says how many. */
const parts = [
  ["the ally", "ally_began", roles.ally],
  ["joint", "joint", "#cfcfcf"],
  ["unclear", "unclear", "#f1f1f1"],
  ["the United States", "us_began", roles.us],
] as const;

/** Numbers beside the first bar: middles as parts of the first column, and what they are. */
const numbers = [
  { at: 0.57, heading: "ally", label: "'' + datum.ally_began" },
  { at: 0.695, heading: "US", label: "'' + datum.us_began" },
  {
    at: 0.865,
    heading: "share",
    label: "datum.few ? '–' : format(datum.share, '.0%')",
  },
] as const;

/**
 * Specification of the figure.
 *
 * @param names of the lines from the top
 * @param headings of the columns from the left
 * @param fewestOneSided institutions that one side alone began; of fewer no share is printed
 */
export function initiatorsSpec(
  names: readonly string[],
  headings: readonly string[],
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
      calculate: `${unit} * (datum.column === 0 ? ${firstWidth * firstFilled} : ${filled})`,
      as: "wide",
    },
    {
      calculate: `${headHeight + lineHeight - 5 - barHeight} + ${lineHeight} * datum.line`,
      as: "y",
    },
  ];
  const text = { type: "text", align: "left", baseline: "middle", fontSize: 10 };
  const label = { field: "label", type: "nominal" };
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
          { calculate: "'' + datum.institutions", as: "label" },
          { calculate: "datum.y - 7", as: "above" },
        ],
        mark: text,
        encoding: { x: x(), y: y("above"), text: label },
      },
      ...numbers.map(({ at, label: shown }) => ({
        transform: [
          { filter: "datum.column === 0" },
          { calculate: shown, as: "label" },
          { calculate: `datum.y + ${barHeight / 2}`, as: "middle" },
        ],
        mark: { ...text, align: "center", fontSize: 11 },
        encoding: { x: { value: unit * firstWidth * at }, y: y("middle"), text: label },
      })),
      {
        data: {
          values: numbers.map(({ at, heading }) => ({
            label: heading,
            at: unit * firstWidth * at,
            top: 8,
          })),
        },
        mark: { ...text, align: "center" },
        encoding: { x: x("at"), y: y("top"), text: label },
      },
      {
        data: { values: [{}] },
        mark: { ...text, color: "#555555" },
        encoding: {
          x: { value: 0 },
          y: { value: height + 10 },
          text: {
            value: "share: the ally’s of those that one side alone began; " +
              `–: fewer than ${fewestOneSided} of these`,
          },
        },
      },
      {
        data: {
          values: headings.map((label, column) => ({
            label,
            at: left(column),
            top: 8,
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
