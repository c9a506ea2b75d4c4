/**
 * How loose a design is among those of other organisations, over all ways to weigh dimensions.
 *
 * @module
 */
import { mean } from "../../base/inference/mean.ts";
import { overDimensions } from "./dimension_scores.ts";

/** Difference up to which two scores are equal: sums of many fractions miss by their last digit. */
const tolerance = 1e-9;

/** Where a design stands from 0, the tightest, to 1, the loosest, over a grid of weights. */
export interface LoosePlace {
  readonly mean: number;
  readonly least: number;
  readonly greatest: number;
}

/**
 * The place of each design among the others: under each weight vector the share of the others whose
 * weighted score is higher, equal ones counting half; then mean, least and greatest over the grid.
 * A design without any score has no place (NaN) and is none of those that others are held against.
 *
 * @param scores score of each design on each dimension, or NaN
 * @param grid weight vectors, one after another, as `weightGrid` gives them
 */
export function loosePlaces(
  scores: readonly Float64Array[],
  grid: Float64Array,
): LoosePlace[] {
  return scores.map((own, at) => {
    const others = othersOf(scores, at);
    const places: number[] = [];
    for (let from = 0; from < grid.length; from += own.length) {
      const weights = grid.subarray(from, from + own.length);
      places.push(
        mean(others.map((other) => tighterBy(leadUnder(weights, own, other)))),
      );
    }
    return {
      mean: mean(places),
      least: places.reduce((least, place) => Math.min(least, place), places[0] ?? NaN),
      greatest: places.reduce((most, place) => Math.max(most, place), places[0] ?? NaN),
    };
  });
}

/**
 * The mean over the grid of the place of one design, as {@linkcode loosePlaces} has it, but fast: it
 * is the mean over the others of the share of weight vectors under which each is tighter.
 */
export function meanLoosePlace(
  scores: readonly Float64Array[],
  at: number,
  grid: Float64Array,
): number {
  const least = leastOf(grid);
  return mean(othersOf(scores, at).map((other) => shareTighter(scores[at]!, other, grid, least)));
}

/** Scores of the others that have any. */
function othersOf(scores: readonly Float64Array[], at: number): Float64Array[] {
  return scores.filter((of, other) => other !== at && !of.every(Number.isNaN));
}

/**
 * Share of the weight vectors under which the second scores higher; equal scores count half.
 *
 * @param leastWeight the least weight in the grid
 */
function shareTighter(
  first: Float64Array,
  second: Float64Array,
  grid: Float64Array,
  leastWeight: number,
): number {
  const dimensions = first.length;
  const lead = first.map((score, dimension) => second[dimension]! - score);
  const whole = !lead.some(Number.isNaN);
  if (whole) {
    // Where no dimension leads the other way, no weights matter.
    const [least, most] = [Math.min(...lead), Math.max(...lead)];
    if (least >= 0 && most * leastWeight > tolerance) return 1;
    if (most <= 0 && least * leastWeight < -tolerance) return 0;
  }
  let sum = 0;
  for (let from = 0; from < grid.length; from += dimensions) {
    let ahead = 0;
    if (whole) {
      // Weights sum to 1, so that the lead of weighted means is the weighted lead.
      for (let dimension = 0; dimension < dimensions; dimension++) {
        ahead += grid[from + dimension]! * lead[dimension]!;
      }
    } else {
      ahead = leadUnder(grid.subarray(from, from + dimensions), first, second);
    }
    sum += tighterBy(ahead);
  }
  return sum / (grid.length / dimensions);
}

function leastOf(values: Float64Array): number {
  let least = Infinity;
  for (let at = 0; at < values.length; at++) if (values[at]! < least) least = values[at]!;
  return least;
}

/** By how much the second scores higher under some weights; NaN where either has no score. */
function leadUnder(weights: Float64Array, first: Float64Array, second: Float64Array): number {
  return overDimensions(second, weights) - overDimensions(first, weights);
}

function tighterBy(lead: number): number {
  return lead > tolerance ? 1 : lead >= -tolerance ? 0.5 : lead < 0 ? 0 : NaN;
}
