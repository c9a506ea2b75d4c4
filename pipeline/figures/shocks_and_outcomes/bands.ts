/**
 * Drawing of the shocks in bands by what followed.
 *
 * @module
 */
import { besideMark, label, point, white, written } from "../draw/marks.ts";
import { followedColor, followedShape } from "../draw/outcomes.ts";
import { palette } from "../draw/palette.ts";
import { fixed, layer, type Part, where } from "../draw/part.ts";
import { at, either, pixels } from "../draw/scales.ts";
import { type Band, bandGap, labelSize, namesWidth, width } from "./places.ts";

/** Words above the panel. */
export const above = { fontSize: 10, baseline: "bottom", color: "#5c5c5c" };

/**
 * The panel of the shocks, which are the rows of the figure.
 *
 * @param x place of a column on the scale
 * @param median the line of the median and its name
 */
export function bandsPanel(
  bands: readonly Band[],
  x: (field: string) => Part,
  median: readonly Part[],
): Part {
  const height = bands.at(-1)!.bottom;
  const y = pixels("y", height, { reverse: true });
  return {
    width,
    height,
    layer: [
      fixed(
        { type: "rule", color: palette.faint, strokeWidth: 0.6 },
        { x: { value: -namesWidth }, x2: { value: width }, y },
        bands.slice(1).map(({ top }) => ({ y: top - bandGap / 2 })),
      ),
      ...median,
      written(
        "heading",
        at(-namesWidth, y),
        { fontSize: 11.5, fontWeight: 600, limit: namesWidth - 4 },
        bands.map(({ heading, top, bottom }) => ({ heading, y: (top + bottom) / 2 })),
      ),
      {
        mark: point({ size: 46 }),
        encoding: {
          ...{ x: x("low"), y, shape: followedShape, stroke: followedColor },
          fill: { ...either("datum.contested", white), ...followedColor },
        },
      },
      ...[true, false].flatMap((left) => {
        const own = [where(`datum.label !== '' && datum.left === ${left}`)];
        const place = { x: x("low"), y, text: { field: "label" } };
        // White around the letters keeps them clear of the lines of the grid.
        return [{ stroke: white, strokeWidth: 3 }, {}].map((halo) =>
          layer(own, besideMark(left, 7, { fontSize: labelSize, ...halo }), place)
        );
      }),
      label("labelled: shocks that do not fit", width, -2, { ...above, align: "right" }),
    ],
  };
}
