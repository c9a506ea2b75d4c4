/**
 * Drawing of commitments by form: steps stacked by form, a panel each count.
 *
 * @module
 */
import { columns, forms, type Layer, open, panels } from "./rows.ts";
import { roles } from "../draw/palette.ts";

/** Colours of the forms from the bottom of the stack, whose greys differ. */
const shades = [roles.bilateral, roles.trilateral, roles.multilateral, "#cfcfcf"];

/** Height of one commitment, so that the labels of neighbouring layers stay apart. */
const pixelsEach = 13;
/** Width of a column of panels: the yardstick needs less. */
const widths: Readonly<Record<string, number>> = { "asia-pacific": 152, "north-atlantic": 63 };

/** Panels below their headings; `shares` is a text for each panel. */
export function commitmentsSpec(
  rows: readonly Layer[],
  last: number,
  shares: ReadonlyMap<string, string>,
): object {
  const tallest = Math.max(1, ...rows.map(({ to }) => to)) + 0.5;
  const every = Math.ceil(tallest / 15) * 5;
  const steps = Array.from({ length: Math.floor(tallest / every) + 1 }, (_, at) => at * every);
  const number = "datum.low === datum.high ? '' + datum.low : datum.low + '–' + datum.high";
  const yOf = (field: string, title: string | null) => ({
    field,
    type: "quantitative",
    scale: { domain: [0, tallest], nice: false },
    axis: { title, values: steps, format: "d", labels: title !== null, ticks: title !== null },
  });
  return {
    columns: columns.length,
    align: "each",
    spacing: { row: 18, column: 10 },
    concat: panels.map(({ panel, name, meaning, region }, index) => {
      const isFirst = index % columns.length === 0;
      const y = (field: string) => yOf(field, isFirst ? "commitments in force" : null);
      const x = {
        field: "year",
        type: "quantitative",
        scale: { nice: false, zero: false },
        axis: {
          format: "d",
          grid: false,
          values: region === "north-atlantic" ? [1950, 2000] : [1950, 1975, 2000, 2025],
          title: null,
        },
      };
      return {
        title: {
          text: name,
          subtitle: [meaning, shares.get(panel)!],
          fontSize: 12.5,
          subtitleFontSize: 11,
          frame: "group",
          offset: 6,
        },
        width: widths[region]!,
        height: tallest * pixelsEach,
        transform: [{ filter: `datum.panel === '${panel}'` }],
        layer: [
          {
            mark: { type: "area", interpolate: "step" },
            encoding: {
              x,
              y: y("from"),
              y2: { field: "to" },
              color: {
                field: "form",
                type: "nominal",
                scale: { domain: [...forms, open], range: shades },
                legend: null,
              },
            },
          },
          {
            transform: [
              { filter: `datum.year === ${last} && datum.high > 0` },
              { calculate: `(${number}) + ' ' + datum.form`, as: "label" },
              { calculate: "(datum.from + datum.to) / 2", as: "middle" },
            ],
            mark: { type: "text", align: "left", baseline: "middle", dx: 5 },
            encoding: { x, y: y("middle"), text: { field: "label" } },
          },
        ],
      };
    }),
  };
}
