/**
 * Drawing of the conditions: names and counts, and two panels of points with intervals.
 *
 * @module
 */
import { onLines } from "../draw/lines.ts";
import { column, headings, key, point, white, written } from "../draw/marks.ts";
import { palette } from "../draw/palette.ts";
import { type IntervalPanel, intervalPanels, shareAxis, topAxis } from "../draw/panels.ts";
import type { Part } from "../draw/part.ts";
import { at, either, shown } from "../draw/scales.ts";
import type { ConditionRow } from "./rows.ts";
import { conditionWords } from "./words.ts";

/** Pixels from the first panel to the left at which names begin, and counts end. */
const left = -268;
const counts = { issues: -116, read: -90, families: -48, coded: -14 };
/** Names that would run into the first count are cut. */
const labelWidth = 132;
/** The second reading stands so far below the first, in lines. */
const below = 0.36;

const isFirst = "datum.reading === 'earliest'";
const color = shown("reading", [["earliest", palette.ink], ["coded", palette.faint]]);
const looks = {
  stroke: color,
  fill: shown("reading", [["earliest", palette.ink], ["coded", white]]),
  size: either(isFirst, 48, 30),
};
const interval = { color, strokeWidth: either(isFirst, 2, 1) };

/** Specification of the key and both panels. */
export function conditionsSpec(rows: readonly ConditionRow[]): object {
  const placed = onLines(rows, {
    group: ({ condition }) => condition,
    name: ({ value_of_condition }) => value_of_condition,
  }).map((row) => ({
    ...row,
    grouping: row.condition,
    head: row.line,
    line: row.reading === "coded" ? row.line + below : row.line,
  }));
  const panels = [
    {
      measure: "ally_ahead_share",
      axis: shareAxis(["Share of issues with", "the allies ahead"]),
      ends: [[0, "US ahead"], [1, "allies ahead"]],
      even: 0.5,
    },
    {
      measure: "us_move",
      axis: topAxis(["Mean move of the United States", "in points towards the allies"], {
        tickCount: 5,
      }),
      ends: endsOf(rows.filter(({ measure }) => measure === "us_move")),
      even: 0,
    },
  ] as const;
  return intervalPanels(placed, panels, { width: 163, pitch: 18, interval, looks }, (y) => [
    ...names(placed, y),
    headings(placed, headed, left, y),
    ...readingKey(),
  ]);
}

/** Headings of the conditions that have one. */
const headed = Object.entries(conditionWords).filter(([, { heading }]) => heading !== "")
  .map(([condition, { heading }]) => [condition, heading] as const);

/** Round ends of a scale of moves that hold all values and intervals, and 0. */
function endsOf(rows: readonly ConditionRow[]): IntervalPanel["ends"] {
  const all = rows.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
  return [
    [Math.floor(Math.min(0, ...all) / 10) * 10, "away"],
    [Math.ceil(Math.max(0, ...all) / 10) * 10, "towards"],
  ];
}

/** Names and counts left of the first panel, once for each value of a condition. */
function names(placed: readonly (ConditionRow & { readonly head: number })[], y: Part): Part[] {
  const byValue = Map.groupBy(placed, (row) => `${row.condition} ${row.value_of_condition}`);
  const values = [...byValue.values()].map((own) => {
    const of = (reading: string) => own.find((row) => row.reading === reading);
    const { issues = 0, read = 0, families = 0 } = of("earliest") ?? {};
    const { head, label } = own[0]!;
    return { line: head, label, issues, read, families, coded: of("coded")?.issues ?? 0 };
  });
  return [
    written("label", at(left + 8, y), { fontSize: 11, limit: labelWidth }, values),
    ...Object.entries(counts).flatMap(([field, x]) => {
      const [words, title] = column(field, x, y, { format: "d", align: "right", head: field });
      return [{ ...words, data: { values } }, title!];
    }),
  ];
}

/** The key above the first panel. */
function readingKey(): Part[] {
  const samples = [
    { x: left + 6, y: -72, reading: "earliest", text: "opening read as the earliest word" },
    { x: left + 206, y: -72, reading: "coded", text: "as the word coded as an opening" },
  ];
  return key(samples, point(), looks);
}
