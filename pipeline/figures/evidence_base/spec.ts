/**
 * Drawing of the evidence: bars of whole lines beside tables of their parts.
 *
 * @module
 */
import type { Cell, EvidenceTables } from "./rows.ts";
import { grades } from "./rows.ts";
import { figureWidth } from "../draw/figure.ts";
import { palette } from "../draw/palette.ts";

/** What the names of the lines take of the width. */
const labelWidth = 136;
const barWidth = 161;
const cellsWidth = figureWidth - 21 - labelWidth - barWidth - 12;

/** Both halves, with one scale of bars and one of shades. */
export function evidenceSpec({ archives, kinds, cases, cells }: EvidenceTables): object {
  const most = (test: (cell: Cell) => boolean) =>
    Math.max(1, ...cells.filter(test).map(({ rows }) => rows));
  const scales = {
    bars: most(({ column }) => column === "all"),
    shades: most(({ column }) => column !== "all"),
  };
  return {
    spacing: 16,
    vconcat: [
      half("archive", "Country of the archive", archives, kinds, scales),
      half("case", "Case (folder of the sheets)", cases, grades, scales),
    ],
  };
}

/** Bars of the whole lines beside a table of their parts. */
function half(
  panel: string,
  title: string,
  groups: readonly string[],
  columns: readonly string[],
  most: { readonly bars: number; readonly shades: number },
): object {
  const lines = Math.max(1, ...columns.map((column) => column.split("-").length));
  const y = {
    field: "label",
    type: "nominal",
    sort: groups,
    axis: {
      title: null,
      ticks: false,
      domain: false,
      minExtent: labelWidth,
      maxExtent: labelWidth,
    },
  };
  const height = { step: 17 };
  const all = { filter: `datum.panel === '${panel}' && datum.column === 'all'` };
  const parts = { filter: `datum.panel === '${panel}' && datum.column !== 'all'` };
  const number = "format(datum.rows, ',')";
  const x = { field: "column", type: "nominal", sort: columns };
  return {
    spacing: 12,
    bounds: "flush",
    hconcat: [
      {
        width: barWidth,
        height,
        title: { text: `${title}: all rows`, fontSize: 12, offset: 6 },
        transform: [all, {
          calculate:
            `${number} + ' · ' + (datum.share < 0.5 ? '<1' : format(datum.share, '.0f')) + '%'`,
          as: "text",
        }],
        encoding: {
          y,
          x: {
            field: "rows",
            type: "quantitative",
            axis: null,
            scale: { domain: [0, most.bars], nice: false, range: [0, barWidth - 66] },
          },
        },
        layer: [
          { mark: { type: "bar", color: palette.faint, height: { band: 0.72 } } },
          {
            mark: { type: "text", align: "left", dx: 4 },
            encoding: { text: { field: "text" } },
          },
        ],
      },
      {
        width: cellsWidth,
        height,
        transform: [parts],
        encoding: {
          y: { ...y, axis: null },
          x: {
            ...x,
            axis: {
              orient: "top",
              title: null,
              ticks: false,
              domain: false,
              labelAngle: 0,
              labelFontSize: 10,
              labelBaseline: "top",
              labelPadding: 4 + 13 * lines,
              labelExpr: lines > 1
                ? "indexof(datum.label, '-') < 0 ? ['', datum.label] : split(datum.label, '-')"
                : "datum.label",
            },
          },
        },
        layer: [
          {
            mark: { type: "rect", stroke: "#ffffff", strokeWidth: 1.5 },
            encoding: {
              color: {
                field: "rows",
                type: "quantitative",
                scale: {
                  type: "sqrt",
                  domain: [0, most.shades],
                  range: ["#ffffff", "#a6a6a6"],
                  interpolate: "rgb",
                },
                legend: null,
              },
            },
          },
          {
            transform: [{ calculate: number, as: "text" }],
            mark: { type: "text" },
            encoding: {
              text: { field: "text" },
              color: {
                condition: { test: "datum.rows === 0", value: palette.faint },
                value: palette.ink,
              },
            },
          },
        ],
      },
    ],
  };
}
