/**
 * The findings: each claim with its verdict, and the estimates that it rests on.
 *
 * @module
 */
import type { CellLine } from "../../tables/derived/findings/cells.ts";
import type { EstimateLine } from "../../tables/derived/findings/estimates.ts";
import type { FindingLine } from "../../tables/derived/findings/findings.ts";
import { type MeasuredClaim, verdictBy } from "../claims/measured_claim.ts";
import { tolerance, type Verdict } from "../claims/verdict.ts";
import type { CodedEvidence, Evidence } from "../evidence/evidence.ts";
import { cellsOfStatistic } from "../statistics/statistic.ts";
import { uncertaintyOf } from "../statistics/uncertainty.ts";
import { worstCase } from "../statistics/worst_case.ts";
import { byText } from "../../base/words/order.ts";

/** Estimates with their intervals. */
export function estimateLines(
  measured: readonly MeasuredClaim[],
  coded: CodedEvidence,
): EstimateLine[] {
  return measured.flatMap(({ claim, tests }) =>
    tests.map((test): EstimateLine => {
      const { name, criterion, statistic, attainable: [smallest, largest] } = test;
      const { contradictedUpTo: mark } = criterion;
      const { low, high, p, smallestP, by } = uncertaintyOf(statistic, mark, coded);
      const { estimate, units, deciding } = test.estimator(coded);
      const worst = worstCase(statistic, coded);
      return {
        finding: claim.id,
        part: name,
        estimate,
        unit: criterion.unit,
        of: criterion.estimate,
        over: criterion.over,
        units,
        worst_low: worst.low,
        worst_high: worst.high,
        low: finite(low),
        high: finite(high),
        p,
        direction: Number.isNaN(estimate)
          ? "none"
          : Math.abs(estimate - mark) <= tolerance
          ? "at"
          : estimate > mark
          ? "above"
          : "below",
        smallest_p: smallestP,
        p_by: by,
        supported_from: criterion.supportedFrom,
        contradicted_up_to: mark,
        smallest_possible: finite(smallest),
        largest_possible: finite(largest),
        deciding_units: deciding,
        fewest_units: criterion.fewest,
        marks_because: criterion.reason,
        verdict: verdictBy(test, { estimate, deciding }),
      };
    })
  );
}

/** A number that can be written; a ratio may have no bound. */
function finite(value: number): number {
  return Number.isFinite(value) ? value : NaN;
}

/** The claims with their verdicts. */
export function findingLines(
  measured: readonly MeasuredClaim[],
  verdicts: readonly Verdict[],
): FindingLine[] {
  return measured.map((
    { claim: { id, chapter, claim, short, bearing, criterion } },
    at,
  ): FindingLine => ({
    finding: id,
    chapter,
    claim,
    short,
    bearing,
    fixed: criterion.fixed,
    verdict: verdicts[at]!,
  }));
}

/** Every cell that a finding rests on. */
export function cellLines(measured: readonly MeasuredClaim[], evidence: Evidence): CellLine[] {
  const users = new Map<number, Set<string>>();
  for (const { claim, tests } of measured) {
    for (const { statistic } of tests) {
      for (const cell of cellsOfStatistic(evidence, statistic)) {
        users.set(cell, (users.get(cell) ?? new Set()).add(claim.id));
      }
    }
  }
  return evidence.cells.flatMap(({ table, row, column }, cell): CellLine[] => {
    const findings = users.get(cell);
    return findings ? [{ table, row, column, findings: [...findings].join(";") }] : [];
  }).sort((a, b) => byText(a.table, b.table) || byText(a.row, b.row) || byText(a.column, b.column));
}
