/**
 * The rank correlation that shuffling within episodes gives by itself.
 *
 * @module
 */
import { orderOf, tauOf } from "../inference/kendall.ts";

/** What is shuffled, and what it is held against. */
export interface Shuffled {
  /** Value of a unit that has another unit's lot: by place of the unit, then of the donor. */
  readonly quantity: (place: number, donor: number) => number;
  readonly against: Float64Array;
  /** Group of each place: donors are of the same group. */
  readonly group: Int32Array;
}

/**
 * Expected score over all shuffles within groups, as tau-b: the mean over donors of each pair's order,
 * summed, over the root of the expected untied pairs of the one and the untied pairs of the other. It is
 * worked out pair by pair, without drawing.
 */
export function tauByChance({ quantity, against, group }: Shuffled): number {
  const members = new Map<number, number[]>();
  for (const [place, of] of group.entries()) {
    const known = members.get(of);
    if (known) known.push(place);
    else members.set(of, [place]);
  }
  const values = Array.from(
    group,
    (of, place) => Float64Array.from(members.get(of)!, (donor) => quantity(place, donor)),
  );
  const sorted = values.map((of) => of.slice().sort());
  let score = 0;
  let untiedX = 0;
  let untiedY = 0;
  for (let first = 1; first < against.length; first++) {
    for (let second = 0; second < first; second++) {
      const signY = orderOf(against[first]!, against[second]!);
      untiedY += signY * signY;
      const together = group[first] === group[second];
      const found = together
        ? orderWithin(values[first]!, values[second]!)
        : orderBetween(sorted[first]!, sorted[second]!);
      const [one, other] = [values[first]!, values[second]!];
      const ways = together ? one.length * (one.length - 1) : one.length * other.length;
      score += signY * found.order / ways;
      untiedX += found.untied / ways;
    }
  }
  return tauOf({ score, untiedX, untiedY });
}

/** Pairs in which the one is larger less those in which the other is, and those that do not tie. */
interface PairOrder {
  readonly order: number;
  readonly untied: number;
}

/** Of two places of one group, which never have the same donor. */
function orderWithin(one: Float64Array, other: Float64Array): PairOrder {
  let order = 0;
  let untied = 0;
  for (let at = 0; at < one.length; at++) {
    for (let beside = 0; beside < other.length; beside++) {
      if (at === beside) continue;
      if (one[at]! > other[beside]!) order++;
      else if (one[at]! < other[beside]!) order--;
      if (one[at] !== other[beside]) untied++;
    }
  }
  return { order, untied };
}

/** Of two places of different groups, any donors; both lists sorted, so that each is walked once. */
function orderBetween(one: Float64Array, other: Float64Array): PairOrder {
  let below = 0;
  let notAbove = 0;
  let order = 0;
  let tied = 0;
  for (let at = 0; at < one.length; at++) {
    while (below < other.length && other[below]! < one[at]!) below++;
    while (notAbove < other.length && other[notAbove]! <= one[at]!) notAbove++;
    order += below - (other.length - notAbove);
    tied += notAbove - below;
  }
  return { order, untied: one.length * other.length - tied };
}
