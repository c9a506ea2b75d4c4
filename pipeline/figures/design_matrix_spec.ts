/**
 * How the figure of designs is drawn.
 *
 * @module
 */
import {
  type Columns,
  type DesignPlotRow,
  layout,
  nameOf,
  rankPlace,
} from "./design_matrix_rows.ts";
import { palette } from "./palette.ts";

/** Fillings of the codes 0, 1 and 2. */
const shades = ["#f4f7fb", "#9fc0de", "#08457e"] as const;
const cellHeight = layout.row - 4;
const keyHeight = 46;

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
  const text = { type: "text", baseline: "middle", fontSize: 10.5 };
  const shown = { field: "label" };
  const of = (mark: string, more = "true") => ({
    filter: `datum.mark === '${mark}' && ${more}`,
  });
  const fixed = (values: readonly object[], mark: object, encoding: object = {}) => ({
    data: { values },
    mark,
    encoding: { x, y, ...encoding },
  });
  const column = (field: string, format: string, at: number) => ({
    transform: [of("organisation"), middle, {
      calculate: `datum.${field} === null ? '–' : format(datum.${field}, '${format}')`,
      as: "label",
    }],
    mark: text,
    encoding: { x: { value: at }, y: atMiddle, text: shown },
  });
  const onCell = {
    condition: { test: "datum.value === 2", value: "#ffffff" },
    value: palette.ink,
  };
  const cells = { x, x2: { field: "right" }, y, y2: { field: "bottom" } };
  const fill = {
    field: "value",
    type: "ordinal",
    scale: { domain: [0, 1, 2], range: shades },
    legend: null,
  };
  const cellMark = { type: "rect", stroke: "#c3ccd6", strokeWidth: 0.6 };
  const corner = { calculate: `datum.x + ${columns.cellWidth - 4.5}`, as: "corner" };
  const key = keyOf(columns.cellWidth, bottom + 14);
  const ticks = [1, organisations.length].map((rank) => ({
    label: `${rank}`,
    x: rankPlace(rank, organisations.length),
    y: layout.heads - 3,
  }));
  const heads = [
    ...columns.features.map(({ feature, x }) => ({
      label: feature.replaceAll("_", " "),
      x: x + columns.cellWidth / 2 + 0.5,
    })),
    { label: "Overall score", x: layout.score },
    { label: `Distance to ${yardstickOf(organisations)}`, x: layout.toYardstick },
    { label: "Mean distance to loose pacts", x: layout.toLoose },
  ];
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
        mark: { type: "point", size: 11, strokeWidth: 0.9, opacity: 1 },
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
        mark: { type: "circle", opacity: 1, color: "#5b87ad" },
        encoding: {
          x,
          y: atMiddle,
          size: {
            field: "share",
            type: "quantitative",
            scale: { domain: [0, 1], range: [2, 190] },
            legend: null,
          },
        },
      },
      {
        transform: [of("organisation"), middle, {
          calculate: `${rankScale("datum.equal_weights_rank", organisations.length)}`,
          as: "x",
        }],
        mark: { type: "tick", orient: "vertical", size: 15, thickness: 1.8, color: palette.ink },
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
          stroke: palette.orange,
          strokeWidth: 2.2,
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
      fixed(
        heads.map((head) => ({ ...head, y: layout.heads })),
        { ...text, align: "left", angle: 270 },
        { text: shown },
      ),
      fixed(
        columns.dimensions.map(({ dimension, x }) => ({
          label: dimension[0]!.toUpperCase() + dimension.slice(1),
          x,
          y: layout.dimensions,
        })),
        { ...text, align: "left", fontWeight: 600 },
        { text: shown },
      ),
      fixed(
        columns.dimensions.map(({ x, right }) => ({
          x,
          right: right - 1,
          y: layout.dimensions + 9,
        })),
        { type: "rule", color: palette.faint },
        { x2: { field: "right" } },
      ),
      fixed(
        ["Rank under each", `of ${vectors.toLocaleString("en-US")}`, "weightings"].map((
          label,
          at,
        ) => ({
          label,
          x: (layout.firstRank + layout.lastRank) / 2,
          y: layout.heads - 52 + 12 * at,
        })),
        text,
        { text: shown },
      ),
      fixed(ticks, { ...text, baseline: "bottom", fontSize: 10 }, { text: shown }),
      fixed(key.boxes, cellMark, { ...cells, fill }),
      fixed(key.numbers, text, { text: shown, color: onCell }),
      fixed(key.dots, { type: "point", size: 11, strokeWidth: 0.9, stroke: palette.ink }, {
        fill: { field: "fill", scale: null },
      }),
      fixed(key.circles, { type: "circle", size: 90, opacity: 1, color: "#5b87ad" }),
      fixed(key.ticks, {
        type: "tick",
        orient: "vertical",
        size: 15,
        thickness: 1.8,
        color: palette.ink,
      }),
      fixed(key.texts, { ...text, align: "left" }, { text: shown }),
    ],
  };
}

/** A dot is filled for `known`, in the colour of the text, and hollow for `cited`. */
const dotFill = {
  condition: [
    { test: "datum.evidence === 'known' && datum.value === 2", value: "#ffffff" },
    { test: "datum.evidence === 'known'", value: palette.ink },
  ],
  value: "transparent",
};

/** Middle of a rank, as an expression. */
function rankScale(rank: string, organisations: number): string {
  const step = rankPlace(2, organisations) - rankPlace(1, organisations);
  return `${rankPlace(1, organisations)} + ${step} * (${rank} - 1)`;
}

function yardstickOf(organisations: readonly DesignPlotRow[]): string {
  const yardstick = organisations.find(({ kind }) => kind === "yardstick");
  return yardstick ? nameOf(yardstick.organisation) : "the yardstick";
}

/** A scale on which one unit is one pixel from the upper left. */
function pixels(field: string, end: number): object {
  return {
    field,
    type: "quantitative",
    axis: null,
    scale: { domain: [0, end], range: [0, end], nice: false, zero: false },
  };
}

/** The key below the rows. */
function keyOf(cellWidth: number, y: number) {
  const boxes = ["absent", "partial", "full"].map((label, value) => ({
    label,
    value,
    x: layout.cells + 70 * value,
    right: layout.cells + 70 * value + cellWidth - 1,
    y: y - 8,
    bottom: y + 8,
  }));
  const second = y + 22;
  return {
    boxes,
    numbers: boxes.map(({ value, x }) => ({
      value,
      label: `${value}`,
      x: x + cellWidth / 2 - 0.5,
      y,
    })),
    dots: [
      { x: layout.cells + 5, y: second, fill: palette.ink },
      { x: layout.cells + 190, y: second, fill: "#ffffff" },
    ],
    circles: [{ x: 345, y }],
    ticks: [{ x: 345, y: second }],
    texts: [
      ...boxes.map(({ label, x }) => ({ label, x: x + cellWidth + 4, y })),
      { label: "known: nobody opened the source", x: layout.cells + 14, y: second },
      { label: "cited", x: layout.cells + 199, y: second },
      { label: "rank; area: share of weightings with it", x: 356, y },
      { label: "rank if all dimensions weigh alike", x: 356, y: second },
    ],
  };
}
