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
} from "../findings/tables/models.ts";
import type { MakeFigure } from "./figure.ts";
import { byError, pairOf, type Panel, panelOf } from "./model_race_rows.ts";
import { raceSpec } from "./model_race_spec.ts";

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
        };
      })
  );
  const models = whole.filter(({ baseline }) => !baseline);
  const own = nameOfCompared(models);
  return {
    id: "model_race",
    title: `${verdict(panels[0]!)}; ${rankOf(models)}`,
    caption: captionOf(panels, pairs, models),
    alt: `${panels.length} panels of points with intervals. Mean absolute error in points: ${
      panels.map(({ scope, named }) => {
        const means = rows.filter((row) => row.scope === scope)
          .map(({ name, mean_error }) => `${name} ${mean_error.toFixed(1)}`);
        return `${named}: ${means.join(", ")}`;
      }).join("; ")
    }.`,
    summaries: ["findings/model_race", "findings/model_pairs", "findings/model_predictions"],
    rows,
    spec: raceSpec(names, panels.map(({ heading }) => heading), own),
  };
};

/** Whether a model beats the best baseline clearly: by its interval and by the test of the pair. */
function verdict({ issues, best, below }: Panel): string {
  const line = `the best baseline (mean error ${best.mean_error.toFixed(1)} points) over all ` +
    `${issues} issues`;
  const clear = below.filter(({ p }) => p !== null && p < clearUpTo);
  if (clear.length > 0) {
    return (clear.length === 1
      ? "One model clearly beats "
      : `${clear.length} models clearly beat `) +
      `${line}, ${withP(clear)}`;
  }
  const reach = below.length === 0
    ? "every interval reaches or exceeds it"
    : below.length === 1
    ? `only the interval of ${withP(below)} ends below it`
    : `the intervals of ${withP(below)} end below it`;
  return `No model clearly beats ${line}: ${reach}`;
}

function withP(models: Panel["below"]): string {
  return models.map(({ name, p }) => `${name} (p = ${p === null ? "unknown" : p.toFixed(3)})`)
    .join(", ");
}

/** "US-imposed ranks 4th of 9 models". */
function rankOf(models: readonly RaceLine[]): string {
  const own = models.find(({ model }) => model === compared);
  if (own === undefined) {
    throw new RangeError(`Cannot rank ${compared}: the race has no such model`);
  }
  const rank = 1 + models.filter(({ mean_error }) => mean_error < own.mean_error).length;
  return `${own.name} ranks ${ordinal(rank)} of ${models.length} models`;
}

function nameOfCompared(models: readonly RaceLine[]): string {
  return models.find(({ model }) => model === compared)?.name ?? compared;
}

/** "1st", "2nd", "11th". */
function ordinal(rank: number): string {
  const ending = Math.floor(rank / 10) % 10 === 1 ? undefined : ["st", "nd", "rd"][rank % 10 - 1];
  return `${rank}${ending ?? "th"}`;
}

function captionOf(
  panels: readonly Panel[],
  pairs: readonly PairLine[],
  models: readonly RaceLine[],
): string {
  const nameOf = new Map(models.map(({ model, name }) => [model, name]));
  const all = panels[0]!;
  const own = nameOfCompared(models);
  const coincide = panels.map(({ scope, named }) => {
    const same = pairs.filter((pair) =>
      pair.scope === scope && pair.differ === 0 && nameOf.has(pair.model) && nameOf.has(pair.other)
    ).map(({ model, other }) => `${nameOf.get(model)} with ${nameOf.get(other)}`);
    return `${named}, ${same.join(" and ") || "none"}`;
  });
  const smallest = pairs.filter(({ model, other }) => [model, other].includes(compared))
    .filter(({ scope }) => scope === all.scope).map(({ smallest_p }) => smallest_p);
  return "The error is the distance, in points of a scale from 0 to 100, between the outcome of an " +
    "issue and what a model makes of the opening positions. Filled marks are means over the issues, " +
    "hollow diamonds medians; lines are intervals of 95% by resampling whole families of related " +
    `episodes, of which there are only ${all.families}, so the intervals are rough. Rows of all ` +
    "panels are in the order of the mean error over all issues. Shaded rows with squares are " +
    "baselines, which look at no opening of the issue; the dashed line is the mean error of the " +
    `panel's best (${
      panels.map(({ named, best }) => `${named}: ${best.name}, ${best.mean_error.toFixed(1)}`)
        .join("; ")
    }), chosen after the fact and itself uncertain. At the right: the mean; the issues on which a ` +
    `prediction lies at least ${reallyDiffer} points from that of ${own}; and p of the difference ` +
    "in mean error from it, by flipping the signs of families, not corrected for the number of " +
    `comparisons${
      smallest.length ? ` and over all issues never below ${Math.min(...smallest).toFixed(3)}` : ""
    }. ` +
    `The title calls a lead clear where the interval ends below the line and p of the difference ` +
    `from the best baseline is below ${clearUpTo}. Intervals that end below the line, with that p: ${
      panels.map(({ named, below }) => `${named}, ${withP(below) || "none"}`).join("; ")
    }. Intervals that begin above it: ${
      panels.map(({ named, above }) => `${named}, ${above.join(" and ") || "none"}`).join("; ")
    }. Models that nowhere lie ${reallyDiffer} points apart count as one: ${
      coincide.join("; ")
    }. ` +
    "“Outcome of another issue” is the error to expect of an outcome drawn from other episodes and " +
    "makes no prediction of its own. Positions and outcomes are what coders read in the opening " +
    "part of documents, and a document that tells the outcome may colour the reading of the " +
    "opening. Left out are issues on which one side’s opening, the outcome or a state’s capabilities are missing.";
}
