/**
 * Where the rows of SEATO's activity stand: on one axis of years, panel by panel. A row gets `x`,
 * `y` in the units of its panel, and `from` below it where it is an area.
 *
 * @module
 */
import { figureWidth } from "../draw/figure.ts";
import { fittedText, textWidth, wrappedText } from "../draw/wrapped_text.ts";
import { type ActivityRow, attendance, institutions, memberships } from "./rows.ts";

/** Pixels left of the years. */
export const gutter = 76;
/** Pixels beside the first and the last of them. */
export const margin = 12;
/** Letters of labels, and pixels from them to their mark. */
export const label = { fontSize: 10.5, gap: 7 };
/** Pixels that the name of a state may take in a label, and its letters. */
const name = [110, label.fontSize] as const;
/** Pixels of the panel of members, from its top to leaves and key, and from one of these to the next. */
export const members = { height: 176, leaves: 67.5, key: 81.9, pitch: 19.44 };
/** Pixels of a sample of a line in the key, and from its beginning to the words. */
export const entry = { sample: 25, words: 31 };
/** Pixels at which the entries of the key end, from the first down. */
const keyEnds = [...memberships, attendance]
  .map((kind) => margin + entry.words + textWidth(kind, label.fontSize));
/** What a further line of the label of an end adds, in lines. */
export const furtherLine = 0.75;

/** The axis of years and that of members, as the rows need them. */
export type Axes = ReturnType<typeof axesOf>;

/** Axes that hold all rows. */
export function axesOf(rows: readonly ActivityRow[]) {
  const years = rows.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const width = figureWidth - gutter - 2 * margin;
  const mostMembers = Math.max(0, ...rows.filter(isMembership).map(({ number }) => number!));
  const top = mostMembers + 0.6;
  return {
    ...{ first, last, width: width + 2 * margin, mostMembers },
    /** Pixels that a year takes. */
    year: width / Math.max(1, last - first),
    /** Number of members at so many pixels below the top of their panel. */
    membersAt: (below: number) => Math.round(100 * (top - below * top / members.height)) / 100,
  };
}

const isMembership = ({ kind }: ActivityRow) => kind === attendance || memberships.includes(kind);

/** Numbers of members as heights of their lines, which are set apart where equal. */
export function placedMembers(rows: readonly ActivityRow[], { membersAt }: Axes) {
  // A few pixels up for the first kind, down for the last, or one would hide the other.
  const apart = membersAt(0) - membersAt(3.3);
  return rows.filter(isMembership).map((row) => {
    const line = memberships.indexOf(row.kind);
    const up = line < 0 || row.number === 0 ? 0 : (1 - line) * apart;
    return { ...row, x: row.year, y: Math.round(100 * (row.number! + up)) / 100 };
  });
}

/** Numbers of institutions on top of one another. */
export function placedInstitutions(rows: readonly ActivityRow[]) {
  const stacks = new Map<number, number>();
  return rows.filter(({ kind }) => institutions.includes(kind)).map((row) => {
    const from = stacks.get(row.year) ?? 0;
    stacks.set(row.year, from + row.number!);
    return { ...row, x: row.year, from, y: from + row.number! };
  });
}

/** Meetings and exercises: of several in a year each stands a little right of the one before. */
export function placedMeetings(rows: readonly ActivityRow[]) {
  const inYear = [...Map.groupBy(rows, ({ kind, year }) => `${kind} ${year}`).values()];
  const step = Math.min(0.36, 1 / Math.max(1, ...inYear.map(({ length }) => length)));
  return inYear.flatMap((own) => own.map((row, at) => ({ ...row, x: row.year + step * at, y: 0 })));
}

/** Leaves one below the other; labels left of them or, where the key stands there, right. */
export function placedLeaves(rows: readonly ActivityRow[], { first, year, membersAt }: Axes) {
  const leaves = rows.filter(({ kind }) => kind === "leave");
  const room = members.height - members.leaves - label.fontSize;
  const pitch = Math.min(members.pitch, room / Math.max(1, leaves.length - 1));
  return leaves.map((row, line) => {
    const below = members.leaves + line * pitch;
    const text = `${fittedText(`${row.states}`, ...name)}: ${row.what}, ${row.year}`;
    const start = margin + (row.year - first) * year - label.gap - textWidth(text, label.fontSize);
    const meetsKey = keyEnds.some((end, at) =>
      start < end && Math.abs(below - members.key - at * members.pitch) < label.fontSize
    );
    return { ...row, x: row.year, y: membersAt(below), label: text, left: !meetsKey && start > 0 };
  });
}

/**
 * The first years over which an area is the highest under a whole text: pixels at which the text
 * begins, and the middle of the area over those years in its own units.
 */
export function roomiest(area: ReturnType<typeof placedInstitutions>, text: string, axes: Axes) {
  const span = Math.ceil(textWidth(text, label.fontSize) / axes.year);
  const rooms = area.slice(0, Math.max(1, area.length - span)).map((row, at) => {
    const under = area.slice(at, at + span + 1);
    const low = Math.max(...under.map(({ from }) => from));
    const high = Math.min(...under.map(({ y }) => y));
    const x = margin + (row.year - axes.first) * axes.year;
    return { x, y: (low + high) / 2, height: high - low };
  });
  return rooms.reduce((best, room) => room.height > best.height ? room : best);
}

/**
 * Ends and cuts in their order, none on another: `y` is the line of one from the top, `shown` its
 * label with line breaks, and `up` by how much that begins above its mark, in lines.
 */
export function placedEnds(rows: readonly ActivityRow[], axes: Axes) {
  let top = 0;
  return rows.filter(({ kind }) => kind === "end or cut").map((row) => {
    const { lines, left } = placedLabel(row.what!, row.year, axes);
    const up = furtherLine * (lines.length - 1) / 2;
    const y = top + up;
    top += 1 + 2 * up;
    return { ...row, x: row.year, y, left, shown: lines.join("\n"), up };
  });
}

/** A label in lines that fit the wider side of its mark, and whether that is the left one. */
export function placedLabel(text: string, year: number, { first, last, year: width }: Axes) {
  const before = gutter + (year - first) * width;
  const after = (last - year) * width;
  const room = Math.max(before, after) + margin - label.gap;
  return { lines: wrappedText(text, room, label.fontSize), left: before >= after };
}
