/**
 * Drawing of the openings and outcomes: a key above two columns of small rows.
 *
 * @module
 */
import { lines } from "../draw/lines.ts";
import { rule, words } from "../draw/marks.ts";
import { palette } from "../draw/palette.ts";
import { topAxis } from "../draw/panels.ts";
import { layer, type Part, where, worked } from "../draw/part.ts";
import { at, on } from "../draw/scales.ts";
import { between, dot, key, lineColor, looks, mark, marked } from "./key.ts";
import { columnWidth, headings, inColumns, pageWidth, spacing } from "./places.ts";
import { type OutcomeRow, soundGrade } from "./rows.ts";

/** Pixels from line to line. */
const pitch = 10.7;
const letters = { fontSize: 9.2 };
const ends = "0: loosest, most bilateral · 100: most binding, most multilateral · *: other scale";
const axis = topAxis(ends, {
  ...{ titleAnchor: "end", titleAlign: "right", titleFontSize: letters.fontSize },
  ...{ titlePadding: 3, values: [0, 25, 50, 75, 100] },
  ...{ labelFontSize: letters.fontSize, labelPadding: 2, labelFlush: true },
});
/** Grades of what a mark rests on; a reference point is what held, whoever tells of it. */
const grade = "{outcome: datum.evidence, us_opening: datum.us_evidence, " +
  `ally_opening: datum.ally_evidence, reference_point: '${soundGrade}'}[datum.mark]`;
const marks = [
  { fold: marked, as: ["mark", "place"] },
  worked("hollow", `${grade} !== '${soundGrade}'`),
];
/** Leads to an outcome outside both openings. */
const lead = rule({ strokeWidth: 0.9, color: palette.faint });
const isOutside = "(datum.outcome - datum.us_opening) * (datum.outcome - datum.ally_opening) > 0";
const names = [worked("label", "datum.issue_name + (datum.other_scale ? ' *' : '')")];
const above = [
  where("datum.heading"),
  worked("above", "datum.line - 1"),
  worked("label", "datum.heading"),
];

/** Specification of the columns and their key, with codes and names of the allies, one text each. */
export function openingsSpec(rows: readonly OutcomeRow[], states: readonly string[]): object {
  const placed = inColumns(rows);
  const { y, height } = lines(placed, pitch);
  // Right of the names of the issues.
  const range = [146, columnWidth - 8];
  const x = (field: string) => on(field, [0, 100], { range, axis });
  const openings = { x: x("us_opening"), x2: { field: "ally_opening" }, y, color: lineColor };
  const text = { field: "label" };
  const column = (column: number): Part => ({
    width: columnWidth,
    height,
    transform: [where(`datum.column === ${column}`)],
    layer: [
      layer([where(isOutside)], lead, { x: x("outcome"), x2: { field: "us_opening" }, y }),
      { mark: between, encoding: openings },
      layer(marks, mark, { x: x("place"), y, ...looks }),
      layer([where("datum.ally_american_only")], dot, { x: x("ally_opening"), y }),
      layer(names, words(letters), { ...at(5, y), text }),
      layer(above, words(headings), { ...at(0, { ...y, field: "above" }), text }),
    ],
  });
  return {
    data: { name: "plotted", values: placed },
    spacing: 32,
    bounds: "flush",
    vconcat: [
      key(states, pageWidth),
      { spacing, hconcat: [...new Set(placed.map((row) => row.column))].map(column) },
    ],
  };
}
