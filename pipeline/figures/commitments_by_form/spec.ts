/**
 * Drawing of commitments by form: steps stacked by form, a panel each count.
 *
 * @module
 */
import { words } from "../draw/marks.ts";
import { roles } from "../draw/palette.ts";
import { heading } from "../draw/panels.ts";
import { layer, where, worked } from "../draw/part.ts";
import { multiples, on, shown, years } from "../draw/scales.ts";
import { fromTo, open, stacked, steps } from "../draw/steps.ts";
import { columns, type FormRow, panels } from "./rows.ts";

/** Colours of the forms from the bottom of the stack, whose greys differ. */
const color = shown("form", [
  ["bilateral", roles.bilateral],
  ["trilateral", roles.trilateral],
  ["multilateral", roles.multilateral],
  [open, "#cfcfcf"],
]);

/** Height of one commitment, so that the labels of neighbouring layers stay apart. */
const pixelsEach = 13;
/** Width of a column of panels and the years on its axis: the yardstick needs less. */
const columnsOf = {
  "asia-pacific": { width: 152, named: [1950, 1975, 2000, 2025] },
  "north-atlantic": { width: 63, named: [1950, 2000] },
};

/** Panels below their headings, each with a text on the share of one form. */
export function commitmentsSpec(rows: readonly FormRow[], shares: readonly string[]): object {
  const last = Math.max(...rows.map(({ year }) => year));
  const stacks = Map.groupBy(rows, (row) => [row.region, row.scope, row.classes, row.year].join());
  const heights = [...stacks.values()].map((stack) =>
    stack.reduce((sum, { form, low, high }) => sum + (form === open ? high : low), 0)
  );
  const tallest = Math.max(1, ...heights) + 0.5;
  const values = multiples(Math.ceil(tallest / 15) * 5, 0, tallest);
  const labelled = [
    where(`datum.year === ${last} && datum.high > 0`),
    worked("label", `(${fromTo}) + ' ' + datum.form`),
    worked("middle", "(datum.from + datum.to) / 2"),
  ];
  return {
    columns: columns.length,
    align: "each",
    spacing: { row: 18, column: 10 },
    concat: panels.map(({ region, scope, classes, name, meaning }, index) => {
      const { width, named } = columnsOf[region];
      const isFirst = index % columns.length === 0;
      const title = isFirst ? "commitments in force" : null;
      const axis = { title, values, format: "d", labels: isFirst, ticks: isFirst };
      const y = on("middle", [0, tallest], { axis });
      const x = years(named);
      const subtitle = [meaning, shares[index]!];
      const ofRegion = `datum.region === '${region}' && datum.scope === '${scope}'`;
      return {
        title: heading(name, { subtitle, fontSize: 12.5, subtitleFontSize: 11 }),
        width,
        height: tallest * pixelsEach,
        transform: [where(`${ofRegion} && datum.classes === '${classes}'`), ...stacked("form")],
        layer: [
          steps([], x, y, color),
          layer(labelled, words({ dx: 5, fontSize: 11 }), { x, y, text: { field: "label" } }),
        ],
      };
    }),
  };
}
