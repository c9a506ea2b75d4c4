/**
 * The rank correlation that shuffling within groups gives by itself, where what is handed on is
 * worth the same to every issue.
 *
 * @module
 */
import { orderOf, tauOf } from "../../base/inference/kendall.ts";
import { membersOf } from "../evidence/groups.ts";

/**
 * Makes a function that gives what `chanceEstimator` in `./chance_order.ts` would. Shuffles change
 * no untied pair, and within a group no order in the mean; every two units of two groups have the
 * mean order of those groups' values. It allocates nothing when called.
 *
 * @param group group of each place, numbered from 0
 * @returns tau-b to expect of one variable shuffled, held against another
 */
export function alikeChanceEstimator(
  group: Int32Array,
): (shuffled: Float64Array, against: Float64Array) => number {
  const members = membersOf(group);
  const count = members.length;
  const orderX = new Float64Array(count * count);
  const orderY = new Float64Array(count * count);
  return (x, y) => {
    orderX.fill(0);
    orderY.fill(0);
    let untiedX = 0;
    let untiedY = 0;
    for (let first = 1; first < group.length; first++) {
      for (let second = 0; second < first; second++) {
        const signX = orderOf(x[first]!, x[second]!);
        const signY = orderOf(y[first]!, y[second]!);
        untiedX += signX * signX;
        untiedY += signY * signY;
        const one = group[first]!;
        const other = group[second]!;
        // The pair of groups in one direction: the other way round the orders turn.
        const turn = one < other ? 1 : -1;
        const at = one < other ? one * count + other : other * count + one;
        orderX[at]! += turn * signX;
        orderY[at]! += turn * signY;
      }
    }
    let score = 0;
    for (let one = 0; one < count; one++) {
      for (let other = one + 1; other < count; other++) {
        const pairs = members[one]!.length * members[other]!.length;
        score += orderX[one * count + other]! * orderY[one * count + other]! / pairs;
      }
    }
    return tauOf({ score, untiedX, untiedY });
  };
}
