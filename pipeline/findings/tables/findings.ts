/**
 * The findings: each claim with its verdict, and what it would take to overturn it.
 *
 * @module
 */
import { layers } from "../../coding/coded_cells.ts";
import { seeded } from "../../inference/random.ts";
import type { Verdict } from "../claim.ts";
import { type CodedEvidence, codedEvidence, type Evidence, evidenceOf } from "../evidence.ts";
import { type Fragility, fragilityOf } from "../fragility.ts";
import { uncertaintyOf } from "../intervals.ts";
import type { LeaveOut } from "../leave_outs.ts";
import { type MeasuredClaim, measuredClaims, verdictUnder } from "../measured_claim.ts";
import { underNoise } from "../noise.ts";
import { limits, usualLimit } from "../recoding.ts";
import { cellsOfUnit } from "../statistic.ts";

/** A claim and what the data say of it. */
export interface FindingLine {
  readonly finding: string;
  readonly chapter: string;
  readonly claim: string;
  readonly verdict: Verdict;
  /** Share of noisy draws of all kinds of cell that give the same verdict. */
  readonly noise_same_verdict: number;
  readonly noise_draws: number;
  /** Leave-outs and second readings tried, and those that give another verdict. */
  readonly leave_outs: number;
  readonly leave_outs_flipping: number;
  /** Fewest cells, each wrong by at most 20 points, that overturn the verdict: proven, and found. */
  readonly fewest_cells_at_least: number;
  readonly fewest_cells_found: number | null;
  readonly fewest_cells_exact: boolean;
}

/** An estimate that a claim stands or falls by. */
export interface EstimateLine {
  readonly finding: string;
  /** What sets it apart from the finding's other estimates; empty where there is one. */
  readonly part: string;
  readonly estimate: number;
  readonly unit: string;
  readonly of: string;
  readonly over: string;
  readonly units: number;
  readonly low: number;
  readonly high: number;
  readonly p: number;
  readonly smallest_p: number;
  readonly p_by: string;
  readonly supported_from: number;
  readonly not_supported_up_to: number;
  readonly fewest_units: number;
  readonly marks_because: string;
  readonly verdict: Verdict;
}

/** What noise in one kind of cell, or in all, does to a verdict. */
export interface NoiseLine {
  readonly finding: string;
  /** `all`, or the kind of cell. */
  readonly layer: string;
  readonly draws: number;
  readonly same_verdict: number;
  readonly supported: number;
  readonly not_supported: number;
  readonly undecided: number;
  /** Mean estimate over the draws less the estimate as coded, of the finding's first estimate. */
  readonly mean_shift: number;
}

/** What a finding says when something is left out. */
export interface LeaveOutLine {
  readonly finding: string;
  readonly kind: string;
  readonly left_out: string;
  /** The finding's first estimate. */
  readonly estimate: number;
  readonly units: number;
  readonly verdict: Verdict;
  readonly flips: boolean;
}

/** How many cells overturn a finding. */
export interface FragilityLine {
  readonly finding: string;
  /** Most points by which each cell may be wrong. */
  readonly limit: number;
  readonly at_least: number;
  readonly found: number | null;
  readonly exact: boolean;
  readonly becomes: Verdict | null;
}

/** A cell of a set that overturns a finding. */
export interface FragileCellLine {
  readonly finding: string;
  readonly limit: number;
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly coded: number;
  readonly recoded: number;
}

/** A coded cell and the findings that it enters. */
export interface CellLine {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly findings: string;
}

/** How many draws of noise. */
export interface Draws {
  /** With all kinds of cell erring at once. */
  readonly all: number;
  /** With one kind at a time. */
  readonly each: number;
}

/** Seed of the noise: any number; results hold for others too. */
const seed = 1954;

/** Estimates with their intervals. */
export function estimateLines(
  measured: readonly MeasuredClaim[],
  evidence: Evidence,
  coded: CodedEvidence,
): EstimateLine[] {
  return measured.flatMap((each) =>
    each.tests.map(({ name, criterion, statistic, estimator }): EstimateLine => {
      const { low, high, p, smallestP, test } = uncertaintyOf(
        statistic,
        criterion,
        evidence,
        coded,
      );
      return {
        finding: each.claim.id,
        part: name,
        ...estimator(coded),
        unit: criterion.unit,
        of: criterion.estimate,
        over: criterion.over,
        low,
        high,
        p,
        smallest_p: smallestP,
        p_by: test,
        supported_from: criterion.supportedFrom,
        not_supported_up_to: criterion.notSupportedUpTo,
        fewest_units: criterion.fewest,
        marks_because: criterion.reason,
        verdict: verdictUnder({
          claim: each.claim,
          tests: [each.tests.find((test) => test.name === name)!],
        }, coded),
      };
    })
  );
}

/** What noise does, with all kinds of cell and with each by itself. */
export function noiseLines(
  measured: readonly MeasuredClaim[],
  evidence: Evidence,
  verdicts: readonly Verdict[],
  draws: Draws,
  onProgress?: (done: number) => void,
): NoiseLine[] {
  const runs = [
    { layer: "all", layers: [...layers], draws: draws.all },
    ...layers.map((layer) => ({ layer, layers: [layer], draws: draws.each })),
  ];
  let before = 0;
  return runs.flatMap(({ layer, layers, draws }) => {
    const found = underNoise(evidence, measured, {
      layers,
      draws,
      random: seeded(seed),
      ...(onProgress ? { onProgress: (done: number) => onProgress(before + done) } : {}),
    });
    before += draws;
    return found.map(({ shares, meanShift }, at): NoiseLine => ({
      finding: measured[at]!.claim.id,
      layer,
      draws,
      same_verdict: shares[verdicts[at]!],
      supported: shares["supported"],
      not_supported: shares["not supported"],
      undecided: shares["undecided"],
      mean_shift: meanShift[0]!,
    }));
  });
}

/** What the findings say when something is left out. */
export function leaveOutLines(
  measured: readonly MeasuredClaim[],
  verdicts: readonly Verdict[],
  leaveOuts: readonly LeaveOut[],
): LeaveOutLine[] {
  const claims = measured.map(({ claim }) => claim);
  return leaveOuts.flatMap(({ kind, what, rows, reading }) => {
    const evidence = evidenceOf(rows, reading);
    const coded = codedEvidence(evidence);
    return measuredClaims(claims, evidence, coded).map((each, at): LeaveOutLine => {
      const { estimate, units } = each.tests[0]!.estimator(coded);
      const verdict = verdictUnder(each, coded);
      return {
        finding: each.claim.id,
        kind,
        left_out: what,
        estimate,
        units,
        verdict,
        flips: verdict !== verdicts[at],
      };
    });
  });
}

/** How fragile each finding is under each limit, and the cells that overturn it. */
export function fragilityLines(
  measured: readonly MeasuredClaim[],
  evidence: Evidence,
  coded: CodedEvidence,
): { readonly numbers: FragilityLine[]; readonly cells: FragileCellLine[] } {
  const found = measured.flatMap((each) =>
    limits.map((limit): readonly [string, Fragility] => [
      each.claim.id,
      fragilityOf(each, limit, evidence, coded),
    ])
  );
  return {
    numbers: found.map(([finding, { limit, atLeast, recodings, exact, becomes }]) => ({
      finding,
      limit,
      at_least: atLeast,
      found: recodings?.length ?? null,
      exact,
      becomes: becomes ?? null,
    })),
    cells: found.flatMap(([finding, { limit, recodings }]) =>
      (recodings ?? []).map(({ cell, value }): FragileCellLine => {
        const { table, row, column, value: coded } = evidence.cells[cell]!;
        return { finding, limit, table, row, column, coded, recoded: value };
      })
    ),
  };
}

/** Findings with all that was found of their strength. */
export function findingLines(
  measured: readonly MeasuredClaim[],
  verdicts: readonly Verdict[],
  noise: readonly NoiseLine[],
  leaveOuts: readonly LeaveOutLine[],
  fragility: readonly FragilityLine[],
): FindingLine[] {
  return measured.map(({ claim: { id, chapter, claim } }, at): FindingLine => {
    const noisy = noise.find((line) => line.finding === id && line.layer === "all")!;
    const left = leaveOuts.filter(({ finding }) => finding === id);
    const fragile = fragility.find((line) => line.finding === id && line.limit === usualLimit)!;
    return {
      finding: id,
      chapter,
      claim,
      verdict: verdicts[at]!,
      noise_same_verdict: noisy.same_verdict,
      noise_draws: noisy.draws,
      leave_outs: left.length,
      leave_outs_flipping: left.filter(({ flips }) => flips).length,
      fewest_cells_at_least: fragile.at_least,
      fewest_cells_found: fragile.found,
      fewest_cells_exact: fragile.exact,
    };
  });
}

/** Every cell that a finding rests on. Saliences enter where a finding is measured by them. */
export function cellLines(measured: readonly MeasuredClaim[], evidence: Evidence): CellLine[] {
  const users = new Map<number, Set<string>>();
  for (const { claim, tests } of measured) {
    for (const { statistic: { domain, units } } of tests) {
      for (const cell of units.flatMap((unit) => cellsOfUnit(evidence, domain, unit))) {
        users.set(cell, (users.get(cell) ?? new Set()).add(claim.id));
      }
    }
  }
  return evidence.cells.flatMap(({ table, row, column }, cell): CellLine[] => {
    const findings = users.get(cell);
    return findings ? [{ table, row, column, findings: [...findings].join(";") }] : [];
  }).sort((a, b) =>
    a.table !== b.table
      ? a.table < b.table ? -1 : 1
      : a.row !== b.row
      ? a.row < b.row ? -1 : 1
      : a.column < b.column
      ? -1
      : 1
  );
}
