/**
 * The key to the lines and dots of SEATO's members, under the first years.
 *
 * @module
 */
import { words } from "../draw/marks.ts";
import { palette } from "../draw/palette.ts";
import { fixed, type Part } from "../draw/part.ts";
import { textWidth } from "../draw/wrapped_text.ts";
import { type Axes, label, margin, members } from "./places.ts";
import { attendance, memberships } from "./rows.ts";

const strokes = [
  { color: palette.faint, strokeDash: [5, 3] },
  { color: palette.ink, strokeDash: [1, 0] },
  { color: palette.blue, strokeDash: [2, 2] },
];
/** Looks of the line of a kind of membership. */
export const membershipLine = (at: number): Part => ({ ...strokes[at], strokeWidth: 2.2 });
const outline = { stroke: palette.ink, strokeWidth: 1, opacity: 1 };
/** Dot for the members at a Council. */
export const presence = { type: "point", size: 34, fill: "#c9c9c9", ...outline };

/** Pixels of a sample of a line, and from its beginning to the words. */
const [sample, words_at] = [25, 31];
const names = [...memberships, attendance];

/** Pixels at which the entries end, from the first down. */
export const keyEnds = names.map((name) => margin + words_at + textWidth(name, label.fontSize));

/** Layers of the key. */
export function key({ first, year, membersAt }: Axes, place: Part): Part[] {
  const y = (entry: number) => membersAt(members.key + entry * members.pitch);
  const dot = [{ x: first + sample / 2 / year, y: y(memberships.length) }];
  const name = (dx: number, text: string, at: readonly object[]) =>
    fixed(words({ dx }), { ...place, text: { value: text } }, at);
  return [
    ...memberships.flatMap((kind, at) => {
      const line = [{ x: first, y: y(at), x2: first + sample / year }];
      return [
        fixed({ type: "rule", ...membershipLine(at) }, { ...place, x2: { field: "x2" } }, line),
        name(words_at, kind, line),
      ];
    }),
    fixed(presence, place, dot),
    name(words_at - sample / 2 + 0.5, attendance, dot),
  ];
}
