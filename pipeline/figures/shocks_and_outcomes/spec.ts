/**
 * Drawing of the shocks: bands of points above, allies' means below, on one scale.
 *
 * @module
 */
import type { ShockAllyLine } from "../../tables/derived/findings/shock_allies.ts";
import { palette } from "../draw/palette.ts";
import { words } from "../draw/marks.ts";
import { fixed, type Part } from "../draw/part.ts";
import { on } from "../draw/scales.ts";
import { above, bandsPanel } from "./bands.ts";
import { meansPanel } from "./means.ts";
import { bandsOf } from "./places.ts";
import type { ShockRow } from "./rows.ts";

const title = "Depth-weighted institutions on the eve of the shock (sum of depths 1 to 3)";

/**
 * Specification of the figure.
 *
 * @param allies their means over their shocks, those mostly kept first
 * @param median over the states' shocks
 * @param result the test in words
 */
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
  const atMedian = (mark: Part, title: string | null, more: Part = {}) =>
    fixed(mark, { x: x(title)("median"), ...more }, [{ median }]);
  const dashed = { type: "rule", color: palette.faint, strokeDash: [4, 3] };
  const name = words({ ...above, align: "center", text: "median" });
  const bands = bandsOf(shocks, median, most);
  return {
    data: { name: "plotted", values: bands.flatMap((band) => band.shocks) },
    spacing: 6,
    vconcat: [
      bandsPanel(bands, x(null), [
        atMedian(dashed, null),
        atMedian(name, null, { y: { value: -2 } }),
      ]),
      meansPanel(allies, x(title), atMedian(dashed, title), result),
    ],
  };
}
