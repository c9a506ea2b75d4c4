/**
 * Drawing of the allies' means over their shocks.
 *
 * @module
 */
import type { ShockAllyLine } from "../../tables/derived/findings/shock_allies.ts";
import { label, point, white, words, written } from "../draw/marks.ts";
import { palette } from "../draw/palette.ts";
import { layer, type Part, worked } from "../draw/part.ts";
import { at, either, firstOf, pixels } from "../draw/scales.ts";
import { namesWidth, numbersWidth, width } from "./places.ts";

const allyHeight = 17;
/** From the top to the first ally, and between those mostly kept and the others. */
const [headHeight, gap] = [38, 22];
/** Where the numbers at the right end. */
const right = width + numbersWidth - 8;
const span = { type: "rule", strokeWidth: 1.6, color: palette.faint };
const mean = point({ strokeWidth: 1.5, stroke: palette.ink });
const shape = either("datum.mostly_kept", "circle", "triangle-down");
const fill = firstOf([
  ["datum.contested === datum.shocks", white],
  ["datum.mostly_kept", palette.ink],
], palette.orange);
const count = worked("count", "datum.kept + ' of ' + datum.shocks");
const number = { align: "right", fontSize: 11 };

/**
 * The panel of the allies, of whom those mostly kept come first, with the line of the median and the
 * test in words; `x` places a column on the scale.
 */
export function meansPanel(
  allies: readonly (ShockAllyLine & { readonly name: string })[],
  x: (field: string) => Part,
  median: Part,
  result: readonly string[],
): Part {
  const kept = allies.filter(({ mostly_kept }) => mostly_kept).length;
  const top = (line: number) => headHeight + allyHeight * line + (line >= kept ? gap : 0);
  const height = top(allies.length - 1) + allyHeight + 2;
  const y = pixels("y", height, { reverse: true });
  const heading = (text: string, place: number, look: Part) =>
    label(text, -namesWidth, place, { fontSize: 11.5, ...look });
  const lower = { fontWeight: 400, color: "#5c5c5c" };
  return {
    width,
    height,
    data: { values: allies.map((ally, line) => ({ ...ally, y: top(line) + allyHeight / 2 })) },
    layer: [
      median,
      { mark: span, encoding: { x: x("weighted_low"), x2: { field: "weighted_high" }, y } },
      { mark: mean, encoding: { x: x("weighted_low"), y, shape, fill } },
      written("name", at(-10, y), { ...number, limit: namesWidth - 2 }),
      layer([count], words(number), { ...at(right, y), text: { field: "count" } }),
      heading("Means by ally", 8, { fontWeight: 600, color: palette.ink }),
      heading("kept after over half of shocks", headHeight - 10, lower),
      heading("kept after half or fewer", headHeight + allyHeight * kept + gap - 9, lower),
      label("kept", right, 8, { ...number, fontWeight: 600 }),
      ...result.map((line, at) =>
        label(line, width - 2, height - 8 - 14 * (result.length - 1 - at), { align: "right" })
      ),
    ],
  };
}
