/**
 * The rank correlation that shuffling within groups gives by itself, where what is handed on is
 * worth the same to every issue.
 *
 * @module
 */
import { orderOf, tauOf } from "../../base/inference/kendall.ts";
import { membersOf } from "../evidence/groups.ts";

/** Tau-b of two variables, and what is to be expected of one of them shuffled. */
export interface AlikeOrder {
  tau: number;
  chance: number;
}

/**
 * Makes a function that writes tau-b and the tau-b of expected pairs: the sum over pairs of the
 * expected order, over the expected untied pairs. Shuffles change no untied pair, and within a group
 * no order in the mean; every two units of two groups have the mean order of those groups' values.
 * It allocates nothing when called.
 *
 * @param group group of each place, numbered from 0
 */
export function alikeOrderEstimator(
  group: Int32Array,
): (shuffled: Float64Array, against: Float64Array, into: AlikeOrder) => void {
  const members = membersOf(group);
  const order = Int32Array.from(members.flat());
  const from = [0];
  for (const { length } of members) from.push(from.at(-1)! + length);
  // Values of a group stand together, so that two groups are two short lists.
  const ownX = new Float64Array(group.length);
  const ownY = new Float64Array(group.length);
  const counts = { score: 0, untiedX: 0, untiedY: 0 };
  return (x, y, into) => {
    for (let at = 0; at < order.length; at++) {
      ownX[at] = x[order[at]!]!;
      ownY[at] = y[order[at]!]!;
    }
    let score = 0;
    let expected = 0;
    let untiedX = 0;
    let untiedY = 0;
    for (let one = 0; one < members.length; one++) {
      for (let other = one; other < members.length; other++) {
        let orderX = 0;
        let orderY = 0;
        for (let first = from[one]!; first < from[one + 1]!; first++) {
          const valueX = ownX[first]!;
          const valueY = ownY[first]!;
          const start = other === one ? first + 1 : from[other]!;
          for (let second = start; second < from[other + 1]!; second++) {
            const signX = orderOf(valueX, ownX[second]!);
            const signY = orderOf(valueY, ownY[second]!);
            score += signX * signY;
            untiedX += signX * signX;
            untiedY += signY * signY;
            orderX += signX;
            orderY += signY;
          }
        }
        if (other === one) continue;
        expected += orderX * orderY / (members[one]!.length * members[other]!.length);
      }
    }
    counts.untiedX = untiedX;
    counts.untiedY = untiedY;
    counts.score = score;
    into.tau = tauOf(counts);
    counts.score = expected;
    into.chance = tauOf(counts);
  };
}
