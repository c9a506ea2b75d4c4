/**
 * Drawing of the evidence: bars of whole lines beside tables of their parts.
 *
 * @module
 */
import { figureWidth } from "../draw/figure.ts";
import { white } from "../draw/marks.ts";
import { palette } from "../draw/palette.ts";
import { layer, type Part, where, worked } from "../draw/part.ts";
import { either } from "../draw/scales.ts";
import type { EvidenceRow } from "./rows.ts";

/** Pixels of the width that the names of the lines take, the bars with their numbers, and these. */
const namesWidth = 136;
const barsWidth = 161;
const numbersWidth = 66;
const cellsWidth = figureWidth - 21 - namesWidth - barsWidth - 12;
const step = 17;

/** What the lines of each half are. */
const halves = [
  ["archive", "Country of the archive: all rows"],
  ["case", "Case (folder of the sheets): all rows"],
] as const;

/** A number of rows with a comma between thousands, and a share in whole percent. */
const count = "format(datum.rows, ',')";
const share = "(datum.share < 0.5 ? '<1' : format(datum.share, '.0f')) + '%'";

/** Of axes whose labels stand alone. */
const bare = { title: null, ticks: false, domain: false };

/** Both halves, with one scale of bars and one of shades. */
export function evidenceSpec(rows: readonly EvidenceRow[]): object {
  const most = (whole: boolean) =>
    Math.max(1, ...rows.filter(({ part }) => (part === "all") === whole).map(({ rows }) => rows));
  const vconcat = halves.map(([panel, title]) => {
    const own = rows.filter((row) => row.panel === panel);
    const names = [...new Set(own.map(({ label }) => label))];
    const parts = [...new Set(own.map(({ part }) => part))].filter((part) => part !== "all");
    const y = { field: "label", type: "nominal", sort: names };
    return {
      spacing: 12,
      bounds: "flush",
      transform: [where(`datum.panel === '${panel}'`)],
      hconcat: [bars(title, y, most(true)), cells(parts, { ...y, axis: null }, most(false))],
    };
  });
  return { spacing: 16, vconcat };
}

/** Bars of whole lines, with their names and numbers. */
function bars(title: string, y: Part, most: number): Part {
  const room = { minExtent: namesWidth, maxExtent: namesWidth, labelLimit: namesWidth - 4 };
  const scale = { domain: [0, most], nice: false, range: [0, barsWidth - numbersWidth] };
  return {
    width: barsWidth,
    height: { step },
    title: { text: title, fontSize: 12, offset: 6 },
    transform: [where("datum.part === 'all'"), worked("text", `${count} + ' · ' + ${share}`)],
    encoding: {
      y: { ...y, axis: { ...bare, ...room } },
      x: { field: "rows", type: "quantitative", axis: null, scale },
    },
    layer: [
      { mark: { type: "bar", color: palette.faint, height: { band: 0.72 } } },
      { mark: { type: "text", align: "left", dx: 4 }, encoding: { text: { field: "text" } } },
    ],
  };
}

/** A table of shaded numbers under the names of the parts, which are broken at their hyphens. */
function cells(parts: readonly string[], y: Part, most: number): Part {
  const lines = Math.max(1, ...parts.map((part) => part.split("-").length));
  const axis = {
    orient: "top",
    ...bare,
    labelAngle: 0,
    labelFontSize: 10,
    labelBaseline: "top",
    labelPadding: 4 + 13 * lines,
    labelExpr: lines > 1
      ? "indexof(datum.label, '-') < 0 ? ['', datum.label] : split(datum.label, '-')"
      : "datum.label",
  };
  const scale = { type: "sqrt", domain: [0, most], range: [white, "#a6a6a6"], interpolate: "rgb" };
  const shade = { field: "rows", type: "quantitative", scale, legend: null };
  const ink = either("datum.rows === 0", palette.faint, palette.ink);
  return {
    width: cellsWidth,
    height: { step },
    transform: [where("datum.part !== 'all'")],
    encoding: { y, x: { field: "part", type: "nominal", sort: parts, axis } },
    layer: [
      { mark: { type: "rect", stroke: white, strokeWidth: 1.5 }, encoding: { color: shade } },
      layer([worked("text", count)], { type: "text" }, { text: { field: "text" }, color: ink }),
    ],
  };
}
