/**
 * Order among issues, pair by pair.
 *
 * @module
 */
import { type Concession, nearnessOf, twoSided } from "./concessions.ts";

/** Differences up to this are ties: the same fraction may come out of two sums. */
const rounding = 1e-9;

/** Kendall's tau-b of pairs of values. */
export function tauByPairs(pairs: readonly (readonly [x: number, y: number])[]): number {
  let alike = 0;
  let opposite = 0;
  let tiedInX = 0;
  let tiedInY = 0;
  let all = 0;
  for (let first = 0; first < pairs.length; first++) {
    for (let second = first + 1; second < pairs.length; second++) {
      const x = signOf(pairs[first]![0] - pairs[second]![0]);
      const y = signOf(pairs[first]![1] - pairs[second]![1]);
      all++;
      if (x === 0) tiedInX++;
      if (y === 0) tiedInY++;
      if (x * y > 0) alike++;
      if (x * y < 0) opposite++;
    }
  }
  return (alike - opposite) / Math.sqrt((all - tiedInX) * (all - tiedInY));
}

function signOf(difference: number): number {
  return Math.abs(difference) <= rounding ? 0 : Math.sign(difference);
}

/** Mean tau-b of shuffles within episodes: mean score over the root of the mean untied pairs. */
export function tauByChance(
  cases: readonly Concession[],
  lotOf: (own: Concession, donor: Concession) => number,
): number {
  let score = 0;
  let untiedInX = 0;
  let untiedInY = 0;
  for (const [at, first] of cases.entries()) {
    for (const second of cases.slice(0, at)) {
      const y = signOf(nearnessOf(first.outcome, first) - nearnessOf(second.outcome, second));
      const signs: number[] = [];
      for (const one of cases.filter(({ episode }) => episode === first.episode)) {
        for (const other of cases.filter(({ episode }) => episode === second.episode)) {
          if (one !== other) signs.push(signOf(lotOf(first, one) - lotOf(second, other)));
        }
      }
      const mean = (values: readonly number[]) =>
        values.reduce((sum, value) => sum + value, 0) / values.length;
      score += y * mean(signs);
      untiedInX += mean(signs.map(Math.abs));
      untiedInY += Math.abs(y);
    }
  }
  return score / Math.sqrt(untiedInX * untiedInY);
}

/** Order of the salience gap with nearness, beyond chance. */
export function salienceOrder(concessions: readonly Concession[]) {
  const known = twoSided(concessions).filter(({ salienceGap }) => !Number.isNaN(salienceGap));
  return {
    estimate: tauByPairs(known.map((each) => [each.salienceGap, nearnessOf(each.outcome, each)])) -
      tauByChance(known, (_, donor) => donor.salienceGap),
    units: known.length,
  };
}
