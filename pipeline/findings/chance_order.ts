/**
 * The rank correlation that shuffling within episodes gives by itself.
 *
 * @module
 */

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
  let score = 0;
  let untiedX = 0;
  let untiedY = 0;
  for (let first = 1; first < against.length; first++) {
    for (let second = 0; second < first; second++) {
      const signY = Math.sign(against[first]! - against[second]!);
      untiedY += Math.abs(signY);
      const together = group[first] === group[second];
      const [one, other] = [values[first]!, values[second]!];
      let order = 0;
      let untied = 0;
      for (let at = 0; at < one.length; at++) {
        const value = one[at]!;
        for (let beside = 0; beside < other.length; beside++) {
          // Two places of one group never have the same donor.
          if (together && at === beside) continue;
          const compared = other[beside]!;
          if (value > compared) order++;
          else if (value < compared) order--;
          if (value !== compared) untied++;
        }
      }
      const ways = together ? one.length * (one.length - 1) : one.length * other.length;
      score += signY * order / ways;
      untiedX += untied / ways;
    }
  }
  return score / Math.sqrt(untiedX * untiedY);
}
