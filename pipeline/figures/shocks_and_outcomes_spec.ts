/**
 * Drawing of the shocks: bands of points above, allies' means below, on one scale.
 *
 * @module
 */
import { figureWidth } from "./figure.ts";
import { palette } from "./palette.ts";
import type { AllyRow, ShockRow, Sizes } from "./shocks_and_outcomes_rows.ts";

/** What the names at the left take of the width, and the numbers at the right. */
const namesWidth = 178;
const numbersWidth = 62;
const width = figureWidth - namesWidth - numbersWidth - 20;
const laneHeight = 14;
const bandGap = 10;
const allyHeight = 17;

/** Symbols and colours of what followed, as in the figure of linkages by ally. */
const marks = [
  ["deepened", "triangle-up", palette.blue],
  ["kept", "circle", palette.ink],
  ["reduced", "triangle-down", palette.orange],
  ["ended-or-suspended", "square", palette.red],
] as const;

/** Widths in units of the scale. */
export function sizesOn(most: number): Sizes {
  return { symbol: 11 * most / width, label: 48 * most / width };
}

/**
 * Specification of the figure.
 *
 * @param middle the median over the states' shocks
 * @param most end of the scale
 * @param result the test in words
 */
export function shocksSpec(
  shocks: readonly ShockRow[],
  allies: readonly AllyRow[],
  middle: number,
  most: number,
  result: readonly string[],
): object {
  const bands = bandsOf(shocks);
  const height = bands.at(-1)!.bottom;
  const pixelY = (field: string, of: number) => ({
    field,
    type: "quantitative",
    scale: { domain: [0, of], range: [0, of], nice: false },
    axis: null,
  });
  const x = (field: string, title: string | null) => ({
    field,
    type: "quantitative",
    scale: { domain: [0, most], nice: false, zero: true },
    axis: {
      title,
      tickCount: 8,
      grid: true,
      domain: title !== null,
      labels: title !== null,
      ticks: title !== null,
      labelFlush: false,
    },
  });
  const title = "Depth-weighted institutions on the eve of the shock (sum of depths 1 to 3)";
  const text = { type: "text", align: "left", baseline: "middle", fontSize: 11 };
  const shape = {
    field: "followed",
    type: "nominal",
    scale: { domain: marks.map(([name]) => name), range: marks.map(([, symbol]) => symbol) },
    legend: null,
  };
  const colour = {
    field: "followed",
    type: "nominal",
    scale: { domain: marks.map(([name]) => name), range: marks.map(([, , shade]) => shade) },
    legend: null,
  };
  const allyTop = 38;
  const gap = 22;
  const kept = allies.filter((ally) => ally.mostly_kept).length;
  const lineOf = (at: number) => allyTop + allyHeight * (at + 0.5) + (at >= kept ? gap : 0);
  const allyBottom = lineOf(allies.length - 1) + allyHeight / 2 + 2;
  const placed = allies.map((ally, at) => ({ ...ally, y: lineOf(at) }));
  return {
    spacing: 6,
    vconcat: [
      {
        width,
        height,
        layer: [
          {
            data: { values: bands.slice(1).map(({ top }) => ({ y: top - bandGap / 2 })) },
            mark: { type: "rule", color: palette.faint, strokeWidth: 0.6 },
            encoding: {
              x: { value: -namesWidth },
              x2: { value: width },
              y: pixelY("y", height),
            },
          },
          {
            data: { values: [{ at: middle }] },
            mark: { type: "rule", color: palette.faint, strokeDash: [4, 3] },
            encoding: { x: x("at", null) },
          },
          {
            data: {
              values: bands.map(({ top, heading, lanes }) => ({
                y: top + lanes * laneHeight / 2,
                heading,
              })),
            },
            mark: { ...text, fontSize: 11.5, fontWeight: 600, lineBreak: "\n", lineHeight: 13 },
            encoding: {
              x: { value: -namesWidth },
              y: pixelY("y", height),
              text: { field: "heading" },
            },
          },
          {
            transform: placing(bands),
            mark: { type: "point", size: 46, strokeWidth: 1.4, opacity: 1 },
            encoding: {
              x: x("low", null),
              y: pixelY("y", height),
              shape,
              stroke: colour,
              fill: { condition: { test: "datum.contested", value: "#ffffff" }, ...colour },
            },
          },
          ...[true, false].flatMap((left) =>
            // White around the letters keeps them clear of the lines of the grid.
            [{ stroke: "#ffffff", strokeWidth: 3 }, {}].map((halo) => ({
              transform: [
                ...placing(bands),
                { filter: `datum.label !== '' && datum.label_left === ${left}` },
              ],
              mark: {
                ...text,
                align: left ? "right" : "left",
                dx: left ? -7 : 7,
                fontSize: 10,
                ...halo,
              },
              encoding: {
                x: x("low", null),
                y: pixelY("y", height),
                text: { field: "label" },
              },
            }))
          ),
          {
            data: { values: [{}] },
            mark: { ...text, fontSize: 10, baseline: "bottom", align: "right", color: "#5c5c5c" },
            encoding: {
              x: { value: width },
              y: { value: -2 },
              text: { value: "labelled: shocks that do not fit" },
            },
          },
          {
            data: { values: [{ at: middle, label: "median" }] },
            mark: { ...text, fontSize: 10, baseline: "bottom", align: "center", color: "#5c5c5c" },
            encoding: { x: x("at", null), y: { value: -2 }, text: { field: "label" } },
          },
        ],
      },
      {
        width,
        height: allyBottom,
        data: { values: placed },
        layer: [
          {
            data: { values: [{ at: middle }] },
            mark: { type: "rule", color: palette.faint, strokeDash: [4, 3] },
            encoding: {
              x: x("at", title),
            },
          },
          {
            mark: { type: "rule", strokeWidth: 1.6, color: palette.faint },
            encoding: {
              x: x("low", title),
              x2: { field: "high" },
              y: pixelY("y", allyBottom),
            },
          },
          {
            mark: { type: "point", size: 58, strokeWidth: 1.5, opacity: 1, stroke: palette.ink },
            encoding: {
              x: x("low", title),
              y: pixelY("y", allyBottom),
              shape: {
                condition: { test: "datum.mostly_kept", value: "circle" },
                value: "triangle-down",
              },
              fill: {
                condition: [
                  { test: "datum.contested_all", value: "#ffffff" },
                  { test: "datum.mostly_kept", value: palette.ink },
                ],
                value: palette.orange,
              },
            },
          },
          {
            mark: { ...text, align: "right" },
            encoding: { x: { value: -10 }, y: pixelY("y", allyBottom), text: { field: "name" } },
          },
          {
            transform: [{ calculate: "datum.kept + ' of ' + datum.shocks", as: "count" }],
            mark: { ...text, align: "right" },
            encoding: {
              x: { value: width + numbersWidth - 8 },
              y: pixelY("y", allyBottom),
              text: { field: "count" },
            },
          },
          {
            data: {
              values: [
                { label: "Means by ally", y: 8, weight: 600 },
                { label: "kept after over half of shocks", y: allyTop - 10, weight: 400 },
                {
                  label: "kept after half or fewer",
                  y: allyTop + allyHeight * kept + gap - 9,
                  weight: 400,
                },
              ],
            },
            layer: [600, 400].map((fontWeight) => ({
              transform: [{ filter: `datum.weight === ${fontWeight}` }],
              mark: {
                ...text,
                fontSize: 11.5,
                fontWeight,
                color: fontWeight === 400 ? "#5c5c5c" : palette.ink,
              },
              encoding: {
                x: { value: -namesWidth },
                y: pixelY("y", allyBottom),
                text: { field: "label" },
              },
            })),
          },
          {
            data: { values: [{ label: "kept", y: 8 }] },
            mark: { ...text, align: "right", fontWeight: 600 },
            encoding: {
              x: { value: width + numbersWidth - 8 },
              y: pixelY("y", allyBottom),
              text: { field: "label" },
            },
          },
          {
            data: {
              values: result.map((label, at) => ({
                label,
                y: allyBottom - 8 - 14 * (result.length - 1 - at),
              })),
            },
            mark: { ...text, align: "right", fontSize: 10.5 },
            encoding: {
              x: { value: width - 2 },
              y: pixelY("y", allyBottom),
              text: { field: "label" },
            },
          },
        ],
      },
    ],
  };
}

interface Band {
  readonly band: string;
  readonly heading: string;
  readonly lanes: number;
  readonly top: number;
  readonly bottom: number;
}

/** Bands from the top, with their places in pixels. */
function bandsOf(shocks: readonly ShockRow[]): Band[] {
  let top = 4;
  return [...Map.groupBy(shocks, ({ band }) => band)].map(([band, own]) => {
    const lanes = 1 + Math.max(...own.map(({ lane }) => lane));
    const bottom = top + lanes * laneHeight;
    const name = band === "organisations"
      ? [...new Set(own.map(({ ally }) => ally))].join(", ")
      : band.replaceAll("-", " ");
    const found = {
      band,
      heading: `${name[0]!.toUpperCase()}${name.slice(1)} (${own.length})`,
      lanes,
      top,
      bottom,
    };
    top = bottom + bandGap;
    return found;
  });
}

/** Rows of the shocks with their places. */
function placing(bands: readonly Band[]): object[] {
  const tops = JSON.stringify(Object.fromEntries(bands.map(({ band, top }) => [band, top])));
  return [
    { filter: "datum.panel === 'shocks'" },
    { calculate: `${tops}[datum.band] + ${laneHeight} * (datum.lane + 0.5)`, as: "y" },
  ];
}
