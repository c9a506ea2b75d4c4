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
import { type Columns, layout, type Page, rankPlace } from "./layout.ts";

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

/** Headings of columns, dimensions and the ranks of organisations under weightings, by number. */
export function heads(
  { marks, labels }: Page,
  { features, dimensions, cellWidth }: Columns,
  organisations: number,
  vectors: number,
): Part[] {
  const { heads: lower, dimensions: upper, firstRank, lastRank } = layout;
  const upright = [
    ...features.map(({ feature, x }) => (
      { label: featureName(feature), x: x + cellWidth / 2 + 0.5 }
    )),
    { label: "Overall score", x: layout.score },
    { label: "Place from 0 tight to 1 loose", x: layout.place },
    { label: "Ended", x: layout.ended },
  ].map(({ label, x }) => ({ label: fittedText(label, lower - upper - 12, 10.5), x, y: lower }));
  const names = dimensions.map(({ dimension, x }) => (
    { label: capitalised(dimension), x, y: upper }
  ));
  const lines = dimensions.map(({ x, right }) => ({ x, right: right - 1, y: upper + 9 }));
  const ranks = ["Rank under each", `of ${grouped(vectors)}`, "weightings", "(1: most set up)"]
    .map((label, line) => ({ label, x: (firstRank + lastRank) / 2, y: lower - 64 + 12 * line }));
  const ends = [1, organisations]
    .map((rank) => ({ label: `${rank}`, x: rankPlace(rank, organisations), y: lower - 3 }));
  return [
    labels(upright, { angle: 270 }),
    labels(names, { fontWeight: 600 }),
    marks(lines, { type: "rule", color: palette.faint }, { x2: { field: "right" } }),
    labels(ranks, { align: "center" }),
    labels(ends, { align: "center", baseline: "bottom", fontSize: 10 }),
  ];
}
