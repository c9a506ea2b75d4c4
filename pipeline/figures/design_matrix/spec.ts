/**
 * How the figure of designs is drawn: all in one view, placed by pixels.
 *
 * @module
 */
import { words } from "../draw/marks.ts";
import { palette } from "../draw/palette.ts";
import { fixed as printed } from "../../base/words/numbers.ts";
import { fixed, layer, type Part, where, worked } from "../draw/part.ts";
import { fittedText } from "../draw/wrapped_text.ts";
import { heads } from "./heads.ts";
import { key, keyHeight } from "./key.ts";
import { columnsOf, layout, rankPlace } from "./layout.ts";
import { area, cellMark, dotFill, dotMark, fill, onCell, rankMark, tickMark } from "./looks.ts";
import { pageOf } from "./page.ts";
import { type DrawnDesigns, nameOf, organisationsOf } from "./rows.ts";

const shown = { field: "label" };
const centred = words({ align: "center" });
const frame = { type: "rect", filled: false, stroke: palette.ink, strokeWidth: 1.8, opacity: 1 };

/** Specification of the matrix, with heads above it and a key below. */
export function designSpec(drawn: DrawnDesigns): object {
  const { width, first, row, cellHeight } = layout;
  const columns = columnsOf(drawn.cells);
  const { cellWidth } = columns;
  const organisations = organisationsOf(drawn).map((line, at) => {
    const y = first + at * row;
    return { ...line, y, middle: y + cellHeight / 2 };
  });
  const page = pageOf(first + organisations.length * row + keyHeight);
  const { height, x, y, labels } = page;
  const inRows = <Line extends { readonly organisation: string }>(lines: readonly Line[]) =>
    organisations.flatMap(({ organisation, y, middle }) =>
      lines.filter((line) => line.organisation === organisation).map((line) => ({
        ...line,
        y,
        middle,
      }))
    );
  const xOf = new Map(columns.features.map(({ feature, x }) => [feature, x]));
  const cells = inRows(drawn.cells).map((cell) => {
    const x = xOf.get(cell.feature)!;
    return { ...cell, x, right: x + cellWidth - 1, bottom: cell.y + cellHeight };
  });
  const rankX = (rank: number) => rankPlace(rank, organisations.length);
  const ranks = inRows(drawn.ranks).map((line) => ({ ...line, x: rankX(line.rank) }));
  const ranked = organisations.flatMap((line) => {
    const { best_rank: best, worst_rank: worst, equal_weights_rank: equal, middle } = line;
    if (best === null || worst === null || equal === null) return [];
    return [{ from: rankX(best), to: rankX(worst), x: rankX(equal), middle }];
  });
  const numbers = (field: keyof typeof organisations[number], at: number, decimals = 2): Part =>
    fixed(
      centred,
      { x: { value: at }, y: y("middle"), text: shown },
      organisations.map(({ [field]: value, middle }) => (
        { middle, label: typeof value === "number" ? printed(value, decimals) : "–" }
      )),
    );
  const framed = organisations.filter(({ kind }) => kind === "in-question");
  const fitted = (name: string) => fittedText(name, layout.cells - 3, 10.5, true);
  const names = organisations.map((line) => (
    { label: fitted(nameOf(line.organisation)), x: 1, y: line.y + 7 }
  ));
  const kinds = organisations.map((line) => (
    { label: line.kind.replace("-", " "), x: 1, y: line.y + 18 }
  ));
  return {
    data: { name: "plotted", values: cells },
    width,
    height,
    layer: [
      layer(
        [where("datum.value !== null")],
        cellMark,
        { x: x("x"), x2: { field: "right" }, y: y("y"), y2: { field: "bottom" }, fill },
      ),
      layer(
        // The number leaves the upper right corner to the dot.
        [
          worked("middle", `datum.y + ${cellHeight / 2 + 2}`),
          worked("x", `datum.x + ${cellWidth / 2 - 1.5}`),
          worked("label", "datum.value === null ? '?' : '' + datum.value"),
        ],
        centred,
        { x: x("x"), y: y("middle"), text: shown, color: onCell },
      ),
      layer(
        [
          where("datum.evidence !== 'read' && datum.evidence !== null"),
          worked("corner", `datum.x + ${cellWidth - 4.5}`),
          worked("y", "datum.y + 4.5"),
        ],
        dotMark,
        { x: x("corner"), y: y("y"), stroke: onCell, fill: dotFill },
      ),
      fixed(
        { type: "rule", color: palette.faint },
        { x: x("from"), x2: { field: "to" }, y: y("middle") },
        ranked,
      ),
      fixed(rankMark, { x: x("x"), y: y("middle"), size: area }, ranks),
      fixed(tickMark, { x: x("x"), y: y("middle") }, ranked),
      numbers("overall_score", layout.score),
      numbers("mean_place", layout.place),
      numbers("year_of_end", layout.ended, 0),
      fixed(
        frame,
        { x: { value: -3 }, x2: { value: width }, y: y("top"), y2: { field: "bottom" } },
        framed.map(({ y }) => ({ top: y - 2, bottom: y + cellHeight + 2 })),
      ),
      labels(names, { fontWeight: 600 }),
      labels(kinds, { fontSize: 9.5, color: "#5a5a5a" }),
      ...heads(page, columns, organisations.length, drawn.ranks[0]?.vectors ?? 0),
      ...key(page, cellWidth),
    ],
  };
}
