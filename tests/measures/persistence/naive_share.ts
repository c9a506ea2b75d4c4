/**
 * The statistic of the permutation test, by the book.
 *
 * @module
 */

/** The share of pairs as a plain double loop. */
export function naiveShare(values: readonly number[], group: readonly boolean[]): number {
  const pairs = values.flatMap((first, at) =>
    group[at]
      ? values.flatMap((second, other) =>
        group[other] ? [] : [first > second ? 1 : first === second ? 0.5 : 0]
      )
      : []
  );
  return pairs.reduce((sum: number, score) => sum + score, 0) / pairs.length;
}
