/**
 * Whether the words of a picture have the room that they need.
 *
 * @module
 */
import { fonts } from "../../pipeline/base/typeface/fonts.ts";
import type { Drawn, DrawnText } from "./drawn.ts";

/** Texts that reach beyond the picture. */
export function outside({ texts, width, height }: Drawn): string[] {
  return texts.filter((text) => {
    const [left, top, right, bottom] = boxOf(text);
    return left < 0 || top < 0 || right > width || bottom > height;
  }).map(({ text }) => text);
}

/** Pairs of texts of which one lies over the other. */
export function overlaps({ texts }: Drawn): [below: string, above: string][] {
  const boxes = texts.map((text) => [text, boxOf(text)] as const);
  return boxes.flatMap(([{ text, x, y }, box], at) =>
    boxes.slice(0, at).filter(([other, its]) =>
      // A text is drawn twice in one place where it stands on a halo.
      !(text === other.text && x === other.x && y === other.y) && overlap(box, its)
    ).map(([other]): [string, string] => [other.text, text])
  );
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** What a text covers, by the font; letters rise some 0.7 of their size above the base line. */
function boxOf({ lines, x, y, size, weight, anchor, angle }: DrawnText): Box {
  const { measure } = fonts[weight >= 600 ? 1 : 0];
  const width = Math.max(...lines.map((line) => measure(line, size)));
  const before = anchor === "start" ? 0 : anchor === "end" ? width : width / 2;
  const rise = 0.7 * size;
  const fall = (lines.length - 1) * size;
  // Where a text is turned, it is so by a quarter to the left: its lines run upwards.
  return angle === 0
    ? [x - before, y - rise, x - before + width, y + fall]
    : [x - rise, y + before - width, x + fall, y + before];
}

/** Whether two boxes share more than half a pixel in both directions. */
function overlap(a: Box, b: Box): boolean {
  const shared = (from: 0 | 1) =>
    Math.min(a[from + 2]!, b[from + 2]!) - Math.max(a[from]!, b[from]!);
  return shared(0) > 0.5 && shared(1) > 0.5;
}
