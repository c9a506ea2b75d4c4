/**
 * Drawing of the institutions by ally: stacked steps a panel, shocks above them.
 *
 * @module
 */
import { figureWidth } from "../draw/figure.ts";
import { lanesOf } from "../draw/lines.ts";
import { point, white, words } from "../draw/marks.ts";
import { followedColor, followedShape } from "../draw/outcomes.ts";
import { palette } from "../draw/palette.ts";
import { layer, where, worked } from "../draw/part.ts";
import { either, multiples, on, shown, years } from "../draw/scales.ts";
import { fromTo, stacked, steps } from "../draw/steps.ts";
import { layers, type LinkageRow, open } from "./rows.ts";

const columns = 3;
const width = (figureWidth - 158) / columns;

/** Symbols of one lane stand at least so many years apart, or they would touch. */
const yearsApart = 4;
/** Height of a lane as a share of the tallest steps. */
const laneHeight = 0.085;

const shades = ["#003f66", palette.blue, palette.sky, "#dcdcdc"];
const ofLayers = where("datum.layer !== null");
const size = `datum.layer === '${open}' ? datum.high : datum.low`;

/**
 * Specification of the figure, a panel an ally in the order of the rows.
 *
 * @param tallest number of institutions possibly in force at the end of a year
 */
export function linkagesSpec(rows: readonly LinkageRow[], tallest: number): object {
  const names = [...new Set(rows.map(({ name }) => name))];
  const depths = rows.filter(({ shock }) => shock === null);
  const byAlly = Map.groupBy(rows.filter(({ shock }) => shock !== null), ({ ally }) => ally);
  const shocks = [...byAlly.values()].flatMap((own) => {
    const lanes = lanesOf(own.map(({ year }) => [year, year + yearsApart]));
    return own.map((row, at) => (
      { ...row, from: tallest + tallest * laneHeight * (lanes[at]! + 1) }
    ));
  });
  const top = Math.max(tallest, ...shocks.map(({ from }) => from)) + 0.6 * laneHeight * tallest;
  const axis = { values: multiples(10, 0, tallest), title: "institutions", titlePadding: 3 };
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
      header: {
        title: null,
        labelAnchor: "start",
        labelPadding: -3,
        labelBaseline: "alphabetic",
        labelLimit: width,
      },
    },
    spec: {
      width,
      height: 122,
      layer: [
        steps([ofLayers, ...stacked(size, ["name"])], x, y, color),
        layer(
          [
            ofLayers,
            where(`datum.year === ${Math.max(...rows.map(({ year }) => year))}`),
            worked("size", size),
            {
              aggregate: [
                { op: "sum", field: "low", as: "low" },
                { op: "sum", field: "size", as: "high" },
              ],
              groupby: ["name", "year"],
            },
            worked("label", fromTo),
          ],
          words({ dx: 3 }),
          { x, y: { field: "low", type: "quantitative" }, text: { field: "label" } },
        ),
        layer(
          [where("datum.shock !== null")],
          point({ size: 38, strokeWidth: 1.3, filled: false }),
          {
            x,
            y,
            shape: { ...followedShape, legend: shockLegend },
            stroke: { ...followedColor, legend: shockLegend },
            fill: { ...either("datum.contested", white), ...followedColor, legend: shockLegend },
          },
        ),
      ],
    },
  };
}

const x = years([1950, 1970, 1990, 2010]);

const legend = {
  orient: "top",
  direction: "horizontal",
  columns: 4,
  symbolSize: 70,
  titleLimit: 0,
};

const color = {
  ...shown("layer", layers.map(([, layer], at) => [layer, shades[at]])),
  legend: { ...legend, title: "Institutions in force, by depth", symbolType: "square" },
};

const shockLegend = {
  ...legend,
  title: "Shock, after which the tie was … (hollow: contested)",
  labelExpr: "replace(datum.label, /-/g, ' ')",
};
