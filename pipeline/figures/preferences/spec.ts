/**
 * How the figure of preferences is drawn.
 *
 * @module
 */
import { type DataRow, figureWidth } from "../draw/figure.ts";
import { palette } from "../draw/palette.ts";
import { layout } from "./rows.ts";

/** Ends of the scale of intensity. */
const lightest = "#eef4fa";
const darkest = "#08306b";
/** From this intensity up a cell is so dark that what stands on it is white. */
const whiteFrom = 55;
const padding = 10;

/**
 * All panels in one view, placed by pixels.
 *
 * @param rows the plotted rows
 */
export function preferencesSpec(rows: readonly DataRow[]): object {
  const width = figureWidth - 2 * padding;
  const bottoms = rows.filter(({ kind }) => kind === "cell")
    .map(({ y }) => Number(y) + layout.cellHeight);
  const height = Math.max(0, ...bottoms);
  const place = (field: string, of: number, reverse = false) => ({
    field,
    type: "quantitative",
    scale: { domain: [0, of], nice: false, zero: false, reverse },
    axis: null,
  });
  const x = place("x", width);
  const y = place("y", height, true);
  const kind = (...kinds: string[]) => ({
    filter: { field: "kind", oneOf: kinds },
  });
  const box = (bottom: string) => ({ x, x2: { field: "right" }, y, y2: { field: bottom } });
  const right = { calculate: `datum.x + ${layout.cellWidth}`, as: "right" };
  const onCell = {
    condition: { test: `datum.intensity >= ${whiteFrom}`, value: "#ffffff" },
    value: palette.ink,
  };
  return {
    width,
    height,
    layer: [
      {
        transform: [
          kind("cell"),
          right,
          { calculate: `datum.y + ${layout.cellHeight}`, as: "bottom" },
        ],
        mark: { type: "rect", stroke: "#ffffff", strokeWidth: 1 },
        encoding: {
          ...box("bottom"),
          color: {
            field: "intensity",
            type: "quantitative",
            scale: { domain: [0, 100], range: [lightest, darkest] },
            legend: {
              title:
                "Intensity (bold: first choice; dot: grade “known”; frame: form that resulted)",
              titleLimit: 600,
              orient: "top",
              direction: "horizontal",
              titleOrient: "left",
              gradientLength: 160,
              gradientThickness: 10,
              values: [0, 25, 50, 75, 100],
            },
          },
        },
      },
      {
        transform: [
          kind("cell"),
          { calculate: `datum.x + ${layout.cellWidth / 2}`, as: "x" },
          { calculate: `datum.y + ${layout.cellHeight / 2}`, as: "y" },
          { calculate: "'' + datum.intensity", as: "label" },
        ],
        mark: {
          type: "text",
          baseline: "middle",
          fontSize: 10,
          fontWeight: { expr: "datum.first ? 600 : 400" },
        },
        encoding: { x, y, text: { field: "label" }, color: onCell },
      },
      {
        transform: [
          { filter: "datum.kind === 'cell' && datum.evidence === 'known'" },
          { calculate: `datum.x + ${layout.cellWidth - 5}`, as: "x" },
          { calculate: "datum.y + 4.5", as: "y" },
        ],
        mark: { type: "circle", size: 11, opacity: 1 },
        encoding: { x, y, color: onCell },
      },
      {
        transform: [kind("resulted"), right, { calculate: "datum.y + datum.height", as: "bottom" }],
        mark: { type: "rect", filled: false, stroke: palette.green, strokeWidth: 2.4, opacity: 1 },
        encoding: box("bottom"),
      },
      {
        transform: [kind("counted", "uncounted", "form", "state")],
        mark: {
          type: "text",
          baseline: { expr: "datum.kind === 'state' ? 'middle' : 'alphabetic'" },
          align: {
            expr: "datum.kind === 'state' ? 'right' : datum.kind === 'form' ? 'center' : 'left'",
          },
          fontSize: { expr: "datum.kind === 'form' ? 9 : 10.5" },
          fontWeight: { expr: "datum.kind === 'counted' ? 600 : 400" },
        },
        encoding: { x, y, text: { field: "label" } },
      },
    ],
  };
}
