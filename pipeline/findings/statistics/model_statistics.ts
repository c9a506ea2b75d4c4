/**
 * By how much the model errs in which the United States has its way, next to another model.
 *
 * @module
 */
import type { IssueCase } from "../../measures/bargaining/issue_cases.ts";
import { type Model, models } from "../../measures/bargaining/models.ts";
import type { CodedEvidence, Evidence } from "../evidence/evidence.ts";
import { issueUnits } from "../evidence/units.ts";
import type { SumStatistic } from "./statistic.ts";

/** Places of the issues on which every model has a prediction. */
export function predictedIssues({ bargaining }: Evidence): number[] {
  return bargaining.issues.flatMap((issue, at) =>
    outOfRaceBecause(issue) === undefined ? [at] : []
  );
}

/**
 * Why a model has no prediction of an issue: a side or a capability is missing; none where each
 * has.
 */
export function outOfRaceBecause({ gap, openings }: IssueCase): string | undefined {
  if (gap !== undefined) return gap;
  const without = openings.filter(({ power }) => Number.isNaN(power)).map(({ state }) => state);
  return without.length === 0 ? undefined : `no capability of ${without.join(", ")}`;
}

/** The model that tables call by a name. */
export function modelOf(id: string): Model {
  const found = models.find((model) => model.id === id);
  if (!found) throw new RangeError(`Cannot find a model: there is none called ${id}`);
  return found.predict;
}

/**
 * Mean absolute error, in points, of the US-imposed model less that of another.
 *
 * @param about the other model: the most by which its prediction moves for each point that one cell
 * moves, none if it jumps, and whether it weighs states by salience
 */
export function imposedLess(
  evidence: Evidence,
  other: Model,
  { slope, bySalience = false }: { readonly slope?: number; readonly bySalience?: boolean } = {},
): SumStatistic {
  const imposed = modelOf("us-imposed");
  const errorOf = (model: Model, coded: CodedEvidence, at: number) =>
    Math.abs(model(coded.issues[at]!) - coded.issues[at]!.outcome);
  const places = predictedIssues(evidence);
  return {
    kind: "sum",
    units: issueUnits(evidence, places),
    // No outcome sets two errors further apart than the predictions are.
    largest: ({ issues }) =>
      places.reduce((sum, at) => sum + Math.abs(imposed(issues[at]!) - other(issues[at]!)), 0) /
      places.length,
    range: [-100, 100],
    bySalience,
    // The outcome moves both errors; an opening moves at most both predictions.
    ...(slope === undefined ? {} : { slope: Math.max(2, 1 + slope) }),
    measure: (coded, at, into) => {
      into[0] = errorOf(imposed, coded, at) - errorOf(other, coded, at);
      into[1] = 1;
    },
  };
}
