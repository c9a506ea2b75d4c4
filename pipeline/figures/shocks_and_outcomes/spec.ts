/**
 * Drawing of the shocks: bands of points above, allies' means below, on one scale.
 *
 * @module
 */
import type { ShockAllyLine } from "../../tables/derived/findings/shock_allies.ts";
import { besideMark, label, point, white, words, written } from "../draw/marks.ts";
import { followedColor, followedShape } from "../draw/outcomes.ts";
import { palette } from "../draw/palette.ts";
import { fixed, layer, type Part, where } from "../draw/part.ts";
import { at, either, on, pixels } from "../draw/scales.ts";
import { meansPanel } from "./means.ts";
import { type Band, bandGap, bandsOf, labelSize, namesWidth, width } from "./places.ts";
import type { ShockRow } from "./rows.ts";

const title = "Depth-weighted institutions on the eve of the shock (sum of depths 1 to 3)";
const dashed = { type: "rule", color: palette.faint, strokeDash: [4, 3] };
const border = { type: "rule", color: palette.faint, strokeWidth: 0.6 };
const headingMark = { fontSize: 11.5, fontWeight: 600, limit: namesWidth - 4 };
const above = { fontSize: 10, baseline: "bottom", color: "#5c5c5c" };
const medianName = words({ ...above, align: "center", text: "median" });
const fill = { ...either("datum.contested", white), ...followedColor };

/** Specification of the figure; allies mostly kept come first, and `result` is the test in words. */
export function shocksSpec(
  shocks: readonly ShockRow[],
  allies: readonly (ShockAllyLine & { readonly name: string })[],
  median: number,
  result: readonly string[],
): object {
  const ends = [...allies.map((ally) => ally.weighted_high), ...shocks.map(({ low }) => low)];
  // Room for the label of the last point.
  const most = Math.max(...ends) + 4;
  const x = (title: string | null) => (field: string) => {
    const [domain, labels, ticks] = Array(3).fill(title !== null);
    const axis = { title, tickCount: 8, grid: true, domain, labels, ticks, labelFlush: false };
    return on(field, [0, most], { axis });
  };
  const medianLine = fixed(dashed, { x: x(title)("median") }, [{ median }]);
  const bands = bandsOf(shocks, median, most);
  return {
    data: { name: "plotted", values: bands.flatMap((band) => band.shocks) },
    spacing: 6,
    vconcat: [bandsPanel(bands, x(null), median), meansPanel(allies, x(title), medianLine, result)],
  };
}

/** The panel of the shocks, which are the rows of the figure; `x` places a column on the scale. */
function bandsPanel(bands: readonly Band[], x: (field: string) => Part, median: number): Part {
  const height = bands.at(-1)!.bottom;
  const y = pixels("y", height, { reverse: true });
  const borders = bands.slice(1).map(({ top }) => ({ y: top - bandGap / 2 }));
  const headings = bands.map(({ heading, top, bottom }) => ({ heading, y: (top + bottom) / 2 }));
  const looks = { shape: followedShape, stroke: followedColor, fill };
  return {
    width,
    height,
    layer: [
      fixed(border, { x: { value: -namesWidth }, x2: { value: width }, y }, borders),
      fixed(dashed, { x: x("median") }, [{ median }]),
      fixed(medianName, { x: x("median"), y: { value: -2 } }, [{ median }]),
      written("heading", at(-namesWidth, y), headingMark, headings),
      { mark: point({ size: 46 }), encoding: { x: x("low"), y, ...looks } },
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
