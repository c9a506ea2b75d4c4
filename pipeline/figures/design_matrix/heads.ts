/**
 * What stands above the rows of the matrix of designs.
 *
 * @module
 */
import { type Columns, type DesignPlotRow, layout, nameOf, rankPlace } from "./rows.ts";
import { placer, text } from "./marks.ts";
import { palette } from "../draw/palette.ts";
import { capitalised } from "../../base/words/letters.ts";
import { grouped } from "../../base/words/numbers.ts";

/** Features whose name in the sheets does not read as words. */
const featureNames: Readonly<Record<string, string>> = {
  core_threatened_states_members: "threatened states are members",
  exit_notice_long: "long notice to leave",
  specified_threat_or_area_clear: "clear threat or area",
};

/** A feature as text calls it. */
export function featureName(feature: string): string {
  return featureNames[feature] ?? feature.replaceAll("_", " ");
}

/**
 * Headings of columns, dimensions and ranks.
 *
 * @param organisations rows of the organisations
 * @param vectors number of weightings that the ranks are of
 * @param height of the figure
 */
export function headLayers(
  organisations: readonly DesignPlotRow[],
  columns: Columns,
  vectors: number,
  height: number,
): object[] {
  const fixed = placer(layout.width, height);
  const shown = { field: "label" };
  const yardstick = organisations.find(({ kind }) => kind === "yardstick");
  const heads = [
    ...columns.features.map(({ feature, x }) => ({
      label: featureName(feature),
      x: x + columns.cellWidth / 2 + 0.5,
    })),
    { label: "Overall score", x: layout.score },
    {
      label: `Distance to ${yardstick ? nameOf(yardstick.organisation) : "the yardstick"}`,
      x: layout.toYardstick,
    },
    { label: "Mean distance to loose pacts", x: layout.toLoose },
  ];
  const ranks = [
    "Rank under each",
    `of ${grouped(vectors)}`,
    "weightings",
    "(1: most set up)",
  ];
  return [
    fixed(heads.map((head) => ({ ...head, y: layout.heads })), {
      ...text,
      align: "left",
      angle: 270,
    }, {
      text: shown,
    }),
    fixed(
      columns.dimensions.map(({ dimension, x }) => ({
        label: capitalised(dimension),
        x,
        y: layout.dimensions,
      })),
      { ...text, align: "left", fontWeight: 600 },
      { text: shown },
    ),
    fixed(
      columns.dimensions.map(({ x, right }) => ({ x, right: right - 1, y: layout.dimensions + 9 })),
      { type: "rule", color: palette.faint },
      { x2: { field: "right" } },
    ),
    fixed(
      ranks.map((label, at) => ({
        label,
        x: (layout.firstRank + layout.lastRank) / 2,
        y: layout.heads - 64 + 12 * at,
      })),
      text,
      { text: shown },
    ),
    fixed(
      [1, organisations.length].map((rank) => ({
        label: `${rank}`,
        x: rankPlace(rank, organisations.length),
        y: layout.heads - 3,
      })),
      { ...text, baseline: "bottom", fontSize: 10 },
      { text: shown },
    ),
  ];
}
