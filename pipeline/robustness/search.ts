/**
 * What the search for recodings of one test starts from.
 *
 * @module
 */
import { type MeasuredTest, verdictBy } from "../findings/claims/measured_claim.ts";
import type { Verdict } from "../findings/claims/verdict.ts";
import type { CodedEvidence, Evidence } from "../findings/evidence/evidence.ts";
import {
  cellsOfStatistic,
  type Estimate,
  type Statistic,
  type SumStatistic,
} from "../findings/statistics/statistic.ts";
import type { Alternatives, Recoder, Recoding } from "./recoding.ts";
import { type SumBlocks, sumBlocks } from "./sum_blocks.ts";
import { trialOf } from "./trial.ts";

/** Evidence that is recoded. */
export interface Recoded {
  readonly evidence: Evidence;
  /** Stands as the search begins whenever nothing is being tried. */
  readonly coded: CodedEvidence;
  readonly recoder: Recoder;
  /** Values that are tried for a cell. */
  readonly alternativesOf: (cell: number) => Alternatives;
}

/** What a test says for each other value of a cell, in the order of the values. */
export interface CellTries {
  readonly estimates: Float64Array;
  readonly verdicts: readonly Verdict[];
}

/** Every recoding of every single cell that a test rests on. */
export interface SingleTries {
  /** By number of cell. */
  readonly of: ReadonlyMap<number, CellTries>;
  /** By bit of a limit, one recoding for each other verdict that one leads to. */
  readonly leading: ReadonlyMap<number, ReadonlyMap<Verdict, Recoding>>;
}

/** A test and what it says as the search begins. */
export interface Search {
  readonly test: MeasuredTest;
  readonly now: Estimate & { readonly verdict: Verdict };
  readonly from: Recoded;
  /** The blocks of a sum, or of both sums of a contrast; none of other statistics. */
  readonly sums: readonly SumBlocks[];
}

/** Begins a search where the evidence stands. */
export function searchOf(test: MeasuredTest, from: Recoded): Search {
  const { coded, recoder, alternativesOf } = from;
  const now = { ...test.estimator(coded) };
  return {
    test,
    now: { ...now, verdict: verdictBy(test, now) },
    from,
    sums: sumsOf(test.statistic).map((sum) => sumBlocks(sum, coded, recoder, alternativesOf)),
  };
}

/** Sums that part into blocks: how far weights of their own could go is not known. */
function sumsOf(statistic: Statistic): readonly SumStatistic[] {
  const sums = statistic.kind === "sum"
    ? [statistic]
    : statistic.kind === "contrast"
    ? [statistic.first, statistic.second]
    : [];
  return sums.some(({ ownWeights }) => ownWeights) ? [] : sums;
}

/** Tries every recoding of every single cell of a test. */
export function singleTries({ test, now, from, sums }: Search): SingleTries {
  const { evidence, coded, recoder, alternativesOf } = from;
  const trial = trialOf(test, evidence, coded);
  const said = { estimate: 0, deciding: 0 };
  const leading = new Map<number, Map<Verdict, Recoding>>();
  const note = (verdict: Verdict, recoding: Recoding, bits: number) => {
    for (let bit = 1; bit <= bits; bit *= 2) {
      if ((bits & bit) === 0) continue;
      const known = leading.get(bit) ?? new Map<Verdict, Recoding>();
      if (!known.has(verdict)) leading.set(bit, known.set(verdict, recoding));
    }
  };
  const of = new Map(
    cellsOfStatistic(evidence, test.statistic).map((cell): [number, CellTries] => {
      const { values, allowed } = alternativesOf(cell);
      const estimates = new Float64Array(values.length);
      const changes = sums.map(({ blockOf, changesBy }) =>
        blockOf.has(cell) ? changesBy(cell) : undefined
      );
      const inBlocks = changes.some((each) => each !== undefined);
      const verdicts = values.map((value, at) => {
        if (inBlocks) fromBlocks(sums, changes, at, said);
        else {
          recoder.put(cell, value);
          const { estimate, deciding } = trial.after(cell);
          said.estimate = estimate;
          said.deciding = deciding;
        }
        estimates[at] = said.estimate;
        const verdict = verdictBy(test, said);
        if (verdict !== now.verdict) note(verdict, { cell, value }, allowed[at]!);
        return verdict;
      });
      if (!inBlocks) recoder.undo(cell);
      return [cell, { estimates, verdicts }];
    }),
  );
  return { of, leading };
}

/** The estimate of a sum, or the difference of two, after a change of blocks. */
function fromBlocks(
  sums: readonly SumBlocks[],
  changes: readonly (Float64Array | undefined)[],
  value: number,
  into: { estimate: number; deciding: number },
): void {
  into.estimate = 0;
  into.deciding = Infinity;
  for (let at = 0; at < sums.length; at++) {
    const { amount, weight, units } = sums[at]!.total;
    const change = changes[at];
    const start = 3 * value;
    const mean = change
      ? (amount + change[start]!) / (weight + change[start + 1]!)
      : amount / weight;
    into.estimate += at === 0 ? mean : -mean;
    into.deciding = Math.min(into.deciding, change ? units + change[start + 2]! : units);
  }
}
