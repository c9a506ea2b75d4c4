/**
 * The race of bargaining models against naive baselines.
 *
 * @module
 */
import type { PairLine } from "../../tables/derived/findings/model_pairs.ts";
import type { PredictionLine } from "../../tables/derived/findings/model_predictions.ts";
import type { RaceLine } from "../../tables/derived/findings/model_race.ts";
import {
  errorOfShuffled,
  meanOfOtherEpisodes,
  middle,
} from "../../measures/bargaining/baselines.ts";
import { models } from "../../measures/bargaining/models.ts";
import {
  clusterBootstrap,
  weightedMean,
  weightedMedian,
} from "../../base/inference/cluster_bootstrap.ts";
import { mean } from "../../base/inference/mean.ts";
import { median } from "../../base/inference/median.ts";
import { seeded } from "../../base/inference/random.ts";
import { flippedSigns } from "../../base/inference/sign_flip.ts";
import type { CodedEvidence, Evidence } from "../evidence/evidence.ts";
import { resamples, resamplingSeed, shuffles } from "../statistics/resampling.ts";
import { predictedIssues } from "../statistics/model_statistics.ts";
import { byKey } from "../../base/words/order.ts";

/** Predictions at least this many points apart are different ones. */
export const reallyDiffer = 5;

/** A model or baseline with its predictions and errors, issue by issue. */
interface Runner {
  readonly id: string;
  readonly name: string;
  readonly baseline: boolean;
  readonly predictions: Float64Array;
  readonly errors: Float64Array;
}

/** Issues of the race by place, with what all models share. */
interface Field {
  readonly runners: readonly Runner[];
  readonly families: readonly string[];
  readonly episodes: readonly string[];
  readonly states: readonly number[];
}

/** All three tables of the race. */
export function raceTables(evidence: Evidence, coded: CodedEvidence): {
  readonly predictions: PredictionLine[];
  readonly race: RaceLine[];
  readonly pairs: PairLine[];
} {
  const places = predictedIssues(evidence, "earliest");
  const cases = places.map((at) => evidence.bargaining.earliest.issues[at]!);
  const outcomes = Float64Array.from(places, (at) => coded.issues.earliest[at]!.outcome);
  const episodes = cases.map(({ episode }) => episode);
  const errorsOf = (predictions: Float64Array) =>
    predictions.map((prediction, at) => Math.abs(prediction - outcomes[at]!));
  const runner = (id: string, name: string, baseline: boolean, predictions: Float64Array) => ({
    id,
    name,
    baseline,
    predictions,
    errors: errorsOf(predictions),
  });
  const field: Field = {
    families: cases.map(({ family }) => family),
    episodes,
    states: cases.map(({ openings }) => openings.length),
    runners: [
      ...models.map(({ id, name, predict }) =>
        runner(
          id,
          name,
          false,
          Float64Array.from(places, (at) => predict(coded.issues.earliest[at]!)),
        )
      ),
      runner("constant", "Always 50", true, outcomes.map(() => middle)),
      runner(
        "other-episodes",
        "Mean outcome of other episodes",
        true,
        meanOfOtherEpisodes(outcomes, episodes),
      ),
      {
        id: "shuffled",
        name: "Outcome of another issue",
        baseline: true,
        predictions: outcomes.map(() => NaN),
        errors: errorOfShuffled(outcomes, episodes),
      },
    ],
  };
  const scopes: readonly { scope: RaceLine["scope"]; of: readonly number[] }[] = [
    { scope: "all", of: places.map((_, at) => at) },
    { scope: "two-state", of: placesWhere(field.states, (states) => states === 2) },
    { scope: "multi-state", of: placesWhere(field.states, (states) => states > 2) },
  ];
  return {
    predictions: cases.flatMap(({ episode, issue, family }, at) =>
      field.runners.map(({ id, predictions, errors }): PredictionLine => ({
        episode,
        issue,
        family,
        states: field.states[at]!,
        model: id,
        prediction: predictions[at]!,
        outcome: outcomes[at]!,
        absolute_error: errors[at]!,
      }))
    ),
    race: scopes.flatMap(({ scope, of }) => raceLines(scope, of, field)),
    pairs: scopes.flatMap(({ scope, of }) => pairLines(scope, of, field)),
  };
}

function placesWhere(states: readonly number[], test: (states: number) => boolean): number[] {
  return states.flatMap((count, at) => test(count) ? [at] : []);
}

function raceLines(
  scope: RaceLine["scope"],
  of: readonly number[],
  field: Field,
): RaceLine[] {
  const names = [...new Set(of.map((at) => field.families[at]!))].sort();
  const cluster = Int32Array.from(of, (at) => names.indexOf(field.families[at]!));
  const errorsOf = ({ errors }: Runner) => Float64Array.from(of, (at) => errors[at]!);
  const meanErrors = new Map(
    field.runners.map((runner) => [runner.id, mean([...errorsOf(runner)])]),
  );
  return field.runners.map((runner): RaceLine => {
    const errors = errorsOf(runner);
    const bounds = (make: typeof weightedMean) =>
      clusterBootstrap({
        clusters: names.length,
        statistic: make(errors, cluster),
        draws: resamples,
        random: seeded(resamplingSeed),
      });
    const [ofMean, ofMedian] = [bounds(weightedMean), bounds(weightedMedian)];
    const byEpisode = Map.groupBy(of, (at) => field.episodes[at]!);
    const meanError = meanErrors.get(runner.id)!;
    const skill = (baseline: string) => 1 - meanError / meanErrors.get(baseline)!;
    return {
      scope,
      model: runner.id,
      name: runner.name,
      baseline: runner.baseline,
      issues: of.length,
      mean_error: meanError,
      mean_error_low: ofMean.low,
      mean_error_high: ofMean.high,
      median_error: median(errors),
      median_error_low: ofMedian.low,
      median_error_high: ofMedian.high,
      mean_error_by_episode: mean(
        [...byEpisode.values()].map((places) => mean(places.map((at) => runner.errors[at]!))),
      ),
      skill_against_constant: skill("constant"),
      skill_against_other_episodes: skill("other-episodes"),
      skill_against_shuffled: skill("shuffled"),
    };
  });
}

function pairLines(
  scope: PairLine["scope"],
  of: readonly number[],
  field: Field,
): PairLine[] {
  return field.runners.flatMap((first, at) =>
    field.runners.slice(at + 1).map((second): PairLine => {
      const differences = of.map((place) => first.errors[place]! - second.errors[place]!);
      const sums = new Map<string, number>();
      for (const [each, place] of of.entries()) {
        const family = field.families[place]!;
        sums.set(family, (sums.get(family) ?? 0) + differences[each]!);
      }
      const totals = [...sums].sort(byKey).map(([, sum]) => sum);
      // With one episode there is no other to take a baseline from.
      const { p, smallest } = totals.some(Number.isNaN)
        ? { p: NaN, smallest: NaN }
        : flippedSigns(totals, shuffles, seeded(resamplingSeed));
      const apart = of.filter((place) =>
        Math.abs(first.predictions[place]! - second.predictions[place]!) >= reallyDiffer
      ).length;
      return {
        scope,
        model: first.id,
        other: second.id,
        issues: of.length,
        differ: [first, second].some(({ predictions }) =>
            Number.isNaN(predictions[0])
          )
          ? NaN
          : apart,
        error_difference: mean(differences),
        p,
        smallest_p: smallest,
      };
    })
  );
}
