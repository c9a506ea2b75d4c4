/**
 * How the figure of the race is drawn.
 *
 * @module
 */
import { reallyDiffer } from "../../findings/tables/models.ts";
import { palette } from "../draw/palette.ts";

/** Width of a panel and height of a line. */
const width = 268;
const lineHeight = 17;
/** What the names of the lines take of the width. */
const namesWidth = 162;
/** Right ends of the columns of figures beside the panels. */
const columnEnds = { mean: width + 34, differ: width + 92, p: width + 134, best: width + 198 };

/** Marks of the three kinds: shape, outline, filling. */
const keys = [
  ["mean of a model", "circle", palette.ink, palette.ink],
  ["mean of a baseline", "square", palette.red, palette.red],
  ["median", "diamond", "#6e6e6e", "#ffffff"],
] as const;

/**
 * Panels below one another.
 *
 * @param names of the lines from the top
 * @param headings of the panels from the top
 * @param compared name of the model with which the columns at the right compare
 */
export function raceSpec(
  names: readonly string[],
  headings: readonly string[],
  compared: string,
): object {
  const y = { field: "name", type: "nominal", scale: { domain: names, padding: 0 }, axis: null };
  const x = (field: string) => ({
    field,
    type: "quantitative",
    scale: { zero: true, nice: true },
    axis: { title: "Absolute error in points (dashed: mean of the best baseline)", tickCount: 6 },
  });
  const key = (at: number) => ({
    field: "key",
    type: "nominal",
    scale: { domain: keys.map(([name]) => name), range: keys.map((each) => each[at]) },
    legend: {
      title: null,
      orient: "top",
      direction: "horizontal",
      offset: 16,
      columnPadding: 20,
      symbolSize: 60,
    },
  });
  const yOffset = {
    field: "measure",
    type: "nominal",
    scale: { domain: ["mean_error", "median_error"], range: [4, 13] },
  };
  const means = { filter: "datum.measure === 'mean_error'" };
  const text = (at: number, align: string, shown: string) => ({
    transform: [means, { calculate: shown, as: "text" }],
    mark: { type: "text", align, baseline: "middle", fontSize: 11 },
    encoding: { x: { value: at }, y, text: { field: "text" } },
  });
  const heading = (at: number, align: string, shown: object, height = -6, fontWeight = 400) => ({
    transform: [{ filter: "datum.best_baseline" }, means],
    mark: { type: "text", align, baseline: "bottom", fontWeight, fontSize: 10.5 },
    encoding: { x: { value: at }, y: { value: height }, text: shown },
  });
  return {
    transform: [
      { fold: ["mean_error", "median_error"], as: ["measure", "value"] },
      { calculate: "datum[datum.measure + '_low']", as: "low" },
      { calculate: "datum[datum.measure + '_high']", as: "high" },
      {
        calculate: `datum.measure === 'median_error' ? '${keys[2][0]}' : ` +
          `datum.baseline ? '${keys[1][0]}' : '${keys[0][0]}'`,
        as: "key",
      },
    ],
    spacing: 10,
    facet: { row: { field: "panel", type: "nominal", sort: headings, header: null } },
    spec: {
      width,
      height: names.length * lineHeight,
      layer: [
        {
          transform: [means, { filter: "datum.baseline" }],
          mark: { type: "rect", color: "#efefef" },
          encoding: { x: { value: -namesWidth }, x2: { value: columnEnds.best + 2 }, y },
        },
        {
          transform: [means, { filter: "datum.best_baseline" }],
          mark: { type: "rule", color: palette.red, strokeDash: [4, 3] },
          encoding: { x: x("mean_error") },
        },
        {
          mark: { type: "rule", strokeWidth: 1.7 },
          encoding: { x: x("low"), x2: { field: "high" }, y, yOffset, stroke: key(2) },
        },
        {
          mark: { type: "point", size: 34, strokeWidth: 1.2, opacity: 1 },
          encoding: { x: x("value"), y, yOffset, shape: key(1), stroke: key(2), fill: key(3) },
        },
        text(-8, "right", "datum.name"),
        text(columnEnds.mean, "right", "format(datum.mean_error, '.1f')"),
        text(columnEnds.differ, "right", "datum.differ === null ? '–' : '' + datum.differ"),
        text(columnEnds.p, "right", "datum.p === null ? '–' : format(datum.p, '.3f')"),
        text(
          columnEnds.best,
          "right",
          "datum.p_best_baseline === null ? '–' : format(datum.p_best_baseline, '.3f')",
        ),
        heading(-namesWidth, "left", { field: "panel" }, -6, 600),
        heading(columnEnds.mean, "right", { value: "mean" }, -18),
        heading(columnEnds.mean, "right", { value: "error" }),
        heading(columnEnds.differ, "right", { value: `${reallyDiffer}+ apart` }),
        heading(columnEnds.p, "right", { value: "p" }),
        heading(columnEnds.p, "right", { value: `against ${compared}:` }, -31),
        heading(columnEnds.differ, "right", { value: "issues" }, -18),
        heading(columnEnds.best, "right", { value: "baseline: p" }),
        heading(columnEnds.best, "right", { value: "against best" }, -18),
      ],
    },
  };
}
