/**
 * How the bargaining models do.
 *
 * @module
 */
import { choice, identifier, text, yesNo } from "../../kind.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count, measured } from "../kinds.ts";
import { bargaining } from "../clean_sets.ts";

/** One row a scope and model; intervals are of 95%, by resampling families. */
export const modelRace = describeDerived({
  name: "model_race",
  stage: "findings",
  title: "Model race",
  description: "Errors of bargaining models and baselines",
  reads: bargaining,
  key: ["scope", "model"],
  columns: {
    scope: column(choice("all", "two-state", "multi-state"), "Which issues count"),
    model: column(identifier, "The model or baseline"),
    name: column(text, "What readers call it"),
    baseline: column(yesNo, "Whether it is a naive baseline"),
    issues: column(count, "Issues of the scope", { unit: "issues" }),
    mean_error: column(measured, "Mean distance of the predictions from the outcomes", {
      unit: "points (0-100)",
    }),
    mean_error_low: column(measured, "Lower end of the interval of the mean error", {
      unit: "points (0-100)",
    }),
    mean_error_high: column(measured, "Upper end of the interval of the mean error", {
      unit: "points (0-100)",
    }),
    median_error: column(measured, "Median distance of the predictions from the outcomes", {
      unit: "points (0-100)",
    }),
    median_error_low: column(measured, "Lower end of the interval of the median error", {
      unit: "points (0-100)",
    }),
    median_error_high: column(measured, "Upper end of the interval of the median error", {
      unit: "points (0-100)",
    }),
    mean_error_by_episode: column(measured, "Mean error with every episode counting alike", {
      unit: "points (0-100)",
    }),
    skill_against_constant: column(
      measured,
      "1 less the mean error over that of always 50: above 0 is better than it",
    ),
    skill_against_other_episodes: column(
      measured,
      "The same against the mean outcome of other episodes",
    ),
    skill_against_shuffled: column(measured, "The same against the outcome of another issue"),
  },
});

/** How a model does. */
export type RaceLine = Row<typeof modelRace>;
