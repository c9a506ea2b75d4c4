/**
 * Drawing of SEATO's activity: panels below one another on one axis of years.
 *
 * @module
 */
import { besideMark, label as note, white, words } from "../draw/marks.ts";
import { palette } from "../draw/palette.ts";
import { heading } from "../draw/panels.ts";
import { fixed, layer, type Part, rowsOf, where, worked } from "../draw/part.ts";
import { at, either, on, shown } from "../draw/scales.ts";
import { furtherLine, placedEnds } from "./ends.ts";
import { key, keyEnds, membershipLine, presence } from "./key.ts";
import {
  axesOf,
  gutter,
  label,
  margin,
  members,
  placedInstitutions,
  placedLeaves,
  placedMeetings,
  placedMembers,
  roomiest,
} from "./places.ts";
import { type ActivityRow, attendance, institutions, memberships } from "./rows.ts";

/** Institutions with their colours, and notes in those that are surely there. */
const shades = ["#003f66", palette.sky, "#d9d9d9"];
const notes = [
  { text: "military: planning, exercises", color: white },
  {
    text: "other: consultation, intelligence, information, projects, money",
    color: palette.ink,
  },
];
const lanes = [
  { kind: "council", name: "Councils", shape: "square" },
  { kind: "special council", name: "Special ones", shape: "diamond" },
  { kind: "exercise", name: "Exercises*", shape: "triangle-up" },
];
/** Pixels from line to line of ends and cuts. */
const pitch = 16;
const bare = { labels: false, ticks: false, domain: false };
/** Hollow where the source was not read. */
const graded = (fill: string) => ({ ...either("datum.evidence !== 'read'", white), value: fill });
const mark = (shape: string, size: number) => ({
  type: "point",
  size,
  strokeWidth: 1.3,
  opacity: 1,
  ...(shape ? { shape } : {}),
});

/** Specification of the panels. */
export function activitySpec(rows: readonly ActivityRow[]): object {
  const axes = axesOf(rows);
  const { first, last, width, year, membersAt } = axes;
  const inAreas = placedInstitutions(rows);
  const ends = placedEnds(rows, axes);
  const leaves = placedLeaves(rows, axes, keyEnds);
  const meetings = rows.filter(({ kind }) => lanes.some((lane) => lane.kind === kind));
  const plotted = [
    ...placedMembers(rows, axes),
    ...leaves,
    ...inAreas,
    ...placedMeetings(meetings),
    ...ends,
  ];
  const values = Array.from({ length: last - first + 1 }, (_, at) => first + at)
    .filter((each) => each % 5 === 0 || each === last);
  const x = (axis: Part = bare) =>
    on("x", [first - margin / year, last + margin / year], {
      zero: false,
      axis: { values, format: "d", title: null, grid: true, ...axis },
    });
  const y = (domain: readonly number[], more: Part = {}) =>
    on("y", domain, { zero: false, ...more });
  const panel = (title: string, height: number, layer: readonly Part[]) => (
    { title: heading(title, { anchor: "start" }), width, height, layer }
  );
  const step = Math.max(1, Math.ceil(axes.mostMembers / 4));
  const memberY = y([0, membersAt(0)], {
    axis: {
      values: [0, 1, 2, 3, 4].map((tick) => tick * step),
      title: "members",
      grid: false,
    },
  });
  const inMembers = { x: x(), y: memberY };
  const leave = [rowsOf("kind", "leave")];
  const leaveText = (left: boolean) =>
    layer([...leave, where(`datum.left === ${left}`)], besideMark(left, label.gap), {
      ...inMembers,
      text: { field: "label" },
    });
  const membersPanel = panel("Members on 31 December", members.height, [
    layer(
      leave,
      { type: "rule", color: palette.red, strokeWidth: 1, strokeDash: [1, 2] },
      { ...inMembers, y2: { datum: membersAt(6.1) } },
    ),
    ...memberships.map((kind, at) =>
      layer(
        [rowsOf("kind", kind)],
        { type: "line", interpolate: "step", ...membershipLine(at) },
        inMembers,
      )
    ),
    layer([rowsOf("kind", attendance)], presence, inMembers),
    layer(leave, mark("triangle-down", 30), {
      ...inMembers,
      stroke: { value: palette.red },
      fill: graded(palette.red),
    }),
    ...[true, false].filter((side) => leaves.some(({ left }) => left === side)).map(leaveText),
    ...key(axes, inMembers),
  ]);
  const mostInstitutions = Math.max(0, ...inAreas.map((row) => row.y)) + 1;
  const areaHeight = 104;
  const areaY = y([0, mostInstitutions], {
    axis: { tickCount: 4, title: "institutions", grid: false },
  });
  const institutionsPanel = panel("Institutions standing on 31 December", areaHeight, [
    ...institutions.map((kind, at) =>
      layer(
        [rowsOf("kind", kind)],
        { type: "area", interpolate: "step", color: shades[at] },
        { x: x(), y: areaY, y2: { field: "from" } },
      )
    ),
    ...notes.map(({ text, color }, at) => {
      const area = inAreas.filter(({ kind }) => kind === institutions[at]);
      const place = roomiest(area, text, axes);
      return note(text, place.x, areaHeight * (1 - place.y / mostInstitutions), { color });
    }),
  ]);
  const lane = {
    field: "kind",
    type: "nominal",
    scale: { domain: lanes.map(({ kind }) => kind) },
    axis: null,
  };
  const meetingsPanel = panel("Meetings and exercises listed (*incompletely listed)", 60, [
    layer([rowsOf("kind", ...lanes.map(({ kind }) => kind))], mark("", 46), {
      x: x(),
      y: lane,
      fill: graded(palette.ink),
      stroke: { value: palette.ink },
      shape: shown("kind", lanes.map(({ kind, shape }) => [kind, shape])),
    }),
    fixed(words({ fontSize: 11 }), { ...at(-gutter, lane), text: { field: "name" } }, lanes),
  ]);
  const foot = Math.max(0, ...ends.map((end) => end.y + end.up));
  const endY = y([-0.6, foot + 0.6], { reverse: true });
  const end = [rowsOf("kind", "end or cut")];
  const endText = (left: boolean) =>
    layer(
      // A text of several lines hangs below its place: it begins higher, to stand around its mark.
      [...end, where(`datum.left === ${left}`), worked("y", "datum.y - datum.up")],
      besideMark(left, label.gap, { lineHeight: furtherLine * pitch, lineBreak: "\n" }),
      { x: x({}), y: endY, text: { field: "shown" } },
    );
  const endsPanel = panel(
    "Ends, cuts, threats and withdrawals, as the sheets word them",
    (foot + 1.2) * pitch,
    [
      layer(end, mark("circle", 34), {
        x: x({}),
        y: endY,
        fill: graded(palette.ink),
        stroke: { value: palette.ink },
      }),
      endText(true),
      endText(false),
    ],
  );
  return {
    data: { name: "plotted", values: plotted },
    spacing: 12,
    vconcat: [membersPanel, institutionsPanel, meetingsPanel, endsPanel],
  };
}
