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
const counts = [
  ["issues", "issues", -116],
  ["read", "read", -90],
  ["families", "families", -48],
  ["coded", "coded", -14],
] as const;
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
const interval = {
  color,
  strokeWidth: either(isFirst, 2, 1),
};

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
  const of = Map.groupBy(
    placed,
    ({ condition, value_of_condition }) => `${condition} ${value_of_condition}`,
  );
  const values = [...of.values()].map((own) => {
    const count = (reading: string, field: "issues" | "read" | "families") =>
      own.find((row) => row.reading === reading)?.[field] ?? 0;
    return {
      line: own[0]!.head,
      label: own[0]!.label,
      issues: count("earliest", "issues"),
      read: count("earliest", "read"),
      families: count("earliest", "families"),
      coded: count("coded", "issues"),
    };
  });
  return [
    written("label", at(left + 8, y), { fontSize: 11, limit: labelWidth }, values),
    ...counts.flatMap(([field, head, x]) => {
      const [words, title] = column(field, x, y, { format: "d", align: "right", head });
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
