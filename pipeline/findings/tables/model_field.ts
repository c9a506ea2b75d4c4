/**
 * The field of the race: every model and baseline with its predictions and errors, issue by issue.
 *
 * @module
 */
import {
  errorOfShuffled,
  meanOfOtherEpisodes,
  middle,
} from "../../measures/bargaining/baselines.ts";
import type { IssueCase } from "../../measures/bargaining/issue_cases.ts";
import { models } from "../../measures/bargaining/models.ts";
import type { StandingReading } from "../../measures/bargaining/openings.ts";
import type { RaceLine } from "../../tables/derived/findings/model_race.ts";
import type { CodedEvidence, Evidence } from "../evidence/evidence.ts";
import { predictedIssues } from "../statistics/model_statistics.ts";

/** A model or baseline with its predictions and errors, issue by issue. */
export interface Runner {
  readonly id: string;
  readonly name: string;
  readonly baseline: boolean;
  /** NaN of a baseline that says no single number. */
  readonly predictions: Float64Array;
  readonly errors: Float64Array;
}

/** Issues of the race by place, and who runs on them. */
export interface Field {
  readonly cases: readonly IssueCase[];
  readonly outcomes: Float64Array;
  readonly runners: readonly Runner[];
}

/** Places in the field of the issues of a scope. */
export interface Scope {
  readonly scope: RaceLine["scope"];
  readonly of: readonly number[];
}

/**
 * Makes the field.
 *
 * @param reading how openings are read
 */
export function fieldOf(
  evidence: Evidence,
  coded: CodedEvidence,
  reading: StandingReading,
): Field {
  const places = predictedIssues(evidence, reading);
  const cases = places.map((at) => evidence.bargaining[reading].issues[at]!);
  const values = places.map((at) => coded.issues[reading][at]!);
  const outcomes = Float64Array.from(values, ({ outcome }) => outcome);
  const episodes = cases.map(({ episode }) => episode);
  const runner = (id: string, name: string, baseline: boolean, predictions: Float64Array) => ({
    ...{ id, name, baseline, predictions },
    errors: predictions.map((prediction, at) => Math.abs(prediction - outcomes[at]!)),
  });
  return {
    cases,
    outcomes,
    runners: [
      ...models.map(({ id, name, predict }) =>
        runner(id, name, false, Float64Array.from(values, predict))
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
}

/** The scopes of a field: all issues, those of two states, and those of more. */
export function scopesOf({ cases }: Field): Scope[] {
  const where = (test: (states: number) => boolean) =>
    cases.flatMap(({ openings }, at) => test(openings.length) ? [at] : []);
  return [
    { scope: "all", of: where(() => true) },
    { scope: "two-state", of: where((states) => states === 2) },
    { scope: "multi-state", of: where((states) => states > 2) },
  ];
}
