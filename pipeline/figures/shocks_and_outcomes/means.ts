/**
 * Drawing of the allies' means over their shocks.
 *
 * @module
 */
import type { ShockAllyLine } from "../../tables/derived/findings/shock_allies.ts";
import { label, point, white, words } from "../draw/marks.ts";
import { palette } from "../draw/palette.ts";
import { layer, type Part, worked } from "../draw/part.ts";
import { at, either, pixels } from "../draw/scales.ts";
import { namesWidth, numbersWidth, width } from "./places.ts";

const allyHeight = 17;
/** From the top to the first ally, and between those mostly kept and the others. */
const headHeight = 38;
const gap = 22;
/** Where the numbers at the right end. */
const right = width + numbersWidth - 8;

/**
 * The panel of the allies.
 *
 * @param allies in the order of the lines: those mostly kept first
 * @param x place of a column on the scale
 * @param median the line of the median
 * @param result the test in words
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
  const heading = (text: string, place: number, fontWeight: number) =>
    label(text, -namesWidth, place, {
      fontSize: 11.5,
      fontWeight,
      color: fontWeight === 400 ? "#5c5c5c" : palette.ink,
    });
  return {
    width,
    height,
    data: { values: allies.map((ally, line) => ({ ...ally, y: top(line) + allyHeight / 2 })) },
    layer: [
      median,
      {
        mark: { type: "rule", strokeWidth: 1.6, color: palette.faint },
        encoding: { x: x("weighted_low"), x2: { field: "weighted_high" }, y },
      },
      {
        mark: point({ strokeWidth: 1.5, stroke: palette.ink }),
        encoding: {
          x: x("weighted_low"),
          y,
          shape: either("datum.mostly_kept", "circle", "triangle-down"),
          fill: {
            condition: [
              { test: "datum.contested === datum.shocks", value: white },
              { test: "datum.mostly_kept", value: palette.ink },
            ],
            value: palette.orange,
          },
        },
      },
      {
        mark: words({ align: "right", fontSize: 11, limit: namesWidth - 2 }),
        encoding: { ...at(-10, y), text: { field: "name" } },
      },
      layer(
        [worked("count", "datum.kept + ' of ' + datum.shocks")],
        words({ align: "right", fontSize: 11 }),
        { ...at(right, y), text: { field: "count" } },
      ),
      heading("Means by ally", 8, 600),
      heading("kept after over half of shocks", headHeight - 10, 400),
      heading("kept after half or fewer", headHeight + allyHeight * kept + gap - 9, 400),
      label("kept", right, 8, { align: "right", fontSize: 11, fontWeight: 600 }),
      ...result.map((line, at) =>
        label(line, width - 2, height - 8 - 14 * (result.length - 1 - at), { align: "right" })
      ),
    ],
  };
}
