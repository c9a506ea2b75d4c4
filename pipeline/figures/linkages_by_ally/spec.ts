/**
 * Drawing of the institutions by ally: stacked steps a panel, shocks above them.
 *
 * @module
 */
import { figureWidth } from "../draw/figure.ts";
import { palette } from "../draw/palette.ts";

/** Layers from the bottom: depths, deepest first, then what is only possibly in force. */
export const layers = [
  ["3 integrated", "#003f66"],
  ["2 plans together", palette.blue],
  ["1 meets or informs", palette.sky],
  ["possibly in force", "#dcdcdc"],
] as const;

/** What followed a shock, with its symbol. */
export const outcomes = [
  ["deepened", "triangle-up", palette.blue],
  ["kept", "circle", palette.ink],
  ["reduced", "triangle-down", palette.orange],
  ["ended-or-suspended", "square", palette.red],
] as const;

const columns = 3;

/**
 * Specification of the figure.
 *
 * @param names of the panels, in their order
 * @param last year of the steps
 * @param ceiling height of the tallest steps
 * @param top upper end of the axis, above the shocks
 */
export function linkagesSpec(
  names: readonly string[],
  last: number,
  ceiling: number,
  top: number,
): object {
  const x = {
    field: "year",
    type: "quantitative",
    scale: { nice: false, zero: false },
    axis: { format: "d", grid: false, values: [1950, 1970, 1990, 2010], title: null },
  };
  const values = Array.from({ length: Math.floor(ceiling / 10) + 1 }, (_, index) => index * 10);
  const y = {
    field: "from",
    type: "quantitative",
    scale: { domain: [0, top], nice: false },
    axis: { values, title: "institutions", titlePadding: 3 },
  };
  const symbol = { field: "followed", type: "nominal" };
  const symbolScale = (range: readonly string[]) => ({
    domain: outcomes.map(([outcome]) => outcome),
    range,
  });
  const legend = {
    orient: "top",
    direction: "horizontal",
    columns: 4,
    symbolSize: 70,
    titleLimit: 0,
  };
  const symbolLegend = {
    ...legend,
    title: "Shock, after which the tie was … (hollow: contested)",
    labelExpr: "replace(datum.label, /-/g, ' ')",
  };
  return {
    columns,
    spacing: { row: 8, column: 8 },
    // A shared axis stands below the last row, which panels missing there would leave hanging.
    ...(names.length % columns === 0 ? {} : { resolve: { axis: { x: "independent" } } }),
    facet: {
      field: "name",
      type: "nominal",
      sort: names,
      header: { title: null, labelAnchor: "start", labelPadding: -3, labelBaseline: "alphabetic" },
    },
    spec: {
      width: (figureWidth - 158) / columns,
      height: 122,
      layer: [
        {
          transform: [{ filter: "datum.layer !== null" }],
          mark: { type: "area", interpolate: "step" },
          encoding: {
            x,
            y,
            y2: { field: "to" },
            color: {
              field: "layer",
              type: "nominal",
              scale: {
                domain: layers.map(([layer]) => layer),
                range: layers.map(([, shade]) => shade),
              },
              legend: { ...legend, title: "Institutions in force, by depth", symbolType: "square" },
            },
          },
        },
        {
          transform: [
            { filter: `datum.layer !== null && datum.year === ${last}` },
            {
              aggregate: [
                { op: "sum", field: "low", as: "low" },
                { op: "max", field: "to", as: "high" },
              ],
              groupby: ["name", "year"],
            },
            {
              calculate: "datum.low === datum.high ? '' + datum.low : datum.low + '–' + datum.high",
              as: "label",
            },
          ],
          mark: { type: "text", align: "left", baseline: "middle", dx: 3, fontSize: 10.5 },
          encoding: { x, y: { field: "low", type: "quantitative" }, text: { field: "label" } },
        },
        {
          transform: [{ filter: "datum.shock !== null" }],
          mark: { type: "point", size: 38, strokeWidth: 1.3, filled: false, opacity: 1 },
          encoding: {
            x,
            y,
            shape: {
              ...symbol,
              scale: symbolScale(outcomes.map(([, shape]) => shape)),
              legend: symbolLegend,
            },
            stroke: {
              ...symbol,
              scale: symbolScale(outcomes.map(([, , shade]) => shade)),
              legend: symbolLegend,
            },
            fill: {
              condition: { test: "datum.contested", value: "#ffffff" },
              ...symbol,
              scale: symbolScale(outcomes.map(([, , shade]) => shade)),
              legend: symbolLegend,
            },
          },
        },
      ],
    },
  };
}
