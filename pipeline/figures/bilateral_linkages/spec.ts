/**
 * Drawing of the bilateral links: a strip an ally, shocks above its depth.
 *
 * @module
 */
import { label, point, white, written } from "../draw/marks.ts";
import { followedColor, followedShape, outcomes } from "../draw/outcomes.ts";
import { palette } from "../draw/palette.ts";
import { fixed, type Part } from "../draw/part.ts";
import { either, multiples, pixels } from "../draw/scales.ts";
import { numberSize, sides, type Strip, stripsOf, width } from "./places.ts";
import type { LinkRow } from "./rows.ts";

const shades = { read: "#0a5a8a", low: palette.sky, high: "#d9d9d9" } as const;
const gray = "#5c5c5c";
/** Sizes of the symbol of a shock whose source was read, and of one whose source was not. */
const sizes = [58, 26] as const;
/** Years that the axis names. */
const named = 10;

/** Specification of the figure. */
export function linksSpec(rows: readonly LinkRow[]): object {
  const { strips, height, first, unit, deep } = stripsOf(rows);
  const x = pixels("x", width);
  const y = pixels("y", height, { reverse: true });
  const last = Math.max(...rows.map(({ year }) => year));
  const years = multiples(named, first, last)
    .map((year) => ({ year: `${year}`, x: (year - first + 0.5) * unit }));
  const bars = strips.flatMap((strip) => barsOf(strip, first, unit, deep));
  return {
    data: { name: "plotted", values: [...bars, ...strips.flatMap(({ shocks }) => shocks)] },
    width,
    height,
    layer: [
      fixed(
        { type: "rule", color: palette.grid, strokeWidth: 1 },
        { x, y: { value: 0 }, y2: { value: height } },
        sharedYears(strips).map((year) => ({ x: (year - first + 0.5) * unit })),
      ),
      {
        transform: [{ filter: "datum.depth_high !== null && datum.depth_high > 0" }],
        layer: [
          bar(shades.high, "high", x, y),
          bar(shades.low, "low", x, y),
          bar(shades.read, "read", x, y),
        ],
      },
      fixed(
        { type: "rule", color: palette.faint, strokeWidth: 0.8 },
        { x: { value: 0 }, x2: { value: width }, y },
        strips.map(({ ground }) => ({ y: ground })),
      ),
      {
        transform: [{ filter: "datum.shock !== null && isValid(datum.shock)" }],
        layer: [
          {
            mark: point({ strokeWidth: 1.3 }),
            encoding: {
              x,
              y,
              shape: followedShape,
              stroke: followedColor,
              fill: { ...either("datum.contested", white), ...followedColor },
              size: either("datum.evidence === 'read'", sizes[0], sizes[1]),
            },
          },
          written("number", { x, y }, { dx: 7, fontSize: numberSize, color: gray }),
        ],
      },
      written("name", { x: { value: -sides.names }, y }, { fontSize: 11.5, fontWeight: 600 }, [
        ...strips.map(({ name, ground }) => ({ name, y: ground - 8 })),
      ]),
      written(
        "now",
        { x: { value: width + 5 }, y },
        { fontSize: 11 },
        strips.map(({ years, ground }) => ({ now: lastOf(years), y: ground - 8 })),
      ),
      label(`${last}`, width + 5, -8, { fontSize: 10, color: gray }),
      written(
        "year",
        { x, y: { value: height + 6 } },
        { align: "center", baseline: "top", fontSize: 11 },
        years,
      ),
      ...key(),
    ],
  };
}

/** Three bars a year, one before the other: what was read, what surely and what possibly stood. */
function barsOf({ years, ground }: Strip, first: number, unit: number, deep: number) {
  return years.map((row) => ({
    ...row,
    x: (row.year - first) * unit,
    // Bars that only touch would leave hairs between them.
    x_end: (row.year - first + 1) * unit + 0.3,
    y: ground,
    high: ground - deep * row.depth_high!,
    low: ground - deep * row.depth_low!,
    read: ground - deep * row.depth_read!,
  }));
}

function bar(color: string, to: string, x: Part, y: Part): Part {
  return {
    mark: { type: "rect", color, opacity: 1 },
    encoding: { x, x2: { field: "x_end" }, y, y2: { field: to } },
  };
}

/** The depth of the last year, surely and, where dates are open, possibly. */
function lastOf(years: readonly LinkRow[]): string {
  const { depth_low, depth_high } = years.at(-1)!;
  return depth_low === depth_high ? `${depth_low}` : `${depth_low}–${depth_high}`;
}

/** Years in which one shock struck several of the allies. */
function sharedYears(strips: readonly Strip[]): number[] {
  const shocks = Map.groupBy(strips.flatMap((strip) => strip.shocks), ({ shock }) => shock);
  return [
    ...new Set([...shocks.values()].filter((of) => of.length > 1).map((of) => of[0]!.year)),
  ];
}

/** What shades, symbols and numbers mean, in three lines above the strips. */
function key(): Part[] {
  const left = -sides.names;
  const square = point({ shape: "square", size: 80, strokeWidth: 0 });
  const shade = (x: number, fill: string, text: string): Part[] => [
    fixed({ ...square, fill }, { x: { value: x + 5 }, y: { value: -66 } }),
    label(text, x + 14, -66),
  ];
  const sample = { stroke: palette.ink, shape: "circle", strokeWidth: 1.3 };
  const mark = (x: number, fill: string, size: number, text: string): Part[] => [
    fixed(point({ ...sample, fill, size }), { x: { value: x + 5 }, y: { value: -28 } }),
    label(text, x + 14, -28),
  ];
  return [
    ...shade(left, shades.read, "depth of links whose source was read"),
    ...shade(left + 212, shades.low, "of all that surely stood"),
    ...shade(left + 362, shades.high, "that possibly stood"),
    label("Shock, after which the tie was", left, -47),
    ...outcomes.flatMap(([followed, shape, color], at) => {
      const x = left + 162 + [0, 74, 124, 186][at]!;
      return [
        fixed(point({ shape, stroke: color, fill: color }), {
          x: { value: x + 5 },
          y: { value: -47 },
        }),
        label(followed.replaceAll("-", " "), x + 14, -47),
      ];
    }),
    ...mark(left, white, sizes[0], "contested"),
    ...mark(left + 84, palette.ink, sizes[1], "source not read"),
    label("number beside it: depth surely in force on its eve", left + 206, -28),
  ];
}
