/**
 * What stands above the rows of the matrix of designs.
 *
 * @module
 */
import { capitalised } from "../../base/words/letters.ts";
import { grouped } from "../../base/words/numbers.ts";
import { palette } from "../draw/palette.ts";
import type { Part } from "../draw/part.ts";
import { fittedText } from "../draw/wrapped_text.ts";
import { type Columns, layout, rankPlace } from "./layout.ts";
import type { Page } from "./page.ts";
import type { Organisation } from "./rows.ts";

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
 * @param vectors number of weightings that the ranks are of
 */
export function heads(
  { marks, labels }: Page,
  organisations: readonly Organisation[],
  columns: Columns,
  vectors: number,
): Part[] {
  const upright = [
    ...columns.features.map(({ feature, x }) => ({
      label: featureName(feature),
      x: x + columns.cellWidth / 2 + 0.5,
    })),
    { label: "Overall score", x: layout.score },
    { label: "Place from 0 tight to 1 loose", x: layout.place },
    { label: "Ended", x: layout.ended },
  ];
  const room = layout.heads - layout.dimensions - 12;
  const ranks = [
    "Rank under each",
    `of ${grouped(vectors)}`,
    "weightings",
    "(1: most set up)",
  ].map((label, line) => ({
    label,
    x: (layout.firstRank + layout.lastRank) / 2,
    y: layout.heads - 64 + 12 * line,
  }));
  const ends = [1, organisations.length].map((rank) => ({
    label: `${rank}`,
    x: rankPlace(rank, organisations.length),
    y: layout.heads - 3,
  }));
  const dimensions = columns.dimensions.map(({ dimension, ...place }) => ({
    label: capitalised(dimension),
    ...place,
  }));
  const y = layout.dimensions;
  return [
    labels(
      upright.map(({ label, x }) => ({ label: fittedText(label, room, 10.5), x, y: layout.heads })),
      { angle: 270 },
    ),
    labels(dimensions.map(({ label, x }) => ({ label, x, y })), { fontWeight: 600 }),
    marks(
      dimensions.map(({ x, right }) => ({ x, right: right - 1, y: y + 9 })),
      { type: "rule", color: palette.faint },
      { x2: { field: "right" } },
    ),
    labels(ranks, { align: "center" }),
    labels(ends, { align: "center", baseline: "bottom", fontSize: 10 }),
  ];
}
