/**
 * The figure of the race: how far bargaining models and naive baselines miss the outcomes.
 *
 * @module
 */
import { flowing } from "../../base/words/flowing.ts";
import { reallyDiffer } from "../../findings/tables/model_pairs.ts";
import type { Caption, MakeFigure } from "../draw/figure.ts";
import { compared, type Panel, panelsOf, type RaceRow } from "./rows.ts";
import { raceSpec } from "./spec.ts";
import { fixed, ifKnown, pEquation, pValue } from "../../base/words/numbers.ts";

/** A lead by its interval is called clear where p, by the test of the pair, is below this. */
const clearUpTo = 0.05;

/** Mean and median absolute errors of models and baselines: one panel a scope of issues. */
export const modelRace: MakeFigure = (read) => {
  const panels = panelsOf(read);
  const [whole] = panels as [Panel, ...Panel[]];
  const models = whole.rows.filter(({ baseline }) => !baseline);
  const own = models.find(({ model }) => model === compared);
  if (!own) throw new RangeError(`Cannot compare with ${compared}: the race has no such model`);
  const rows = panels.flatMap((panel) => panel.rows);
  const clear = whole.below.filter(({ p_best_baseline: p }) => p !== null && p < clearUpTo).length;
  const beat = ["No model clearly beats", "One model clearly beats"][clear] ??
    `${clear} models clearly beat`;
  const scopes = panels.map(({ scope }) => `${scope} issues`).join(", ");
  return {
    id: "model_race",
    title: flowing`${beat} the best baseline: mean error ${fixed(whole.best.mean_error, 1)} points
      over ${whole.issues} issues, ${errorsOf([...new Set([models[0]!, own])])}`,
    caption: captionOf(panels, models, own.name),
    alt: flowing`${panels.length} panels of points with intervals: ${scopes}. Mean absolute error in
      points over all issues: ${errorsOf(whole.rows)}.`,
    rows,
    spec: raceSpec(rows, own.name),
  };
};

const errorsOf = (rows: readonly RaceRow[]) =>
  rows.map(({ name, mean_error }) => `${name} ${fixed(mean_error, 1)}`).join(", ");

function captionOf(panels: readonly Panel[], models: readonly RaceRow[], own: string): Caption {
  const all = panels[0]!;
  const names = new Map(models.map(({ model, name }) => [model, name]));
  const same = panels.flatMap(({ scope, pairs }) => {
    const alike = pairs.filter(({ model, other, differ }) =>
      differ === 0 && names.has(model) && names.has(other)
    ).map(({ model, other }) => `${names.get(model)} and ${names.get(other)}`);
    return alike.length ? [`${alike.join(", ")} (${scope} issues)`] : [];
  });
  const smallest = all.pairs.filter(({ model, other }) => [model, other].includes(compared))
    .flatMap(({ smallest_p }) => smallest_p ?? []);
  const never = smallest.length > 0 && ` (p never below ${pValue(Math.min(...smallest))})`;
  const below = all.below
    .map(({ name, p_best_baseline: p }) => `${name} (${ifKnown(p, pEquation, "p unknown")})`);
  const sameText = `Nowhere ${reallyDiffer} points apart, so one model: ${same.join("; ")}.`;
  return {
    reading: flowing`The error is the distance, in points from 0 to 100, between the outcome of an
      issue and what a model makes of the openings. Filled marks are means over the issues, hollow
      diamonds medians, lines 95% intervals. Shaded rows with squares are baselines, which look at
      no opening of the issue; the dashed line is the mean error of the panel’s best. At the right:
      issues on which a prediction lies at least ${reallyDiffer} points from that of ${own}, and p
      of the difference in mean error.`,
    leftOut: flowing`Issues on which one side’s opening, the outcome or a state’s capabilities are
      missing. “Outcome of another issue” is the error to expect of an outcome drawn from other
      episodes and makes no prediction of its own.`,
    caution: flowing`A lead is clear where the interval ends below the dashed line and p from the
      best baseline is below ${clearUpTo}; over all issues it ends below for
      ${below.join(", ") || "none"}. The best baseline is chosen after the fact. Intervals and p
      rest on ${all.families} families of disputes${never}, uncorrected for the number of
      comparisons. ${same.length > 0 && sameText} A document that tells the outcome may colour how
      coders read the opening.`,
  };
}
