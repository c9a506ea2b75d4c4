/**
 * The order of two units, each with a list of values that it may have.
 *
 * @module
 */
import { orderOf } from "../../base/inference/kendall.ts";

/** Pairs in which the one is larger less those in which the other is, and those that do not tie. */
export interface PairOrder {
  order: number;
  untied: number;
}

/**
 * Counts all pairs of a value of one unit and a value of another; each list is walked once.
 *
 * @param values holds both lists, each in ascending order
 * @param one where the list of the one begins, which has `ofOne` values
 * @param other where that of the other begins, which has `ofOther`
 * @param into where the counts are written
 */
export function orderOfSorted(
  values: Float64Array,
  one: number,
  ofOne: number,
  other: number,
  ofOther: number,
  into: PairOrder,
): void {
  let below = 0;
  let notAbove = 0;
  let order = 0;
  let tied = 0;
  for (let at = one; at < one + ofOne; at++) {
    const value = values[at]!;
    while (below < ofOther && values[other + below]! < value) below++;
    while (notAbove < ofOther && values[other + notAbove]! <= value) notAbove++;
    order += below + notAbove - ofOther;
    tied += notAbove - below;
  }
  into.order = order;
  into.untied = ofOne * ofOther - tied;
}

/**
 * Counts the pairs in which both have the same lot.
 *
 * @param values holds both lists in the order of the lots
 * @param into where the counts are written
 */
export function orderOfSameLots(
  values: Float64Array,
  one: number,
  other: number,
  lots: number,
  into: PairOrder,
): void {
  into.order = 0;
  into.untied = 0;
  for (let at = 0; at < lots; at++) {
    const sign = orderOf(values[one + at]!, values[other + at]!);
    into.order += sign;
    into.untied += sign * sign;
  }
}
