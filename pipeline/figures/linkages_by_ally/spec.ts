/**
 * Drawing of the institutions by ally: stacked steps a panel, shocks above them.
 *
 * @module
 */
import { figureWidth } from "../draw/figure.ts";
import { lanesOf } from "../draw/lines.ts";
import { point, white, written } from "../draw/marks.ts";
import { followedColor, followedShape } from "../draw/outcomes.ts";
import { palette } from "../draw/palette.ts";
import { layer, where, worked } from "../draw/part.ts";
import { either, multiples, on, shown, years } from "../draw/scales.ts";
import { fromTo, sizeBy, stacked, steps } from "../draw/steps.ts";
import { layers, type LinkageRow } from "./rows.ts";

const columns = 3;
const width = (figureWidth - 158) / columns;

/** Symbols of one lane stand at least so many years apart, or they would touch. */
const yearsApart = 4;
/** Height of a lane as a share of the tallest steps. */
const laneHeight = 0.085;

const shades = ["#003f66", palette.blue, palette.sky, "#dcdcdc"];
const header = { title: null, labelAnchor: "start", labelPadding: -3, labelBaseline: "alphabetic" };
const ofLayers = where("datum.layer !== null");
const low = { field: "low", type: "quantitative" };
const sum = (field: string, as: string) => ({ op: "sum", field, as });

/** A panel an ally, in the order of the rows; `tallest` is the most institutions of any year. */
export function linkagesSpec(rows: readonly LinkageRow[], tallest: number): object {
  const names = [...new Set(rows.map(({ name }) => name))];
  const depths = rows.filter(({ shock }) => shock === null);
  const byAlly = Map.groupBy(rows.filter(({ shock }) => shock !== null), ({ ally }) => ally);
  const height = tallest * laneHeight;
  const shocks = [...byAlly.values()].flatMap((own) => {
    const lanes = lanesOf(own.map(({ year }) => [year, year + yearsApart]));
    return own.map((row, at) => ({ ...row, from: tallest + height * (lanes[at]! + 1) }));
  });
  const top = Math.max(tallest, ...shocks.map(({ from }) => from)) + 0.6 * laneHeight * tallest;
  const axis = { values: multiples(10, 0, tallest), title: "institutions", titlePadding: 3 };
  const lastYear = Math.max(...rows.map(({ year }) => year));
  const numbers = [
    ofLayers,
    where(`datum.year === ${lastYear}`),
    sizeBy("layer"),
    { aggregate: [sum("low", "low"), sum("size", "high")], groupby: ["name", "year"] },
    worked("label", fromTo),
  ];
  const y = on("from", [0, top], { axis });
  return {
    data: { name: "plotted", values: [...depths, ...shocks] },
    columns,
    spacing: { row: 8, column: 8 },
    // A shared axis stands below the last row, which panels missing there would leave hanging.
    ...(names.length % columns === 0 ? {} : { resolve: { axis: { x: "independent" } } }),
    facet: {
      field: "name",
      type: "nominal",
      sort: names,
      header: { ...header, labelLimit: width },
    },
    spec: {
      width,
      height: 122,
      layer: [
        steps([ofLayers, ...stacked("layer", ["name"])], x, y, color),
        { transform: numbers, ...written("label", { x, y: low }, { dx: 3 }) },
        layer([where("datum.shock !== null")], symbol, { x, y, ...shockLooks }),
      ],
    },
  };
}

const x = years([1950, 1970, 1990, 2010]);

const keys = { orient: "top", direction: "horizontal", columns: 4, symbolSize: 70, titleLimit: 0 };

const color = {
  ...shown("layer", layers.map(([, layer], at) => [layer, shades[at]])),
  legend: { ...keys, title: "Institutions in force, by depth", symbolType: "square" },
};

const shockLegend = {
  ...keys,
  title: "Shock, after which the tie was … (hollow: contested)",
  labelExpr: "replace(datum.label, /-/g, ' ')",
};

const symbol = point({ size: 38, strokeWidth: 1.3, filled: false });
const shockLooks = {
  shape: { ...followedShape, legend: shockLegend },
  stroke: { ...followedColor, legend: shockLegend },
  fill: { ...either("datum.contested", white), ...followedColor, legend: shockLegend },
};
