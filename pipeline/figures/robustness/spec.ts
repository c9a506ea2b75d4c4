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
/** Where the columns of text begin, and where those of numbers end. */
const left = { verdict: 7, claim: 17, bearing: 232 };
const right = { share: 477, flipping: 509, too_few: 543, of: 560, fewest: 606, cells: width };

const small = { fontSize: 9.5 };
const number = { align: "right", fontSize: 10 };
const verdictPoint = point({ strokeWidth: 1.2, stroke: palette.ink });
const testPoint = { ...verdictPoint, size: 26, strokeWidth: 1 };
const claimPoint = { ...verdictPoint, size: 58 };
const interval = rule({ color: palette.ink, strokeWidth: 1 });
const bar = (color: string) => rule({ color, strokeWidth: 6 });

/** Specification of the figure. */
export function robustnessSpec(rows: readonly RobustnessRow[]): object {
  const page = placed(rows);
  const { height } = page;
  const y = (field = "y") => pixels(field, height, { reverse: true });
  return {
    data: { name: "plotted", values: page.findings },
    width,
    height,
    resolve: { scale: { x: "independent" } },
    layer: [
      fixed(rule({ color: palette.grid }), { ...at(1, y()), x2: { value: width - 1 } }, page.lines),
      { layer: estimateStrip(page, y) },
      { layer: shareStrip(y) },
      {
        layer: [
          ...key(samples, claimPoint, verdictLooks("verdict")),
          written("text", at(0, y()), { fontSize: 11, fontWeight: 600 }, page.chapters),
          { mark: claimPoint, encoding: { ...at(left.verdict, y()), ...verdictLooks("verdict") } },
          written("short", at(left.claim, y()), { fontSize: 10.5 }),
          written("bearing", at(left.bearing, y()), { fontSize: 10 }),
          written("share", at(right.share, y()), number),
          ...(["flipping", "too_few", "of", "fewest", "cells"] as const).map((column) => {
            const color = column === "of" || column === "cells" ? palette.faint : palette.ink;
            return written(column, at(right[column], y()), { ...number, color });
          }),
          ...heads.map(([x, down, align, text]) => label(text, x, down, { ...small, align })),
        ],
      },
    ],
  };
}

/** Samples of the verdicts, above the columns. */
const samples = [
  { x: left.verdict, y: 5, text: "supported", verdict: "supported" },
  { x: 88, y: 5, text: "between the marks, or its tests differ", verdict: "between" },
  { x: 290, y: 5, text: "contradicted", verdict: "contradicted" },
  { x: 386, y: 5, text: "cannot tell", verdict: "cannot tell" },
];

type Down = (field?: string) => Part;

/** Estimates with their intervals, over a band between their marks. */
function estimateStrip({ estimates, ends, top }: ReturnType<typeof placed>, y: Down): Part[] {
  const x = (field: string) =>
    on(field, ends, { range: [strip.from + 6, strip.to - 6], zero: false });
  const band = { zone: 0, zone_end: 1, top: layout.head - 6, foot: top };
  const box = { x: x("zone"), x2: { field: "zone_end" }, y: y("top"), y2: { field: "foot" } };
  const those = (test: string, mark: Part, encoding: Part) => (
    { data: { values: estimates }, ...layer([where(test)], mark, encoding) }
  );
  const hasInterval = "isValid(datum.shown_low) && isValid(datum.shown_high)";
  const looks = verdictLooks("estimate_verdict");
  const arrows = (["left", "right"] as const).filter((side) =>
    estimates.some((estimate) => estimate[`more_${side}`])
  );
  const arrow = (side: string) => (
    { type: "point", shape: `triangle-${side}`, size: 22, filled: true, opacity: 1 }
  );
  const color = { value: palette.ink };
  const end = { left: strip.from + 4, right: strip.to - 4 };
  const mark = (field: string, text: string, align: string, dx: number) =>
    written("text", { x: x(field), y: { value: lower } }, { ...small, align, dx }, [
      { ...band, text },
    ]);
  return [
    fixed({ type: "rect", color: "#dcdcdc", opacity: 1 }, box, [band]),
    those(hasInterval, interval, { x: x("shown_low"), x2: { field: "shown_high" }, y: y() }),
    ...arrows.map((side) =>
      those(`datum.more_${side}`, arrow(side), { ...at(end[side], y()), color })
    ),
    those("isValid(datum.shown)", testPoint, { x: x("shown"), y: y(), ...looks }),
    mark("zone", "contradicted", "right", -3),
    mark("zone_end", "supported", "left", 3),
  ];
}

/** Shares of draws with the same verdict, as bars from 0 to 1. */
function shareStrip(y: Down): Part[] {
  const x = (field: string) => on(field, [0, 1], { range: [shares.from, shares.to] });
  return [
    { mark: bar(palette.grid), encoding: { ...at(shares.from, y()), x2: { value: shares.to } } },
    { mark: bar(palette.faint), encoding: { x: x("none"), x2: { field: "same" }, y: y() } },
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
