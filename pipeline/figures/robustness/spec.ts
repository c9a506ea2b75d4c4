/**
 * Drawing of the findings: a line a claim, with its estimates and what it withstands.
 *
 * @module
 */
import { figureWidth } from "../draw/figure.ts";
import { key, label, point, rule, written } from "../draw/marks.ts";
import { palette } from "../draw/palette.ts";
import { fixed, layer, type Part, where } from "../draw/part.ts";
import { at, on, pixels } from "../draw/scales.ts";
import { verdictLooks } from "../draw/verdict_looks.ts";
import { layout, placed } from "./places.ts";
import type { RobustnessRow } from "./rows.ts";

const width = figureWidth - 20;
/** Ends of the strip of estimates, and of the strip of shares of draws. */
const strip = { from: 272, to: 404 };
const shares = { from: 416, to: 448 };
/** Where the columns of text begin. */
const left = { verdict: 7, claim: 17, bearing: 232 };
/** Where the columns of numbers end. */
const right = {
  share: 477,
  flipping: 509,
  too_few: 543,
  of: 560,
  fewest: 606,
  cells: width,
} as const;

const small = { fontSize: 9.5 };
const number = { align: "right", fontSize: 10 };
const verdictPoint = point({ strokeWidth: 1.2, stroke: palette.ink });

/** Specification of the figure. */
export function robustnessSpec(rows: readonly RobustnessRow[]): object {
  const { chapters, findings, estimates, lines, ends, top, height } = placed(rows);
  const y = (field = "y") => pixels(field, height, { reverse: true });
  return {
    data: { name: "plotted", values: findings },
    width,
    height,
    resolve: { scale: { x: "independent" } },
    layer: [
      fixed(rule({ color: palette.grid }), { ...at(1, y()), x2: { value: width - 1 } }, lines),
      { layer: estimateStrip(y, estimates, ends, top) },
      { layer: shareStrip(y) },
      {
        layer: [
          ...verdictKey,
          written("text", at(0, y()), { fontSize: 11, fontWeight: 600 }, chapters),
          {
            mark: { ...verdictPoint, size: 58 },
            encoding: { ...at(left.verdict, y()), ...verdictLooks("verdict") },
          },
          written("short", at(left.claim, y()), { fontSize: 10.5 }),
          written("bearing", at(left.bearing, y()), { fontSize: 10 }),
          written("share", at(right.share, y()), number),
          ...(["flipping", "too_few", "of", "fewest", "cells"] as const).map((column) =>
            written(column, at(right[column], y()), {
              ...number,
              color: column === "of" || column === "cells" ? palette.faint : palette.ink,
            })
          ),
          ...heads.map(([x, down, align, text]) => label(text, x, down, { ...small, align })),
        ],
      },
    ],
  };
}

/** Samples of the verdicts, above the columns. */
const samples = [
  { x: left.verdict, text: "supported", verdict: "supported" },
  { x: 88, text: "between the marks, or its tests differ", verdict: "between" },
  { x: 290, text: "contradicted", verdict: "contradicted" },
  { x: 386, text: "cannot tell", verdict: "cannot tell" },
].map((sample) => ({ ...sample, y: 5 }));
const verdictKey = key(samples, { ...verdictPoint, size: 58 }, verdictLooks("verdict"));

type Placed = ReturnType<typeof placed>;

/** Estimates with their intervals, over a band between their marks. */
function estimateStrip(
  y: (field?: string) => Part,
  estimates: Placed["estimates"],
  ends: Placed["ends"],
  top: number,
): Part[] {
  const x = (field: string) =>
    on(field, ends, { range: [strip.from + 6, strip.to - 6], zero: false });
  const data = { values: estimates };
  const band = { zone: 0, zone_end: 1, top: layout.head - 6, foot: top };
  const arrow = (side: "left" | "right") => ({
    data,
    ...layer(
      [where(`datum.more_${side}`)],
      { type: "point", shape: `triangle-${side}`, size: 22, filled: true, opacity: 1 },
      {
        ...at(side === "left" ? strip.from + 4 : strip.to - 4, y()),
        color: { value: palette.ink },
      },
    ),
  });
  const arrows = (["left", "right"] as const).filter((side) =>
    estimates.some((estimate) => estimate[`more_${side}`])
  );
  return [
    fixed(
      { type: "rect", color: "#dcdcdc", opacity: 1 },
      { x: x("zone"), x2: { field: "zone_end" }, y: y("top"), y2: { field: "foot" } },
      [band],
    ),
    {
      data,
      ...layer(
        [where("isValid(datum.shown_low) && isValid(datum.shown_high)")],
        rule({ color: palette.ink, strokeWidth: 1 }),
        { x: x("shown_low"), x2: { field: "shown_high" }, y: y() },
      ),
    },
    ...arrows.map(arrow),
    {
      data,
      ...layer(
        [where("isValid(datum.shown)")],
        { ...verdictPoint, size: 26, strokeWidth: 1 },
        { x: x("shown"), y: y(), ...verdictLooks("estimate_verdict") },
      ),
    },
    ...([["zone", "contradicted", "right", -3], ["zone_end", "supported", "left", 3]] as const).map(
      ([field, text, align, dx]) =>
        written("text", { x: x(field), y: { value: lower } }, { ...small, align, dx }, [{
          ...band,
          text,
        }]),
    ),
  ];
}

/** Shares of draws with the same verdict, as bars from 0 to 1. */
function shareStrip(y: (field?: string) => Part): Part[] {
  const x = (field: string) => on(field, [0, 1], { range: [shares.from, shares.to] });
  return [
    {
      mark: rule({ color: palette.grid, strokeWidth: 6 }),
      encoding: { ...at(shares.from, y()), x2: { value: shares.to } },
    },
    {
      mark: rule({ color: palette.faint, strokeWidth: 6 }),
      encoding: { x: x("none"), x2: { field: "same" }, y: y() },
    },
  ];
}

/** Heads of the columns, in two lines of which the lower one is nearer to them. */
const upper = 29;
const lower = 40;
const heads = [
  [0, lower, "left", "Verdict and claim, in short"],
  [left.bearing, lower, "left", "Bearing"],
  [(strip.from + strip.to) / 2, upper, "center", "Estimates, 95% intervals"],
  [shares.from, upper, "left", "Same verdict"],
  [shares.from, lower, "left", "under noise"],
  [right.of, upper, "right", "Leave-outs"],
  [right.flipping, lower, "right", "flipped"],
  [right.too_few, lower, "right", "too few"],
  [right.of, lower, "right", "of"],
  [right.fewest, upper, "right", "Cells that"],
  [right.fewest, lower, "right", "flip it"],
  [right.cells, lower, "right", "of"],
] as const;
