/**
 * By how much the model errs in which the United States has its way, next to another model.
 *
 * @module
 */
import type { IssueCase } from "../../measures/bargaining/issue_cases.ts";
import type { StandingReading } from "../../measures/bargaining/openings.ts";
import { type Model, models } from "../../measures/bargaining/models.ts";
import type { CodedEvidence, Evidence } from "../evidence/evidence.ts";
import { issueUnits } from "../evidence/units.ts";
import type { SumStatistic } from "./statistic.ts";

/** Places of the issues on which every model has a prediction, as openings are read. */
export function predictedIssues({ bargaining }: Evidence, reading: StandingReading): number[] {
  return bargaining[reading].issues.flatMap((issue, at) =>
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
 * @param reading how openings are read
 * @param about the other model: the most by which its prediction moves for each point that one cell
 * moves, none if it jumps, and whether it weighs states by salience
 */
export function imposedLess(
  evidence: Evidence,
  reading: StandingReading,
  other: Model,
  { slope, bySalience = false }: { readonly slope?: number; readonly bySalience?: boolean } = {},
): SumStatistic {
  const imposed = modelOf("us-imposed");
  const errorOf = (model: Model, coded: CodedEvidence, at: number) =>
    Math.abs(model(coded.issues[reading][at]!) - coded.issues[reading][at]!.outcome);
  const places = predictedIssues(evidence, reading);
  return {
    kind: "sum",
    units: issueUnits(evidence, reading, places),
    // No outcome sets two errors further apart than the predictions are.
    attainable: ({ issues }) => {
      const apart = places.reduce(
        (sum, at) => sum + Math.abs(imposed(issues[reading][at]!) - other(issues[reading][at]!)),
        0,
      ) / places.length;
      return [-apart, apart];
    },
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
