/**
 * The race of bargaining models against naive baselines, openings read as the earliest word.
 *
 * @module
 */
import type { PredictionLine } from "../../tables/derived/findings/model_predictions.ts";
import type { RaceLine } from "../../tables/derived/findings/model_race.ts";
import {
  clusterBootstrap,
  weightedMean,
  weightedMedian,
} from "../../base/inference/cluster_bootstrap.ts";
import { mean } from "../../base/inference/mean.ts";
import { median } from "../../base/inference/median.ts";
import { seeded } from "../../base/inference/random.ts";
import { resamples, resamplingSeed } from "../statistics/resampling.ts";
import { type Field, type Runner, type Scope, scopesOf } from "./model_field.ts";

/** What each runner says of each issue. */
export function predictionLines({ cases, outcomes, runners }: Field): PredictionLine[] {
  return cases.flatMap(({ episode, issue, family, openings }, at) =>
    runners.map(({ id, predictions, errors }): PredictionLine => ({
      episode,
      issue,
      family,
      states: openings.length,
      model: id,
      prediction: predictions[at]!,
      outcome: outcomes[at]!,
      absolute_error: errors[at]!,
    }))
  );
}

/** How each runner does in each scope. */
export function raceLines(field: Field): RaceLine[] {
  return scopesOf(field).flatMap((scope) => linesOf(scope, field));
}

function linesOf({ scope, of }: Scope, { cases, runners }: Field): RaceLine[] {
  const names = [...new Set(of.map((at) => cases[at]!.family))].sort();
  const cluster = Int32Array.from(of, (at) => names.indexOf(cases[at]!.family));
  const errorsOf = ({ errors }: Runner) => Float64Array.from(of, (at) => errors[at]!);
  const meanErrors = new Map(
    runners.map((runner) => [runner.id, mean([...errorsOf(runner)])]),
  );
  return runners.map((runner): RaceLine => {
    const errors = errorsOf(runner);
    const bounds = (make: typeof weightedMean) =>
      clusterBootstrap({
        clusters: names.length,
        statistic: make(errors, cluster),
        draws: resamples,
        random: seeded(resamplingSeed),
      });
    const { low: meanLow, high: meanHigh } = bounds(weightedMean);
    const { low: medianLow, high: medianHigh } = bounds(weightedMedian);
    const byEpisode = Map.groupBy(of, (at) => cases[at]!.episode);
    const meanError = meanErrors.get(runner.id)!;
    const skill = (baseline: string) => 1 - meanError / meanErrors.get(baseline)!;
    return {
      scope,
      model: runner.id,
      name: runner.name,
      baseline: runner.baseline,
      issues: of.length,
      mean_error: meanError,
      mean_error_low: meanLow,
      mean_error_high: meanHigh,
      median_error: median(errors),
      median_error_low: medianLow,
      median_error_high: medianHigh,
      mean_error_by_episode: mean(
        [...byEpisode.values()].map((places) => mean(places.map((at) => runner.errors[at]!))),
      ),
      skill_against_constant: skill("constant"),
      skill_against_other_episodes: skill("other-episodes"),
      skill_against_shuffled: skill("shuffled"),
    };
  });
}
