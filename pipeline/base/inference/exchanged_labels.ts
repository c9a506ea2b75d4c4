/**
 * Exchanges of two labels between blocks of units, for every difference of means at once.
 *
 * @module
 */
import { everyMark, type ExtremeRange } from "./inverted_test.ts";
import type { Random } from "./random.ts";

/** Units that keep one label together. */
export interface Block {
  /** Blocks exchange labels with others of their stratum only. */
  readonly stratum: string;
  /** Whether it is of the first group. */
  readonly first: boolean;
  readonly amount: number;
  /** Not below 0. */
  readonly weight: number;
}

/**
 * For each exchange of labels the differences from which it lies at least as far as the data. The
 * difference of means is `d`; taken off the first group, a mark `m` leaves `d - m`. Exchanged, the
 * same amounts give `e - k m`, with `k` the share of the first group's weight among the new first
 * less that among the new second. That is as far from 0 just between `(e - d) / (k - 1)` and
 * `(e + d) / (k + 1)`.
 *
 * @param draws exchanges to draw where there are more than so many; the data are added to them
 */
export function exchangedLabels(
  blocks: readonly Block[],
  draws: number,
  random: Random,
): ExtremeRange[] {
  const difference = labelled(blocks, blocks.map(({ first }) => first))?.difference;
  if (difference === undefined) return [everyMark];
  const rangeOf = (labels: readonly boolean[]): ExtremeRange => {
    if (labels.every((label, at) => label === blocks[at]!.first)) return everyMark;
    const exchanged = labelled(blocks, labels);
    if (!exchanged) return everyMark;
    const { difference: other, overlap } = exchanged;
    if (1 - Math.abs(overlap) < 1e-12) return everyMark;
    const ends = [(other - difference) / (overlap - 1), (other + difference) / (overlap + 1)];
    return { from: Math.min(...ends), to: Math.max(...ends) };
  };
  const strata = [...Map.groupBy(blocks.keys(), (at) => blocks[at]!.stratum).values()];
  const ways = strata.reduce((product, places) => product * waysToLabel(blocks, places), 1);
  if (ways <= draws + 1) return allLabels(blocks, strata).map(rangeOf);
  return [
    everyMark,
    ...Array.from({ length: draws }, () => rangeOf(drawnLabels(blocks, strata, random))),
  ];
}

/** Difference of the means under some labels, and the overlap with the true ones. */
function labelled(
  blocks: readonly Block[],
  labels: readonly boolean[],
): { readonly difference: number; readonly overlap: number } | undefined {
  const sums = { first: [0, 0, 0], second: [0, 0, 0] };
  for (const [at, { amount, weight, first }] of blocks.entries()) {
    const into = labels[at] ? sums.first : sums.second;
    into[0]! += amount;
    into[1]! += weight;
    if (first) into[2]! += weight;
  }
  const [amountOne, weightOne, ownOne] = sums.first as [number, number, number];
  const [amountTwo, weightTwo, ownTwo] = sums.second as [number, number, number];
  if (weightOne === 0 || weightTwo === 0) return undefined;
  return {
    difference: amountOne / weightOne - amountTwo / weightTwo,
    overlap: ownOne / weightOne - ownTwo / weightTwo,
  };
}

/** Number of ways to give the first label to as many blocks of a stratum as have it. */
function waysToLabel(blocks: readonly Block[], places: readonly number[]): number {
  const first = places.filter((at) => blocks[at]!.first).length;
  let ways = 1;
  for (let at = 0; at < first; at++) ways = ways * (places.length - at) / (at + 1);
  return ways;
}

function allLabels(blocks: readonly Block[], strata: readonly (readonly number[])[]): boolean[][] {
  return strata.reduce<boolean[][]>((found, places) => {
    const first = places.filter((at) => blocks[at]!.first).length;
    return found.flatMap((labels) =>
      choices(places, first).map((chosen) => {
        const further = labels.slice();
        for (const at of places) further[at] = chosen.includes(at);
        return further;
      })
    );
  }, [blocks.map(({ first }) => first)]);
}

/** All ways to choose so many of some places. */
function choices(places: readonly number[], count: number): number[][] {
  if (count === 0) return [[]];
  return places.flatMap((place, at) =>
    choices(places.slice(at + 1), count - 1).map((others) => [place, ...others])
  );
}

/** Labels shuffled within strata (Fisher and Yates 1938; Durstenfeld 1964, Algorithm 235). */
function drawnLabels(
  blocks: readonly Block[],
  strata: readonly (readonly number[])[],
  random: Random,
): boolean[] {
  const labels = blocks.map(({ first }) => first);
  for (const places of strata) {
    for (let last = places.length - 1; last > 0; last--) {
      const other = Math.floor(random() * (last + 1));
      const [one, two] = [places[last]!, places[other]!];
      [labels[one], labels[two]] = [labels[two]!, labels[one]!];
    }
  }
  return labels;
}
