/**
 * The findings: each claim with its verdict, and the estimates that it rests on.
 *
 * @module
 */
import type { CellLine } from "../../tables/derived/findings/cells.ts";
import type { EstimateLine } from "../../tables/derived/findings/estimates.ts";
import type { FindingLine } from "../../tables/derived/findings/findings.ts";
import { type Verdict, verdictOf } from "../claims/claim.ts";
import type { CodedEvidence, Evidence } from "../evidence/evidence.ts";
import { uncertaintyOf } from "../statistics/intervals.ts";
import type { MeasuredClaim } from "../claims/measured_claim.ts";
import { chanceOf } from "../statistics/estimator.ts";
import { cellsOfStatistic, type OrderStatistic } from "../statistics/statistic.ts";
import { byText } from "../../base/words/order.ts";

/** Estimates with their intervals. */
export function estimateLines(
  measured: readonly MeasuredClaim[],
  coded: CodedEvidence,
): EstimateLine[] {
  return measured.flatMap((each) =>
    each.tests.map(({ name, criterion, statistic, estimator }): EstimateLine => {
      const { low, high, p, smallestP, test } = uncertaintyOf(
        statistic,
        criterion.notSupportedUpTo,
        coded,
      );
      const { estimate, units, deciding } = estimator(coded);
      return {
        finding: each.claim.id,
        part: name,
        estimate,
        unit: criterion.unit,
        of: criterion.estimate,
        over: criterion.over,
        units,
        low,
        high,
        p,
        smallest_p: smallestP,
        p_by: test,
        supported_from: criterion.supportedFrom,
        not_supported_up_to: criterion.notSupportedUpTo,
        largest_possible: statistic.kind === "sum"
          ? statistic.largest?.(coded) ?? statistic.range[1]
          : NaN,
        at_perfect_order: statistic.kind === "order" ? atPerfectOrder(statistic, coded) : NaN,
        fewest_units: criterion.fewest,
        marks_because: criterion.reason,
        verdict: verdictOf(estimate, deciding, criterion),
      };
    })
  );
}

/** What chance leaves of a tau-b of 1. */
function atPerfectOrder(statistic: OrderStatistic, coded: CodedEvidence): number {
  const x = Float64Array.from(statistic.units, ({ at }) => statistic.quantity(coded, at, at));
  return 1 - chanceOf(statistic)(coded, x, x);
}

/** The claims with their verdicts. */
export function findingLines(
  measured: readonly MeasuredClaim[],
  verdicts: readonly Verdict[],
): FindingLine[] {
  return measured.map(({ claim: { id, chapter, claim, bearing } }, at): FindingLine => ({
    finding: id,
    chapter,
    claim,
    bearing,
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
