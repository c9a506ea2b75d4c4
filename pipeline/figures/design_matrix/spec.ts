/**
 * How the figure of designs is drawn: all in one view, placed by pixels.
 *
 * @module
 */
import { fixed as printed, ifKnown } from "../../base/words/numbers.ts";
import { words, written } from "../draw/marks.ts";
import { palette } from "../draw/palette.ts";
import { fixed, layer, where, worked } from "../draw/part.ts";
import { at } from "../draw/scales.ts";
import { fittedText } from "../draw/wrapped_text.ts";
import { heads } from "./heads.ts";
import * as looks from "./key.ts";
import { columnsOf, layout, pageOf, rankPlace } from "./layout.ts";
import { type DrawnDesigns, isOf, nameOf, organisationsOf } from "./rows.ts";

const centred = words({ align: "center" });
const code = { text: { field: "label" }, color: looks.onCell };
const dot = { stroke: looks.onCell, fill: looks.dotFill };
const line = { type: "rule", color: palette.faint };
const frame = { type: "rect", filled: false, stroke: palette.ink, strokeWidth: 1.8, opacity: 1 };

type Sum = "overall_score" | "mean_place" | "year_of_end";

/** Specification of the matrix, with heads above it and a key below. */
export function designSpec(drawn: DrawnDesigns): object {
  const { width, first, row, cellHeight } = layout;
  const columns = columnsOf(drawn.cells);
  const { cellWidth } = columns;
  const organisations = organisationsOf(drawn).map((line, at) => {
    const y = first + at * row;
    return { ...line, y, middle: y + cellHeight / 2 };
  });
  const page = pageOf(first + organisations.length * row + looks.keyHeight);
  const { height, x, y, labels } = page;
  const inRows = <Line extends { readonly organisation: string }>(lines: readonly Line[]) =>
    organisations.flatMap(({ organisation, y, middle }) =>
      lines.filter(isOf(organisation)).map((line) => ({ ...line, y, middle }))
    );
  const xOf = new Map(columns.features.map(({ feature, x }) => [feature, x]));
  const cells = inRows(drawn.cells).map((cell) => {
    const x = xOf.get(cell.feature)!;
    return { ...cell, x, right: x + cellWidth - 1, bottom: cell.y + cellHeight };
  });
  const box = { x: x("x"), x2: { field: "right" }, y: y("y"), y2: { field: "bottom" } };
  // The number leaves the upper right corner to the dot.
  const besideDot = [
    worked("middle", `datum.y + ${cellHeight / 2 + 2}`),
    worked("x", `datum.x + ${cellWidth / 2 - 1.5}`),
    worked("label", "datum.value === null ? '?' : '' + datum.value"),
  ];
  const inCorner = [
    where("datum.evidence !== 'read' && datum.evidence !== null"),
    worked("corner", `datum.x + ${cellWidth - 4.5}`),
    worked("y", "datum.y + 4.5"),
  ];
  const rankX = (rank: number) => rankPlace(rank, organisations.length);
  const ranks = inRows(drawn.ranks).map((line) => ({ ...line, x: rankX(line.rank) }));
  const ranked = organisations.flatMap((line) => {
    const { best_rank: best, worst_rank: worst, equal_weights_rank: equal, middle } = line;
    if (best === null || worst === null || equal === null) return [];
    return [{ from: rankX(best), to: rankX(worst), x: rankX(equal), middle }];
  });
  const numbers = (field: Sum, x: number, places = 2) => {
    const values = organisations.map(({ [field]: value, middle }) => (
      { middle, label: ifKnown(value, (value) => printed(value, places), "–") }
    ));
    return written("label", at(x, y("middle")), { align: "center" }, values);
  };
  const framed = organisations.filter(({ kind }) => kind === "in-question").map(({ y }) => (
    { top: y - 2, bottom: y + cellHeight + 2 }
  ));
  const across = { x: { value: -3 }, x2: { value: width } };
  const inMargin = (label: string, y: number) => ({ label, x: 1, y });
  const fitted = (name: string) => fittedText(nameOf(name), layout.cells - 3, 10.5, true);
  const names = organisations.map((line) => inMargin(fitted(line.organisation), line.y + 7));
  const kinds = organisations.map((line) => inMargin(line.kind.replace("-", " "), line.y + 18));
  return {
    data: { name: "plotted", values: cells },
    width,
    height,
    layer: [
      layer([where("datum.value !== null")], looks.cellMark, { ...box, fill: looks.fill }),
      layer(besideDot, centred, { x: x("x"), y: y("middle"), ...code }),
      layer(inCorner, looks.dotMark, { x: x("corner"), y: y("y"), ...dot }),
      fixed(line, { x: x("from"), x2: { field: "to" }, y: y("middle") }, ranked),
      fixed(looks.rankMark, { x: x("x"), y: y("middle"), size: looks.area }, ranks),
      fixed(looks.tickMark, { x: x("x"), y: y("middle") }, ranked),
      numbers("overall_score", layout.score),
      numbers("mean_place", layout.place),
      numbers("year_of_end", layout.ended, 0),
      fixed(frame, { ...across, y: y("top"), y2: { field: "bottom" } }, framed),
      labels(names, { fontWeight: 600 }),
      labels(kinds, { fontSize: 9.5, color: "#5a5a5a" }),
      ...heads(page, columns, organisations.length, drawn.ranks[0]?.vectors ?? 0),
      ...looks.key(page, cellWidth),
    ],
  };
}
