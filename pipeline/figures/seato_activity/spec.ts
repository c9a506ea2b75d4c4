/**
 * Drawing of SEATO's activity: panels below one another on one axis of years.
 *
 * @module
 */
import { besideMark, label as note, point, white, words, written } from "../draw/marks.ts";
import { palette } from "../draw/palette.ts";
import { heading } from "../draw/panels.ts";
import { fixed, layer, type Part, rowsOf, where, worked } from "../draw/part.ts";
import { at, either, multiples, on, shown } from "../draw/scales.ts";
import * as places from "./places.ts";
import { type ActivityRow, attendance, institutions, memberships } from "./rows.ts";

/** Lines of the kinds of membership, and the dot of the members at a Council. */
const membershipLines = [
  { color: palette.faint, strokeDash: [5, 3], strokeWidth: 2.2 },
  { color: palette.ink, strokeDash: [1, 0], strokeWidth: 2.2 },
  { color: palette.blue, strokeDash: [2, 2], strokeWidth: 2.2 },
];
const outline = { stroke: palette.ink, strokeWidth: 1, opacity: 1 };
const presence = { type: "point", size: 34, fill: "#c9c9c9", ...outline };
/** Institutions with their colours, and notes in those that are surely there. */
const shades = ["#003f66", palette.sky, "#d9d9d9"];
const notes = [
  { text: "military: planning, exercises", color: white },
  { text: "other: consultation, intelligence, information, projects, money", color: palette.ink },
];
const lanes = [
  { kind: "council", name: "Councils", shape: "square" },
  { kind: "special council", name: "Special ones", shape: "diamond" },
  { kind: "exercise", name: "Exercises*", shape: "triangle-up" },
];
/** Pixels of the panel of institutions, and from line to line of ends and cuts. */
const areaHeight = 104;
const pitch = 16;
const bare = { labels: false, ticks: false, domain: false };
/** Hollow where the source was not read. */
const graded = (fill: string) => ({ ...either("datum.evidence !== 'read'", white), value: fill });
const leaveLooks = { stroke: { value: palette.red }, fill: graded(palette.red) };
const dark = { fill: graded(palette.ink), stroke: { value: palette.ink } };
const leave = [rowsOf("kind", "leave")];
const leaveLine = { type: "rule", color: palette.red, strokeWidth: 1, strokeDash: [1, 2] };
const leaveMark = point({ size: 30, strokeWidth: 1.3, shape: "triangle-down" });
const meetingMark = point({ size: 46, strokeWidth: 1.3 });
const endMark = point({ size: 34, strokeWidth: 1.3, shape: "circle" });

/** Specification of the panels. */
export function activitySpec(rows: readonly ActivityRow[]): object {
  const axes = places.axesOf(rows);
  const { first, last, width, year, membersAt } = axes;
  const areas = places.placedInstitutions(rows);
  const ends = places.placedEnds(rows, axes);
  const leaves = places.placedLeaves(rows, axes);
  const meetings = rows.filter(({ kind }) => lanes.some((lane) => lane.kind === kind));
  const span = [first - places.margin / year, last + places.margin / year];
  const values = [...new Set([...multiples(5, first, last), last])];
  const years = { values, format: "d", title: null, grid: true };
  const x = (axis: Part = bare) => on("x", span, { zero: false, axis: { ...years, ...axis } });
  const y = (domain: readonly number[], more: Part) => on("y", domain, { zero: false, ...more });
  const panel = (title: string, height: number, layer: readonly Part[]) => (
    { title: heading(title, { anchor: "start" }), width, height, layer }
  );

  const step = Math.max(1, Math.ceil(axes.mostMembers / 4));
  const ticks = [0, 1, 2, 3, 4].map((tick) => tick * step);
  const membersAxis = { values: ticks, title: "members", grid: false };
  const inMembers = { x: x(), y: y([0, membersAt(0)], { axis: membersAxis }) };
  const membersPanel = panel("Members on 31 December", places.members.height, [
    layer(leave, leaveLine, { ...inMembers, y2: { datum: membersAt(6.1) } }),
    ...memberships.map((kind, at) => {
      const line = { type: "line", interpolate: "step", ...membershipLines[at] };
      return layer([rowsOf("kind", kind)], line, inMembers);
    }),
    layer([rowsOf("kind", attendance)], presence, inMembers),
    layer(leave, leaveMark, { ...inMembers, ...leaveLooks }),
    ...[true, false].filter((side) => leaves.some(({ left }) => left === side)).map((left) => {
      const labels = besideMark(left, places.label.gap);
      const text = { field: "label" };
      return layer([...leave, where(`datum.left === ${left}`)], labels, { ...inMembers, text });
    }),
    ...key(axes, inMembers),
  ]);

  const mostInstitutions = Math.max(0, ...areas.map((row) => row.y)) + 1;
  const areaAxis = { tickCount: 4, title: "institutions", grid: false };
  const inAreas = { x: x(), y: y([0, mostInstitutions], { axis: areaAxis }) };
  const institutionsPanel = panel("Institutions standing on 31 December", areaHeight, [
    ...institutions.map((kind, at) => {
      const area = { type: "area", interpolate: "step", color: shades[at] };
      return layer([rowsOf("kind", kind)], area, { ...inAreas, y2: { field: "from" } });
    }),
    ...notes.map(({ text, color }, at) => {
      const area = areas.filter(({ kind }) => kind === institutions[at]);
      const place = places.roomiest(area, text, axes);
      return note(text, place.x, areaHeight * (1 - place.y / mostInstitutions), { color });
    }),
  ]);

  const kinds = lanes.map(({ kind }) => kind);
  const lane = { field: "kind", type: "nominal", scale: { domain: kinds }, axis: null };
  const shape = shown("kind", lanes.map(({ kind, shape }) => [kind, shape]));
  const meetingsPanel = panel("Meetings and exercises listed (*incompletely listed)", 60, [
    layer([rowsOf("kind", ...kinds)], meetingMark, { x: x(), y: lane, ...dark, shape }),
    written("name", at(-places.gutter, lane), { fontSize: 11 }, lanes),
  ]);

  const foot = Math.max(0, ...ends.map((end) => end.y + end.up));
  const inEnds = { x: x({}), y: y([-0.6, foot + 0.6], { reverse: true }) };
  const end = [rowsOf("kind", "end or cut")];
  const severalLines = { lineHeight: places.furtherLine * pitch, lineBreak: "\n" };
  const endsTitle = "Ends, cuts, threats and withdrawals, as the sheets word them";
  const endsPanel = panel(endsTitle, (foot + 1.2) * pitch, [
    layer(end, endMark, { ...inEnds, ...dark }),
    ...[true, false].map((left) => {
      // A text of several lines hangs below its place: it begins higher, to stand around its mark.
      const own = [...end, where(`datum.left === ${left}`), worked("y", "datum.y - datum.up")];
      const labels = besideMark(left, places.label.gap, severalLines);
      return layer(own, labels, { ...inEnds, text: { field: "shown" } });
    }),
  ]);
  const members = places.placedMembers(rows, axes);
  const plotted = [...members, ...leaves, ...areas, ...places.placedMeetings(meetings), ...ends];
  return {
    data: { name: "plotted", values: plotted },
    spacing: 12,
    vconcat: [membersPanel, institutionsPanel, meetingsPanel, endsPanel],
  };
}

/** The key to lines and dots, under the first years. */
function key({ first, year, membersAt }: places.Axes, place: Part): Part[] {
  const { members, entry } = places;
  const y = (at: number) => membersAt(members.key + at * members.pitch);
  const dot = [{ x: first + entry.sample / 2 / year, y: y(memberships.length) }];
  const name = (dx: number, text: string, at: readonly object[]) =>
    fixed(words({ dx }), { ...place, text: { value: text } }, at);
  return [
    ...memberships.flatMap((kind, at) => {
      const line = { type: "rule", ...membershipLines[at] };
      const sample = [{ x: first, y: y(at), x2: first + entry.sample / year }];
      return [
        fixed(line, { ...place, x2: { field: "x2" } }, sample),
        name(entry.words, kind, sample),
      ];
    }),
    fixed(presence, place, dot),
    name(entry.words - entry.sample / 2 + 0.5, attendance, dot),
  ];
}
