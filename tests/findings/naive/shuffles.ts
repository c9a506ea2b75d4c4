/**
 * What shuffles within groups give, pair by pair and lot by lot.
 *
 * @module
 */

/**
 * The mean of all shuffles' scores over the root of the mean untied pairs, donors of two places
 * apart.
 */
export function chanceByPairs(
  group: readonly number[],
  quantity: (place: number, donor: number) => number,
  against: readonly number[],
): number {
  const { score, untiedX, untiedY } = chanceSums(group, quantity, against, () => true);
  return score / Math.sqrt(untiedX * untiedY);
}

/** The sums behind it, over the pairs that count. */
export function chanceSums(
  group: readonly number[],
  quantity: (place: number, donor: number) => number,
  against: readonly number[],
  counts: (first: number, second: number) => boolean,
): { score: number; untiedX: number; untiedY: number } {
  const sums = { score: 0, untiedX: 0, untiedY: 0 };
  const donorsOf = (place: number) => [...group.keys()].filter((at) => group[at] === group[place]);
  for (const first of group.keys()) {
    for (let second = 0; second < first; second++) {
      if (!counts(first, second)) continue;
      const signs = donorsOf(first).flatMap((one) =>
        donorsOf(second).filter((other) => other !== one).map((other) =>
          Math.sign(quantity(first, one) - quantity(second, other))
        )
      );
      const sum = (values: readonly number[]) => values.reduce((all, each) => all + each, 0);
      const sign = Math.sign(against[first]! - against[second]!);
      sums.score += sign * sum(signs) / signs.length;
      sums.untiedX += sum(signs.map(Math.abs)) / signs.length;
      sums.untiedY += Math.abs(sign);
    }
  }
  return sums;
}
