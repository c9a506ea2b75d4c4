/**
 * Drawing of the shocks in bands by what followed.
 *
 * @module
 */
import { palette } from "../draw/palette.ts";
import type { ShockRow } from "./rows.ts";
import { linkagesOn, namesWidth, pixelY, text, width } from "./scale.ts";
import { capitalised } from "../../base/words/letters.ts";

const laneHeight = 14;
const bandGap = 10;

/** Symbols and colours of what followed, as in the figure of linkages by ally. */
const marks = [
  ["deepened", "triangle-up", palette.blue],
  ["kept", "circle", palette.ink],
  ["reduced", "triangle-down", palette.orange],
  ["ended-or-suspended", "square", palette.red],
] as const;

/**
 * The panel of the shocks.
 *
 * @param middle the median over the states' shocks
 * @param most end of the scale
 */
export function bandsPanel(shocks: readonly ShockRow[], middle: number, most: number): object {
  const bands = bandsOf(shocks);
  const height = bands.at(-1)!.bottom;
  const x = (field: string) => linkagesOn(most, field, null);
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
  return {
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
        encoding: { x: x("at") },
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
          x: x("low"),
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
            x: x("low"),
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
        encoding: { x: x("at"), y: { value: -2 }, text: { field: "label" } },
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
      heading: `${capitalised(name)} (${own.length})`,
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
