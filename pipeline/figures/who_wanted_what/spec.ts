/**
 * Drawing of who wanted a binding SEATO: a line of points a speaker, with numbers beside it.
 *
 * @module
 */
import { counted } from "../../base/words/lists.ts";
import { fixed as places, ifKnown } from "../../base/words/numbers.ts";
import { label, point, white, written } from "../draw/marks.ts";
import { palette, roles } from "../draw/palette.ts";
import { fixed, type Part } from "../draw/part.ts";
import { issueKey, regionName } from "../draw/reader_names.ts";
import { at, either, on, shown } from "../draw/scales.ts";
import { fittedText } from "../draw/wrapped_text.ts";
import type { WantedRow } from "./rows.ts";

/** Width of the points, height of a line, left end of the names, right end of the numbers. */
const size = { width: 255, line: 47, names: -112, numbers: 530 };
/** A lane in lines; points on one lane stand at least so far apart, or they would touch. */
const lane = { height: 0.145, apart: 3.4 };

/** Columns of numbers: right end, head, decimals. */
const columns = [
  ["looser", 284, "looser", 0],
  ["alike", 320, "alike", 0],
  ["tighter", 360, "tighter", 0],
  ["shared_distance", 408, "own", 1],
  ["us_distance", 446, "US", 1],
  ["nearest", 491, "count", 1],
  ["nearest_by_chance", size.numbers, "chance", 1],
] as const;
const headings = [
  [360, ["opening against", "that of the US"]],
  [446, ["distance from", "the outcome"]],
  [size.numbers, ["nearest to", "the outcome"]],
] as const;

const color = shown("group", [
  ["us", roles.us],
  ["us-military", "#003f66"],
  ["asia-pacific", roles.asiaPacific],
  ["north-atlantic", roles.northAtlantic],
  ["other", palette.faint],
]);
/** The median of the United States in the row of another speaker. */
const usMedian = { type: "rule", color: roles.us, strokeWidth: 2.2, strokeDash: [2, 2.5] };
const median = { type: "rule", color: palette.ink, strokeWidth: 2 };
const diamond = point({ shape: "diamond", stroke: palette.ink });
const outcome = { ...diamond, size: 44, fill: palette.ink };
const medianOutcome = { ...diamond, size: 95, strokeWidth: 1.6, fill: white };

/** Openings by line, with the medians on them and the numbers beside them; outcomes below. */
export function wantedSpec(rows: readonly WantedRow[]): object {
  const bySpeaker = [...Map.groupBy(rows, ({ speaker }) => speaker).values()];
  const values = bySpeaker.flatMap((own, line) => inLanes(own, ({ opening }) => opening, line));
  const speakers = bySpeaker.map((own, line) => ({ ...own[0]!, y: line, ...edges(line) }));
  const striped = speakers.filter((_, line) => line % 2 === 0);
  const compared = speakers.filter(({ us_median }) => us_median !== null);
  const last = speakers.length;
  const byIssue = new Map(rows.map((row) => [issueKey(row), { outcome: row.outcome }]));
  const outcomes = inLanes([...byIssue.values()], (row) => row.outcome, last);
  const names = [
    ...speakers.map(({ y, name, group, issues }) => ({
      ...{ y, text: fittedText(name, -size.names - 4, 11) },
      below: `${groupText(group)}${counted(issues, "issue")}`,
    })),
    { y: last, text: "Outcomes", below: `${outcomes.length} issues` },
  ];
  const axis = {
    title: "Oriented points: 0 loosest, 100 most binding",
    ...{ values: [0, 20, 40, 60, 80, 100], offset: 4 },
  };
  const x = (field: string) => on(field, [0, 100], { axis });
  const y = (field: string) => on(field, [-0.5, last + 0.5], { zero: false, reverse: true });
  const across = (from: string, to: string) => ({ y: y(from), y2: { field: to } });
  const ground = { x: { value: size.names - 4 }, x2: { value: size.numbers + 4 } };
  const beside = at(size.names, y("y"));
  return {
    data: { name: "plotted", values },
    width: size.width,
    height: size.line * (last + 1),
    layer: [
      fixed({ type: "rect", color: "#f3f3f3" }, { ...ground, ...across("top", "bottom") }, striped),
      fixed(median, { x: x("median_opening"), ...across("top", "bottom") }, speakers),
      fixed(usMedian, { x: x("us_median"), ...across("upper", "lower") }, compared),
      fixed(medianOutcome, { x: x("median_outcome"), y: y("foot") }, speakers),
      ...marksKey(),
      {
        mark: point({ size: 40 }),
        encoding: {
          ...{ x: x("opening"), y: y("y"), stroke: color },
          shape: either("datum.evidence === 'read'", "circle", "triangle-up"),
          fill: { ...either("datum.reported", white), ...color },
        },
      },
      fixed(outcome, { x: x("outcome"), y: y("y") }, outcomes),
      written("text", beside, { dy: -7, fontSize: 11 }, names),
      written("below", beside, { dy: 8, fontSize: 10, color: "#555555" }, names),
      ...columns.flatMap(([field, x, head, decimals]) => {
        const shown = (value: number) => places(value, decimals);
        const values = speakers.map((row) => ({ y: row.y, text: ifKnown(row[field], shown, "–") }));
        const mark = { align: "right", fontSize: 11 };
        return [written("text", at(x, y("y")), mark, values), above(head, x)];
      }),
      ...headings.map(([x, text]) => above(text, x, 26)),
    ],
  };
}

/** Heights on a line: its edges, those of a line within it, and where a diamond stands. */
function edges(line: number) {
  // Short of the row's edges, so that rows with equal medians do not share one line.
  const [upper, lower] = [line - 0.44, line + 0.44];
  return { top: line - 0.5, bottom: line + 0.5, foot: line + 0.38, upper, lower };
}

/** Equal points of a line above one another. */
function inLanes<Row>(rows: readonly Row[], pointOf: (row: Row) => number, line: number) {
  const own = lanes(rows.map(pointOf));
  return rows.map((row, at) => ({ ...row, y: line + lane.height * own[at]! }));
}

/** For each point the lane nearest the middle on which it touches no earlier one: 0, 1, -1, 2, … */
export function lanes(points: readonly number[]): number[] {
  const taken: { readonly lane: number; readonly point: number }[] = [];
  return points.map((point) => {
    const near = taken.filter((each) => Math.abs(each.point - point) < lane.apart);
    let free = 0;
    while (near.some((each) => each.lane === free)) free = free > 0 ? -free : 1 - free;
    taken.push({ lane: free, point });
    return free;
  });
}

/** What stands before the number of issues. */
function groupText(group: WantedRow["group"]): string {
  if (group === "us-military") return "military, ";
  return group === "us" || group === "other" ? "" : `${regionName(group)}, `;
}

/** Words above the first line, right-aligned. */
function above(text: string | readonly string[], x: number, up = 0): Part {
  const mark = { align: "right", baseline: "bottom", fontSize: 10, lineHeight: 11 };
  return label(text, x, -6 - up, mark);
}

/** The signs above the points, in three lines. */
function marksKey(): Part[] {
  const dot = point({ shape: "circle", size: 40, stroke: palette.faint });
  const stroke = point({ shape: "stroke", angle: 90, size: 130, strokeWidth: 2 });
  const samples: readonly (readonly [number, number, Part, string])[] = [
    [4, -50, { ...dot, fill: palette.faint }, "opening"],
    [62, -50, { ...dot, fill: white }, "opening that another state reports"],
    [4, -32, { ...stroke, stroke: palette.ink }, "median opening"],
    [97, -32, usMedian, "US median on the issues that both spoke on"],
    [4, -14, medianOutcome, "median outcome of the row’s issues"],
  ];
  return samples.flatMap(([right, y, mark, text]) => {
    const x = size.names + right;
    const place = mark === usMedian ? { ...at(x, y - 6), y2: { value: y + 6 } } : at(x, y);
    return [fixed(mark, place), label(text, x, y, { dx: 8, fontSize: 10 })];
  });
}
