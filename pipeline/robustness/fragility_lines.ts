/**
 * How many coded cells must be wrong to overturn each verdict, and which ones.
 *
 * @module
 */
import type { Verdict } from "../findings/claims/claim.ts";
import type { CodedEvidence, Evidence } from "../findings/evidence/evidence.ts";
import { type Fragility, fragilityOf } from "./fragility.ts";
import type { MeasuredClaim } from "../findings/claims/measured_claim.ts";
import { limits } from "./recoding.ts";

/** How many cells overturn a finding. */
export interface FragilityLine {
  readonly finding: string;
  /** Most points by which each cell may be wrong. */
  readonly limit: number;
  /**
   * No fewer overturn it: proven; not finite, so empty in the file, where no number of them does.
   */
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
