/**
 * The figure of the race: how far bargaining models and naive baselines miss the outcomes.
 *
 * @module
 */
import {
  type PairLine,
  type PredictionLine,
  type RaceLine,
  reallyDiffer,
} from "../../findings/tables/models.ts";
import type { Caption, MakeFigure } from "../draw/figure.ts";
import { byError, pairOf, type Panel, panelOf } from "./rows.ts";
import { raceSpec } from "./spec.ts";
import { fixed, pEquation, pValue } from "../../base/words/numbers.ts";

/** The model with which all others are compared at the right. */
const compared = "us-imposed";
/** A difference in error with a larger p is not called clear. */
const clearUpTo = 0.05;

/** Scopes of the race, the whole first, as panels name them. */
const scopes = [
  ["all", "all issues"],
  ["two-state", "two-state issues"],
  ["multi-state", "multi-state issues"],
] as const;

/** Mean and median absolute errors of models and baselines: one panel a scope of issues. */
export const modelRace: MakeFigure = (summary) => {
  const race = summary("findings/model_race") as unknown as RaceLine[];
  const pairs = summary("findings/model_pairs") as unknown as PairLine[];
  const predictions = summary("findings/model_predictions") as unknown as PredictionLine[];
  const whole = race.filter(({ scope }) => scope === "all").sort(byError);
  const names = whole.map(({ name }) => name);
  const panels = scopes.flatMap(([scope, named]) => {
    const lines = race.filter((line) => line.scope === scope);
    return lines.some(({ baseline }) => baseline)
      ? [panelOf(scope, named, lines, pairs, predictions)]
      : [];
  });
  const rows = panels.flatMap(({ scope, heading, best }) =>
    race.filter((line) => line.scope === scope)
      .sort((a, b) => names.indexOf(a.name) - names.indexOf(b.name))
      .map((line) => {
        const pair = line.model === compared
          ? undefined
          : pairOf(pairs, scope, line.model, compared);
        return {
          panel: heading,
          scope,
          model: line.model,
          name: line.name,
          baseline: line.baseline,
          best_baseline: line === best,
          mean_error: line.mean_error,
          mean_error_low: line.mean_error_low,
          mean_error_high: line.mean_error_high,
          median_error: line.median_error,
          median_error_low: line.median_error_low,
          median_error_high: line.median_error_high,
          differ: pair?.differ ?? null,
          p: pair?.p ?? null,
          p_best_baseline: line === best
            ? null
            : pairOf(pairs, scope, line.model, best.model)?.p ?? null,
        };
      })
  );
  const models = whole.filter(({ baseline }) => !baseline);
  const own = nameOfCompared(models);
  return {
    id: "model_race",
    title: titleOf(panels[0]!, models),
    caption: captionOf(panels, pairs, models),
    alt: altOf(panels, whole),
    summaries: ["findings/model_race", "findings/model_pairs", "findings/model_predictions"],
    rows,
    spec: raceSpec(names, panels.map(({ heading }) => heading), own),
  };
};

/**
 * Whether a model beats the best baseline clearly: by its interval and by the test of the pair. The
 * numbers of the model with the least error and of the US-imposed one stand in either case.
 */
function titleOf({ issues, best, below }: Panel, models: readonly RaceLine[]): string {
  const own = models.find(({ model }) => model === compared);
  if (own === undefined) {
    throw new RangeError(`Cannot compare with ${compared}: the race has no such model`);
  }
  const clear = below.filter(({ p }) => p !== null && p < clearUpTo).length;
  const beat = clear === 0
    ? "No model clearly beats"
    : clear === 1
    ? "One model clearly beats"
    : `${clear} models clearly beat`;
  const errors = [...new Set([models[0]!, own])].map((line) =>
    `${line.name} ${fixed(line.mean_error, 1)}`
  );
  return `${beat} the best baseline: mean error ${
    fixed(best.mean_error, 1)
  } points over ${issues} ` +
    `issues, ${errors.join(", ")}`;
}

function nameOfCompared(models: readonly RaceLine[]): string {
  return models.find(({ model }) => model === compared)?.name ?? compared;
}

function captionOf(
  panels: readonly Panel[],
  pairs: readonly PairLine[],
  models: readonly RaceLine[],
): Caption {
  const all = panels[0]!;
  const own = nameOfCompared(models);
  const names = new Map(models.map(({ model, name }) => [model, name]));
  const same = panels.flatMap(({ scope, named }) => {
    const alike = pairs.filter((pair) =>
      pair.scope === scope && pair.differ === 0 && names.has(pair.model) && names.has(pair.other)
    ).map(({ model, other }) => `${names.get(model)} and ${names.get(other)}`);
    return alike.length ? [`${alike.join(", ")} (${named})`] : [];
  });
  const smallest = pairs.filter(({ scope, model, other }) =>
    scope === all.scope && [model, other].includes(compared)
  ).map(({ smallest_p }) => smallest_p);
  const below = all.below.map(({ name, p }) =>
    `${name} (${p === null ? "p unknown" : pEquation(p)})`
  );
  return {
    reading:
      "The error is the distance, in points from 0 to 100, between the outcome of an issue and what " +
      "a model makes of the openings. Filled marks are means over the issues, hollow diamonds " +
      "medians, lines 95% intervals. Shaded rows with squares are baselines, which look at no " +
      "opening of the issue; the dashed line is the mean error of the panel’s best. At the right: " +
      `issues on which a prediction lies at least ${reallyDiffer} points from that of ${own}, and p ` +
      "of the difference in mean error.",
    leftOut:
      "Issues on which one side’s opening, the outcome or a state’s capabilities are missing. " +
      "“Outcome of another issue” is the error to expect of an outcome drawn from other episodes and " +
      "makes no prediction of its own.",
    caution:
      `A lead is clear where the interval ends below the dashed line and p from the best baseline is ` +
      `below ${clearUpTo}; over all issues it ends below for ${
        below.join(", ") || "none"
      }. The best ` +
      `baseline is chosen after the fact. Intervals and p rest on ${all.families} families of disputes` +
      (smallest.length ? ` (p never below ${pValue(Math.min(...smallest))})` : "") +
      ", uncorrected for the number of comparisons." +
      (same.length
        ? ` Nowhere ${reallyDiffer} points apart, so one model: ${same.join("; ")}.`
        : "") +
      " A document that tells the outcome may colour how coders read the opening.",
  };
}

function altOf(panels: readonly Panel[], whole: readonly RaceLine[]): string {
  const means = whole.map(({ name, mean_error }) => `${name} ${fixed(mean_error, 1)}`);
  return `${panels.length} panels of points with intervals: ${
    panels.map(({ named }) => named).join(", ")
  }. Mean absolute error in points over all issues: ${means.join(", ")}.`;
}
