/**
 * Whether the words of a drawing have the room that they need.
 *
 * @module
 */
import { fonts } from "../../base/typeface/fonts.ts";
import type { Drawing, Item, Step } from "./drawing.ts";

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Words that lie over others, or reach beyond the picture, in the order in which they are drawn. */
export function coveredWords({ items, width, height }: Drawing): string[] {
  const texts = items.flatMap((item) => item.kind === "text" ? [boxOf(item)] : []);
  return texts.filter(({ box, words }, at) =>
    box[0] < -1 || box[1] < -1 || box[2] > width + 1 || box[3] > height + 1 ||
    texts.slice(0, at).some((other) =>
      // Words are drawn twice in one place where they stand on a halo.
      !(other.words === words && shares(other.box, box, 0.9)) && shares(other.box, box, 0)
    )
  ).map(({ words }) => words);
}

function boxOf({ text, steps }: Extract<Item, { readonly kind: "text" }>) {
  const { measure } = fonts[text.isBold ? 1 : 0];
  const across = Math.max(0, ...text.lines.map(({ words }) => measure(words, text.size)));
  const before = text.anchor === "start" ? 0 : text.anchor === "end" ? across : across / 2;
  // Letters rise some 0.7 of their size above the base line.
  const corners = [
    [-before, -0.7 * text.size],
    [across - before, text.lines.at(-1)?.down ?? 0],
  ].map(([x, y]) => steps.toReversed().reduce(moved, [x!, y!] as const));
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const box: Box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  return { box, words: text.lines.map(({ words }) => words).join(" ") };
}

/** Where a step takes a point. */
function moved([x, y]: readonly [number, number], [kind, first, second]: Step): [number, number] {
  if (kind === "move") return [x + first, y + (second ?? 0)];
  const angle = first * Math.PI / 180;
  const [across, down] = [Math.cos(angle), Math.sin(angle)];
  return [x * across - y * down, x * down + y * across];
}

/** Whether two boxes share more than half a pixel, and more than a part of the second, both ways. */
function shares(a: Box, b: Box, part: number): boolean {
  return ([0, 1] as const).every((from) => {
    const shared = Math.min(a[from + 2]!, b[from + 2]!) - Math.max(a[from]!, b[from]!);
    return shared > Math.max(0.5, part * (b[from + 2]! - b[from]!));
  });
}
