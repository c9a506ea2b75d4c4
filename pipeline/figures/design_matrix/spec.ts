/**
 * How the figure of designs is drawn.
 *
 * @module
 */
import { type Columns, type DesignPlotRow, layout, nameOf, rankPlace } from "./rows.ts";
import { headLayers } from "./heads.ts";
import { keyHeight, keyLayers } from "./key.ts";
import {
  cellMark,
  dotFill,
  dotMark,
  fill,
  onCell,
  pixels,
  placer,
  rankMark,
  text,
  tickMark,
} from "./marks.ts";
import { palette } from "../draw/palette.ts";

const cellHeight = layout.row - 4;

/**
 * All in one view, placed by pixels.
 *
 * @param rows the plotted rows
 * @param columns where the cells stand
 * @param vectors number of weightings that the ranks are of
 */
export function designSpec(
  rows: readonly DesignPlotRow[],
  columns: Columns,
  vectors: number,
): object {
  const organisations = rows.filter(({ mark }) => mark === "organisation");
  const bottom = layout.first + organisations.length * layout.row;
  const height = bottom + keyHeight;
  const x = pixels("x", layout.width);
  const y = pixels("y", height);
  const middle = { calculate: `datum.y + ${cellHeight / 2}`, as: "middle" };
  const atMiddle = pixels("middle", height);
  const shown = { field: "label" };
  const of = (mark: string, more = "true") => ({
    filter: `datum.mark === '${mark}' && ${more}`,
  });
  const fixed = placer(layout.width, height);
  const column = (field: string, format: string, at: number) => ({
    transform: [of("organisation"), middle, {
      calculate: `datum.${field} === null ? '–' : format(datum.${field}, '${format}')`,
      as: "label",
    }],
    mark: text,
    encoding: { x: { value: at }, y: atMiddle, text: shown },
  });
  const cells = { x, x2: { field: "right" }, y, y2: { field: "bottom" } };
  const corner = { calculate: `datum.x + ${columns.cellWidth - 4.5}`, as: "corner" };
  return {
    width: layout.width,
    height,
    layer: [
      {
        transform: [of("cell", "datum.value !== null"), {
          calculate: `datum.x + ${columns.cellWidth - 1}`,
          as: "right",
        }, { calculate: `datum.y + ${cellHeight}`, as: "bottom" }],
        mark: cellMark,
        encoding: { ...cells, fill },
      },
      {
        // The number leaves the upper right corner to the dot.
        transform: [of("cell"), {
          calculate: `datum.y + ${cellHeight / 2 + 2}`,
          as: "middle",
        }, {
          calculate: `datum.x + ${columns.cellWidth / 2 - 1.5}`,
          as: "x",
        }, { calculate: "datum.value === null ? '?' : '' + datum.value", as: "label" }],
        mark: text,
        encoding: { x, y: atMiddle, text: shown, color: onCell },
      },
      {
        transform: [of("cell", "datum.evidence !== 'read' && datum.evidence !== null"), corner, {
          calculate: "datum.y + 4.5",
          as: "y",
        }],
        mark: dotMark,
        encoding: {
          x: pixels("corner", layout.width),
          y,
          stroke: onCell,
          fill: dotFill,
        },
      },
      {
        transform: [of("organisation"), middle, {
          calculate: `${rankScale("datum.best_rank", organisations.length)}`,
          as: "from",
        }, { calculate: `${rankScale("datum.worst_rank", organisations.length)}`, as: "to" }],
        mark: { type: "rule", color: palette.faint },
        encoding: {
          x: pixels("from", layout.width),
          x2: { field: "to" },
          y: atMiddle,
        },
      },
      {
        transform: [of("rank"), middle],
        mark: rankMark,
        encoding: {
          x,
          y: atMiddle,
          size: {
            field: "share",
            type: "quantitative",
            scale: { domain: [0, 1], range: [0, 280] },
            legend: null,
          },
        },
      },
      {
        transform: [of("organisation"), middle, {
          calculate: `${rankScale("datum.equal_weights_rank", organisations.length)}`,
          as: "x",
        }],
        mark: tickMark,
        encoding: { x, y: atMiddle },
      },
      column("score", ".2f", layout.score),
      column("to_yardstick", ".2f", layout.toYardstick),
      column("to_loose", ".2f", layout.toLoose),
      {
        transform: [of("organisation", "datum.kind === 'in-question'"), {
          calculate: "datum.y - 2",
          as: "top",
        }, { calculate: `datum.y + ${cellHeight + 2}`, as: "bottom" }],
        mark: {
          type: "rect",
          filled: false,
          stroke: palette.ink,
          strokeWidth: 1.8,
          opacity: 1,
        },
        encoding: {
          x: { value: -3 },
          x2: { value: layout.width },
          y: pixels("top", height),
          y2: { field: "bottom" },
        },
      },
      fixed(
        organisations.map(({ organisation, y }) => ({
          label: nameOf(organisation),
          x: 1,
          y: y + 7,
        })),
        { ...text, align: "left", fontWeight: 600 },
        { text: shown },
      ),
      fixed(
        organisations.map(({ kind, y }) => ({ label: kind.replace("-", " "), x: 1, y: y + 18 })),
        { ...text, align: "left", fontSize: 9.5, color: "#5a5a5a" },
        { text: shown },
      ),
      ...headLayers(organisations, columns, vectors, height),
      ...keyLayers(columns.cellWidth, bottom),
    ],
  };
}

/** Middle of a rank, as an expression. */
function rankScale(rank: string, organisations: number): string {
  const step = rankPlace(2, organisations) - rankPlace(1, organisations);
  return `${rankPlace(1, organisations)} + ${step} * (${rank} - 1)`;
}
