/**
 * What sets issues apart besides their outcome: how far the allies agreed, whether soldiers did,
 * how much the allies cared, and how far apart the two sides began.
 *
 * @module
 */
import { median } from "../../base/inference/median.ts";
import { midRank } from "./mid_rank.ts";

/** Openings at least this many points from one another are different ones. */
export const apartFrom = 10;

/** Bounds in points between a narrow, a middling and a wide gap. */
const gapBounds = { middling: 30, wide: 60 } as const;

/**
 * Whether the allies opened alike: less than ten points between the lowest and the highest.
 *
 * @param openings opening of each ally, at least one
 */
export function agreement(openings: readonly number[]): "one ally" | "agreed" | "apart" {
  if (openings.length < 2) return "one ally";
  return Math.max(...openings) - Math.min(...openings) < apartFrom ? "agreed" : "apart";
}

/**
 * Whether the soldiers of a state began where its diplomats did: less than ten points away.
 *
 * @param opening where the leading voice opened
 * @param soldiers first words of the soldiers, of which the median counts; none where they are not
 * on record
 */
export function soldiersBeside(
  opening: number,
  soldiers: readonly number[],
): "agreed" | "apart" | "not on record" {
  if (soldiers.length === 0) return "not on record";
  return Math.abs(median(soldiers) - opening) < apartFrom ? "agreed" : "apart";
}

/**
 * The third in which the issue ranks among those that the allies spoke of with a salience: by the
 * median over the allies of its rank (see `midRank`). An ally with one salience in the negotiation
 * ranks nothing.
 *
 * @param allies saliences of each ally that has one on the issue, and the place of the issue in it
 */
export function salienceThird(
  allies: readonly { readonly saliences: Float64Array; readonly at: number }[],
): "top third" | "middle third" | "bottom third" | "unknown" {
  const ranks = allies.filter(({ saliences }) => saliences.length > 1)
    .map(({ saliences, at }) => midRank(saliences, at));
  if (ranks.length === 0) return "unknown";
  const rank = median(ranks);
  // Of three saliences that differ the ranks are 1/6, 1/2 and 5/6: one in each third.
  return rank > 2 / 3 ? "top third" : rank < 1 / 3 ? "bottom third" : "middle third";
}

/**
 * How far apart the sides began.
 *
 * @param gap distance between the openings, ten points or more
 */
export function gapBand(gap: number): "10 to under 30" | "30 to under 60" | "60 or more" {
  return gap >= gapBounds.wide
    ? "60 or more"
    : gap >= gapBounds.middling
    ? "30 to under 60"
    : "10 to under 30";
}
