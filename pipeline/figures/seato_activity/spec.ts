/**
 * Drawing of SEATO's activity: panels below one another on one axis of years.
 *
 * @module
 */
import { besideMark, label as note, white, written } from "../draw/marks.ts";
import { palette } from "../draw/palette.ts";
import { heading } from "../draw/panels.ts";
import { layer, type Part, rowsOf, where, worked } from "../draw/part.ts";
import { at, either, on, shown } from "../draw/scales.ts";
import { furtherLine, placedEnds } from "./ends.ts";
import { key, keyEnds, membershipLine, presence } from "./key.ts";
import * as places from "./places.ts";
import { type ActivityRow, attendance, institutions, memberships } from "./rows.ts";

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
const mark = (size: number, more: Part = {}) => (
  { type: "point", size, strokeWidth: 1.3, opacity: 1, ...more }
);
const leave = [rowsOf("kind", "leave")];
const end = [rowsOf("kind", "end or cut")];

/** Specification of the panels. */
export function activitySpec(rows: readonly ActivityRow[]): object {
  const axes = places.axesOf(rows);
  const { first, last, width, year, membersAt } = axes;
  const areas = places.placedInstitutions(rows);
  const ends = placedEnds(rows, axes);
  const leaves = places.placedLeaves(rows, axes, keyEnds);
  const meetings = rows.filter(({ kind }) => lanes.some((lane) => lane.kind === kind));
  const values = Array.from({ length: last - first + 1 }, (_, at) => first + at)
    .filter((each) => each % 5 === 0 || each === last);
  const x = (axis: Part = bare) =>
    on("x", [first - places.margin / year, last + places.margin / year], {
      zero: false,
      axis: { values, format: "d", title: null, grid: true, ...axis },
    });
  const y = (domain: readonly number[], more: Part) => on("y", domain, { zero: false, ...more });
  const panel = (title: string, height: number, layer: readonly Part[]) => (
    { title: heading(title, { anchor: "start" }), width, height, layer }
  );

  const step = Math.max(1, Math.ceil(axes.mostMembers / 4));
  const ticks = [0, 1, 2, 3, 4].map((tick) => tick * step);
  const inMembers = {
    x: x(),
    y: y([0, membersAt(0)], { axis: { values: ticks, title: "members", grid: false } }),
  };
  const membersPanel = panel("Members on 31 December", places.members.height, [
    layer(leave, { type: "rule", color: palette.red, strokeWidth: 1, strokeDash: [1, 2] }, {
      ...inMembers,
      y2: { datum: membersAt(6.1) },
    }),
    ...memberships.map((kind, at) =>
      layer(
        [rowsOf("kind", kind)],
        { type: "line", interpolate: "step", ...membershipLine(at) },
        inMembers,
      )
    ),
    layer([rowsOf("kind", attendance)], presence, inMembers),
    layer(leave, mark(30, { shape: "triangle-down" }), {
      ...inMembers,
      stroke: { value: palette.red },
      fill: graded(palette.red),
    }),
    ...[true, false].filter((side) => leaves.some(({ left }) => left === side)).map((left) =>
      layer([...leave, where(`datum.left === ${left}`)], besideMark(left, places.label.gap), {
        ...inMembers,
        text: { field: "label" },
      })
    ),
    ...key(axes, inMembers),
  ]);

  const mostInstitutions = Math.max(0, ...areas.map((row) => row.y)) + 1;
  const areaY = y([0, mostInstitutions], {
    axis: { tickCount: 4, title: "institutions", grid: false },
  });
  const institutionsPanel = panel("Institutions standing on 31 December", areaHeight, [
    ...institutions.map((kind, at) => {
      const area = { type: "area", interpolate: "step", color: shades[at] };
      return layer([rowsOf("kind", kind)], area, { x: x(), y: areaY, y2: { field: "from" } });
    }),
    ...notes.map(({ text, color }, at) => {
      const area = areas.filter(({ kind }) => kind === institutions[at]);
      const place = places.roomiest(area, text, axes);
      return note(text, place.x, areaHeight * (1 - place.y / mostInstitutions), { color });
    }),
  ]);

  const kinds = lanes.map(({ kind }) => kind);
  const lane = { field: "kind", type: "nominal", scale: { domain: kinds }, axis: null };
  const dark = { fill: graded(palette.ink), stroke: { value: palette.ink } };
  const meetingsPanel = panel("Meetings and exercises listed (*incompletely listed)", 60, [
    layer([rowsOf("kind", ...kinds)], mark(46), {
      ...{ x: x(), y: lane, ...dark },
      shape: shown("kind", lanes.map(({ kind, shape }) => [kind, shape])),
    }),
    written("name", at(-places.gutter, lane), { fontSize: 11 }, lanes),
  ]);

  const foot = Math.max(0, ...ends.map((end) => end.y + end.up));
  const inEnds = { x: x({}), y: y([-0.6, foot + 0.6], { reverse: true }) };
  const severalLines = { lineHeight: furtherLine * pitch, lineBreak: "\n" };
  const endsTitle = "Ends, cuts, threats and withdrawals, as the sheets word them";
  const endsPanel = panel(endsTitle, (foot + 1.2) * pitch, [
    layer(end, mark(34, { shape: "circle" }), { ...inEnds, ...dark }),
    ...[true, false].map((left) =>
      layer(
        // A text of several lines hangs below its place: it begins higher, to stand around its mark.
        [...end, where(`datum.left === ${left}`), worked("y", "datum.y - datum.up")],
        besideMark(left, places.label.gap, severalLines),
        { ...inEnds, text: { field: "shown" } },
      )
    ),
  ]);
  const plotted = [
    ...places.placedMembers(rows, axes),
    ...leaves,
    ...areas,
    ...places.placedMeetings(meetings),
    ...ends,
  ];
  return {
    data: { name: "plotted", values: plotted },
    spacing: 12,
    vconcat: [membersPanel, institutionsPanel, meetingsPanel, endsPanel],
  };
}
