/**
 * Where the strips of the allies and the symbols above them stand.
 *
 * @module
 */
import { figureWidth } from "../draw/figure.ts";
import { lanesOf } from "../draw/lines.ts";
import { textWidth } from "../draw/wrapped_text.ts";
import type { LinkRow } from "./rows.ts";

/** Pixels for names at the left and for numbers at the right. */
export const sides = { names: 140, numbers: 46 } as const;
/** Pixels of the years between them. */
export const width = figureWidth - sides.names - sides.numbers - 24;

/** Height of the deepest links of all, the least of a strip, of a lane of symbols, between strips. */
const heights = { depth: 62, least: 16, lane: 13, gap: 12 } as const;
/** Font size of the number beside a symbol, and the room of both. */
export const numberSize = 9.5;
const symbol = 12;

/** A strip: its upper edge, its ground line, and its shocks with their heights. */
export type Strip = ReturnType<typeof stripsOf>["strips"][number];

/** The strips from the top, the height of all, and the pixels of a year and of a depth of one. */
export function stripsOf(rows: readonly LinkRow[]) {
  const years = rows.map(({ year }) => year);
  const first = Math.min(...years);
  const unit = width / (Math.max(...years) - first + 1);
  const deep = heights.depth / Math.max(1, ...rows.map(({ depth_high }) => depth_high ?? 0));
  let top = 0;
  const strips = [...Map.groupBy(rows, ({ ally }) => ally).values()].map((own) => {
    const shocks = inLanes(own.filter(({ shock }) => shock !== null), first, unit);
    const lanes = Math.max(0, ...shocks.map(({ lane }) => lane + 1));
    const deepest = deep * Math.max(...own.map(({ depth_high }) => depth_high ?? 0));
    const ground = top + lanes * heights.lane + Math.max(heights.least, deepest + 3);
    const strip = {
      name: own[0]!.name,
      top,
      ground,
      years: own.filter(({ shock }) => shock === null),
      shocks: shocks.map(({ lane, ...shock }) => ({
        ...shock,
        y: top + heights.lane * (lane + 0.5),
      })),
    };
    top = ground + heights.gap;
    return strip;
  });
  return { strips, height: top - heights.gap, first, unit, deep };
}

/** Shocks in the order of time, each in the highest lane in which it has room. */
function inLanes(shocks: readonly LinkRow[], first: number, unit: number) {
  const placed = shocks.map((shock) => {
    const from = (shock.year - first) * unit;
    return { ...shock, number: `${shock.eve_depth}`, x: from + unit / 2, from };
  });
  const lanes = lanesOf(placed.map(({ from, number }) => [
    from,
    from + symbol + textWidth(number, numberSize) + 5,
  ]));
  return placed.map(({ from: _, ...shock }, at) => ({ ...shock, lane: lanes[at]! }));
}
