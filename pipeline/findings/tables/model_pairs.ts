/**
 * How each two bargaining models or baselines differ.
 *
 * @module
 */
import { standingReadings } from "../../measures/bargaining/openings.ts";
import type { PairLine } from "../../tables/derived/findings/model_pairs.ts";
import type { CodedEvidence, Evidence } from "../evidence/evidence.ts";
import { type FlippedMean, flippedMean } from "../statistics/flipped_mean.ts";
import { type Field, fieldOf, type Runner, type Scope, scopesOf } from "./model_field.ts";

/** Predictions at least this many points apart are different ones. */
export const reallyDiffer = 5;

/** Each two runners in each scope, under each reading of openings. */
export function pairLines(evidence: Evidence, coded: CodedEvidence): PairLine[] {
  return standingReadings.flatMap((reading) => {
    const field = fieldOf(evidence, coded, reading);
    return scopesOf(field).flatMap((scope) =>
      field.runners.flatMap((first, at) =>
        field.runners.slice(at + 1).map((second): PairLine => ({
          reading,
          ...pairOf(first, second, scope, field),
        }))
      )
    );
  });
}

function pairOf(
  first: Runner,
  second: Runner,
  { scope, of }: Scope,
  { cases }: Field,
): Omit<PairLine, "reading"> {
  const differences = of.map((place) => ({
    value: first.errors[place]! - second.errors[place]!,
    cluster: cases[place]!.family,
  }));
  // With one episode there is no other to take a baseline from.
  const { mean, low, high, p, smallestP } = differences.some(({ value }) => Number.isNaN(value))
    ? unknown
    : flippedMean(differences, [-100, 100]);
  const saysNothing = [first, second].some(({ predictions }) => Number.isNaN(predictions[0]));
  const apart = of.filter((place) =>
    Math.abs(first.predictions[place]! - second.predictions[place]!) >= reallyDiffer
  );
  return {
    scope,
    model: first.id,
    other: second.id,
    issues: of.length,
    differ: saysNothing ? NaN : apart.length,
    error_difference: mean,
    error_difference_low: low,
    error_difference_high: high,
    p,
    smallest_p: smallestP,
  };
}

const unknown: FlippedMean = { mean: NaN, low: NaN, high: NaN, p: NaN, smallestP: NaN };
