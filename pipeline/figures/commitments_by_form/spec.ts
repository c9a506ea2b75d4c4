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
import { fromTo, stacked, steps } from "../draw/steps.ts";
import { columns, type FormRow, isOf, open, panels } from "./rows.ts";

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
} as const;

/**
 * Panels below their headings.
 *
 * @param last year whose numbers stand beside the steps
 * @param shares a text for each panel, in their order
 */
export function commitmentsSpec(
  rows: readonly FormRow[],
  last: number,
  shares: readonly string[],
): object {
  const heights = panels.flatMap((panel) =>
    [...Map.groupBy(rows.filter(isOf(panel)), ({ year }) => year).values()].map((own) =>
      own.reduce((sum, { form, low, high }) => sum + (form === open ? high : low), 0)
    )
  );
  const tallest = Math.max(1, ...heights) + 0.5;
  const values = multiples(Math.ceil(tallest / 15) * 5, 0, tallest);
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
      return {
        title: heading(name, {
          subtitle: [meaning, shares[index]!],
          fontSize: 12.5,
          subtitleFontSize: 11,
        }),
        width,
        height: tallest * pixelsEach,
        transform: [
          where(
            `datum.region === '${region}' && datum.scope === '${scope}' && ` +
              `datum.classes === '${classes}'`,
          ),
          ...stacked(`datum.form === '${open}' ? datum.high : datum.low`),
        ],
        layer: [
          steps([], x, y, color),
          layer(
            [
              where(`datum.year === ${last} && datum.high > 0`),
              worked("label", `(${fromTo}) + ' ' + datum.form`),
              worked("middle", "(datum.from + datum.to) / 2"),
            ],
            words({ dx: 5, fontSize: 11 }),
            { x, y, text: { field: "label" } },
          ),
        ],
      };
    }),
  };
}
