/**
 * The rank correlation in samples of families.
 *
 * @module
 */
import { orderOf, tauOf } from "../../base/inference/kendall.ts";
import type { Groups } from "../evidence/groups.ts";
import type { LotOf } from "./chance_order.ts";
import { expectedPairs } from "./expected_pairs.ts";

/**
 * What chance gives in a sample in which each family occurs so many times.
 *
 * @param episodes episode of each issue, numbered from 0: lots are shuffled within
 * @param y the quantity that is not shuffled
 */
export function chanceResampled(
  episodes: Int32Array,
  lotOf: LotOf,
  y: Float64Array,
  families: Groups,
): (times: Int32Array) => number {
  const { order, untied } = expectedPairs(episodes, lotOf);
  const at = (first: number, second: number) => first * y.length + second;
  return resampledTau(
    (first, second) => order[at(first, second)]!,
    y,
    families,
    (first, second) => untied[at(first, second)]!,
  );
}

/**
 * Tau-b of a sample in which each family occurs so many times. An issue and its own copy are no
 * pair: they tie for sure. Pairs are counted once for each two families, so that a sample costs no
 * more than there are such twos.
 *
 * @param orderX order of two places in the one variable, -1 to 1
 * @param untiedX how often they do not tie in it; always, unless their order is 0, without it
 */
export function resampledTau(
  orderX: (first: number, second: number) => number,
  y: Float64Array,
  families: Groups,
  untiedX = (first: number, second: number) => Math.abs(orderX(first, second)),
): (times: Int32Array) => number {
  const { of, count } = families;
  const table = () => new Float64Array(count * count);
  const counts = { score: table(), untiedX: table(), untiedY: table() };
  for (let first = 1; first < y.length; first++) {
    for (let second = 0; second < first; second++) {
      const signY = orderOf(y[first]!, y[second]!);
      const at = of[first]! * count + of[second]!;
      counts.score[at]! += orderX(first, second) * signY;
      counts.untiedX[at]! += untiedX(first, second);
      counts.untiedY[at]! += signY * signY;
    }
  }
  return (times) => {
    let [score, untiedX, untiedY] = [0, 0, 0];
    for (let first = 0; first < count; first++) {
      for (let second = 0; second < count; second++) {
        const pairs = times[first]! * times[second]!;
        const at = first * count + second;
        score += pairs * counts.score[at]!;
        untiedX += pairs * counts.untiedX[at]!;
        untiedY += pairs * counts.untiedY[at]!;
      }
    }
    return tauOf({ score, untiedX, untiedY });
  };
}
