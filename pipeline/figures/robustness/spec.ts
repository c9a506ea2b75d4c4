/**
 * Drawing of the findings: a claim above its estimates, and beside them what would change the
 * verdict.
 *
 * @module
 */
import type { Verdict } from "../../findings/claims/verdict.ts";
import { label, point, white, written } from "../draw/marks.ts";
import { palette } from "../draw/palette.ts";
import { fixed, layer, type Part, where } from "../draw/part.ts";
import { at, on, pixels, shown } from "../draw/scales.ts";
import { layout, placed } from "./places.ts";
import type { RobustnessRow } from "./rows.ts";

/** Verdicts with their looks; no colours, for "supported" may be bad for the argument. */
const verdictLooks: readonly (readonly [Verdict, shape: string, fill: string])[] = [
  ["supported", "circle", palette.ink],
  ["contradicted", "square", palette.grid],
  ["between", "diamond", white],
  ["cannot tell", "cross", palette.grid],
];

/** Ends of the strip of estimates, and of the strip of shares of draws. */
const strip = { from: 140, to: 318 };
const shares = { from: 446, to: 502 };
/** Where the columns of text stand. */
const columns = { estimate: 326, share: 508, changed: 578, cells: 630 };

const small = { fontSize: 9.5, lineBreak: "\n", lineHeight: layout.part.line };
const verdictPoint = point({ strokeWidth: 1.3, stroke: palette.ink });

/** Specification of the figure. */
export function robustnessSpec(rows: readonly RobustnessRow[]): object {
  const { chapters, findings, estimates, lines, ends, top, height } = placed(rows);
  const y = (field: string) => pixels(field, height, { reverse: true });
  return {
    data: { name: "plotted", values: estimates },
    width: layout.width,
    height,
    resolve: { scale: { x: "independent" } },
    layer: [
      { layer: estimateStrip(y, estimates, lines, ends) },
      { data: { values: findings }, layer: shareStrip(y, top) },
      {
        layer: [
          written("text", at(0, y("y")), { fontSize: 11.5, fontWeight: 600 }, chapters),
          fixed(
            { ...verdictPoint, size: 64 },
            { ...at(8, y("y_claim")), ...looks("verdict") },
            findings,
          ),
          written("word", at(17, y("y_claim")), { fontWeight: 600 }, findings),
          written("lines", at(layout.claim.x, y("y_claim")), {
            ...{ fontSize: layout.claim.fontSize, lineHeight: layout.claim.line },
            lineBreak: "\n",
          }, findings),
          written("part_lines", at(layout.part.x, y("top")), small),
          written("estimate_text", at(columns.estimate, y("y")), { fontSize: 10 }),
          written("share", at(columns.share, y("y")), {}, findings),
          ...(["changed", "cells"] as const).map((column) =>
            written(column, at(columns[column], y("y")), { align: "right" }, findings)
          ),
          ...heads.map(([x, align, text]) => label(text, x, 5, { ...small, align })),
        ],
      },
    ],
  };
}

/** What a verdict shows by shape and filling. */
function looks(field: string): Part {
  return {
    shape: shown(field, verdictLooks.map(([verdict, shape]) => [verdict, shape])),
    fill: shown(field, verdictLooks.map(([verdict, , fill]) => [verdict, fill])),
  };
}

/** Estimates with their intervals, around a band between their marks. */
function estimateStrip(
  y: (field: string) => Part,
  estimates: ReturnType<typeof placed>["estimates"],
  lines: readonly object[],
  ends: readonly object[],
): Part[] {
  const all = estimates.flatMap(({ at, at_low, at_high }) =>
    [at ?? [], at_low ?? [], at_high ?? []].flat()
  );
  const x = (field: string) =>
    on(field, [Math.min(-0.5, ...all), Math.max(1.5, ...all)], {
      range: [strip.from, strip.to],
      zero: false,
    });
  const banded = { x: x("zone"), x2: { field: "zone_end" } };
  const sides = ends.map((end) => ({ ...end, zone: 0, zone_end: 1 }));
  return [
    fixed(
      { type: "rule", color: palette.grid },
      { ...at(1, y("y")), x2: { value: layout.width - 1 } },
      lines,
    ),
    {
      mark: { type: "rect", color: "#d9d9d9", opacity: 1 },
      encoding: { ...banded, y: y("y1"), y2: { field: "y2" } },
    },
    layer(
      [where("isValid(datum.at_low) && isValid(datum.at_high)")],
      { type: "rule", color: palette.ink, strokeWidth: 1.2 },
      { x: x("at_low"), x2: { field: "at_high" }, y: y("y") },
    ),
    { mark: verdictPoint, encoding: { x: x("at"), y: y("y"), ...looks("estimate_verdict") } },
    written("left", { x: x("zone"), y: y("y") }, { ...small, align: "right", dx: -3 }, sides),
    written("right", { x: x("zone_end"), y: y("y") }, { ...small, dx: 3 }, sides),
  ];
}

/** Shares of draws with the same verdict, between 0 and 1; numbers at the foot. */
function shareStrip(y: (field: string) => Part, top: number): Part[] {
  const x = (field: string) => on(field, [0, 1], { range: [shares.from, shares.to] });
  return [
    {
      mark: { type: "rule", color: palette.grid, strokeWidth: 1.5 },
      encoding: { ...at(shares.from, y("y")), x2: { value: shares.to } },
    },
    label("0%", shares.from, top + 6, { ...small, align: "center" }),
    label("100%", shares.to, top + 6, { ...small, align: "center" }),
    {
      mark: { type: "rule", color: palette.faint, strokeWidth: 4 },
      encoding: { x: x("noise_least"), x2: { field: "noise_most" }, y: y("y") },
    },
    {
      mark: { type: "point", size: 34, filled: true, color: palette.ink, opacity: 1 },
      encoding: { x: x("noise_all"), y: y("y") },
    },
  ];
}

/** Heads of the columns. */
const heads = [
  [0, "left", ["Verdict, claim,", "what is estimated over"]],
  [(strip.from + strip.to) / 2, "center", ["Estimate, 95% interval"]],
  [columns.estimate, "left", ["In its unit"]],
  [shares.from, "left", ["Same verdict", "under noise"]],
  [columns.changed, "right", ["Changed by", "leave-outs"]],
  [columns.cells, "right", ["Cells that", "overturn it"]],
] as const;
