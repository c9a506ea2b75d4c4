/**
 * Drawing of the concessions: names and counts, and two panels of points with intervals.
 *
 * @module
 */
import { onLines } from "../draw/lines.ts";
import { column, headings, key, label, point, rule, white } from "../draw/marks.ts";
import { palette, roles } from "../draw/palette.ts";
import { intervalPanels, shareAxis, topAxis } from "../draw/panels.ts";
import { fixed, type Part } from "../draw/part.ts";
import { at, either, shown } from "../draw/scales.ts";
import { type ConcessionRow, groupings } from "./rows.ts";

/** Pixels from the first panel to the left at which names begin, and counts end. */
const left = -242;
const counts = [
  ["contested", "contested", -90],
  ["issues", "all", -62],
  ["families", "families", -18],
] as const;
/** Names that would run into the first count are cut. */
const labelWidth = 126;
const dashes = [4, 2.5];

const color = shown("favours", [["ally", roles.ally], ["us", roles.us], ["neither", palette.ink]]);
const shapes = { ally: "triangle-right", us: "triangle-left", neither: "circle" };
/** What a point shows by shape, outline and filling. */
const looks = {
  shape: shown("favours", Object.entries(shapes)),
  stroke: color,
  fill: { ...either("datum.weak", white), ...color },
};
/** What an interval shows by colour, width and dashes. */
const interval = {
  color,
  strokeWidth: either("datum.weak", 1, 2.2),
  strokeDash: either("datum.flipped === 'issue'", dashes),
};

const panels = [
  {
    measure: "ally_ahead_share",
    axis: shareAxis(["Share of contested issues", "with the allies ahead"]),
    ends: [[0, "US ahead"], [1, "allies ahead"]],
    even: 0.5,
  },
  {
    measure: "mean_nearness",
    axis: topAxis(["Mean nearness of outcomes", "−1 at the US opening, +1 at the allies’"], {
      labelExpr: "datum.value === 0 ? '0' : format(datum.value, '+.1~f')",
      values: [-1, -0.5, 0, 0.5, 1],
    }),
    ends: [[-1, "US ahead"], [1, "allies ahead"]],
    even: 0,
  },
] as const;

/** Both panels, with names and counts left of the first and the key above it. */
export function concessionsSpec(rows: readonly ConcessionRow[]): object {
  const placed = onLines(rows, { group: ({ grouping }) => grouping, name: ({ group }) => group });
  const color = either("datum.weak", "#6b6b6b", palette.ink);
  return intervalPanels(placed, panels, { width: 178, pitch: 17, interval, looks }, (y) => [
    ...column("label", left + 8, y, { fontSize: 11, limit: labelWidth, color }),
    ...counts.flatMap(([field, head, x]) =>
      column(field, x, y, { format: "d", align: "right", color, head })
    ),
    headings(placed, groupings.slice(1), left, y),
    ...marksKey(),
  ]);
}

/** The key above the first panel: what marks favour, and below it what they rest on. */
function marksKey(): Part[] {
  const [above, below] = [-88, -71];
  const samples = [
    { x: 6, y: above, favours: "us", text: "whole interval on the US side" },
    { x: 184, y: above, favours: "ally", text: "whole interval on the allies’ side" },
    { x: 382, y: above, favours: "neither", text: "interval includes the even line, or none" },
    { x: 6, y: below, favours: "neither", weak: true, text: "few issues, or no interval" },
  ];
  const dashed = rule({ strokeWidth: 2.2, strokeDash: dashes, color: palette.ink });
  return [
    ...key(samples.map((sample) => ({ ...sample, x: left + sample.x })), point(), looks),
    fixed(dashed, { ...at(left + 174, below), x2: { value: left + 198 } }),
    label("by single issues, not families", left + 203, below),
  ];
}
