/**
 * Drawing of the race: a panel a scope, a line a model, columns of numbers beside it.
 *
 * @module
 */
import { capitalised } from "../../base/words/letters.ts";
import { fixed, ifKnown } from "../../base/words/numbers.ts";
import { reallyDiffer } from "../../findings/tables/model_pairs.ts";
import { point, white, words, written } from "../draw/marks.ts";
import { palette } from "../draw/palette.ts";
import { layer, type Part, where, worked } from "../draw/part.ts";
import { at, shown } from "../draw/scales.ts";
import type { RaceRow } from "./rows.ts";

/** Width of a panel, height of a line, and what the names of the lines take left of them. */
const size = { width: 268, line: 17, names: 162 };
/** Right ends of the columns of numbers beside the panels. */
const ends = { mean: 302, differ: 360, p: 402, best: 466 };

/** Marks of the three kinds: shape, outline, filling. */
const kinds = [
  ["mean of a model", "circle", palette.ink, palette.ink],
  ["mean of a baseline", "square", palette.red, palette.red],
  ["median", "diamond", "#6e6e6e", white],
] as const;
const kindOf = `datum.measure === 'median_error' ? '${kinds[2][0]}' : ` +
  `datum.baseline ? '${kinds[1][0]}' : '${kinds[0][0]}'`;
const measures = ["mean_error", "median_error"];

const means = where("datum.measure === 'mean_error'");
const best = where("datum.best_baseline");
const bestLine = { type: "rule", color: palette.red, strokeDash: [4, 3] };
const interval = { type: "rule", strokeWidth: 1.7 };
const error = point({ size: 34, strokeWidth: 1.2 });
const headMark = words({ baseline: "bottom", fontWeight: 400 });

/** Panels below one another; `compared` is the model with which columns at the right compare. */
export function raceSpec(rows: readonly RaceRow[], compared: string): object {
  const names = [...new Set(rows.map(({ name }) => name))];
  const values = rows.map(plotted);
  const panels = [...new Set(values.map(({ panel }) => panel))];
  const y = { field: "name", type: "nominal", scale: { domain: names, padding: 0 }, axis: null };
  const x = (field: string) => ({
    field,
    type: "quantitative",
    scale: { zero: true, nice: true },
    axis: { title: "Absolute error in points (dashed: mean of the best baseline)", tickCount: 6 },
  });
  const lanes = { domain: measures, range: [4, 13] };
  const yOffset = { field: "measure", type: "nominal", scale: lanes };
  const stroke = keyed(2);
  const looks = { shape: keyed(1), stroke, fill: keyed(3) };
  const wholeLine = { ...at(-size.names, y), x2: { value: ends.best + 2 } };
  const beside = (field: string, end: number) => ({
    transform: [means],
    ...written(field, at(end, y), { align: "right", fontSize: 11 }),
  });
  const head = (text: string, end: number, lines: number) =>
    layer([best, means], { ...headMark, align: "right", text }, at(end, -6 - lines));
  return {
    data: { name: "plotted", values },
    transform: [
      { fold: measures, as: ["measure", "value"] },
      worked("low", "datum[datum.measure + '_low']"),
      worked("high", "datum[datum.measure + '_high']"),
      worked("key", kindOf),
    ],
    spacing: 10,
    facet: { row: { field: "panel", type: "nominal", sort: panels, header: null } },
    spec: {
      width: size.width,
      height: names.length * size.line,
      layer: [
        layer([means, where("datum.baseline")], { type: "rect", color: "#efefef" }, wholeLine),
        layer([means, best], bestLine, { x: x("mean_error") }),
        { mark: interval, encoding: { x: x("low"), x2: { field: "high" }, y, yOffset, stroke } },
        { mark: error, encoding: { x: x("value"), y, yOffset, ...looks } },
        beside("name", -8),
        ...Object.entries(ends).map(([column, end]) => beside(`${column}_text`, end)),
        {
          transform: [best, means],
          ...written("panel", at(-size.names, -6), { ...headMark, fontWeight: 600 }),
        },
        head("mean", ends.mean, 12),
        head("error", ends.mean, 0),
        head(`against ${compared}:`, ends.p, 25),
        head("issues", ends.differ, 12),
        head(`${reallyDiffer}+ apart`, ends.differ, 0),
        head("p", ends.p, 0),
        head("against best", ends.best, 12),
        head("baseline: p", ends.best, 0),
      ],
    },
  };
}

/** One row a line, with the words that stand beside it. */
function plotted(row: RaceRow) {
  const text = (value: number | null, places: number) =>
    ifKnown(value, (number) => fixed(number, places), "–");
  return {
    ...row,
    panel: `${capitalised(row.scope)} issues (${row.issues}, ${row.families} families)`,
    mean_text: text(row.mean_error, 1),
    differ_text: text(row.differ, 0),
    p_text: text(row.p, 3),
    best_text: text(row.p_best_baseline, 3),
  };
}

/** A look of the three kinds, with a legend above the panels. */
function keyed(look: 1 | 2 | 3): Part {
  const legend = { title: null, orient: "top", direction: "horizontal", offset: 16 };
  return {
    ...shown("key", kinds.map((kind) => [kind[0], kind[look]])),
    legend: { ...legend, columnPadding: 20, symbolSize: 60 },
  };
}
