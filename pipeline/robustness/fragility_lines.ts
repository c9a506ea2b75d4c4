/**
 * How many coded cells must be wrong to overturn each verdict, and which ones.
 *
 * @module
 */
import type { FragileCellLine } from "../tables/derived/robustness/fragile_cells.ts";
import type { FragilityLine } from "../tables/derived/robustness/fragility.ts";
import type { CodedEvidence, Evidence } from "../findings/evidence/evidence.ts";
import { fragilitiesOf, type Fragility } from "./fragility.ts";
import type { MeasuredClaim } from "../findings/claims/measured_claim.ts";
import { alternativesFinder, limits } from "./recoding.ts";

/**
 * How fragile each finding is under each limit, and the cells that overturn it.
 *
 * @param alternativesOf values of cells under the limits, where it is asked again and again
 */
export function fragilityLines(
  measured: readonly MeasuredClaim[],
  evidence: Evidence,
  coded: CodedEvidence,
  alternativesOf = alternativesFinder(evidence, limits),
): { readonly numbers: FragilityLine[]; readonly cells: FragileCellLine[] } {
  const found = measured.flatMap((each) =>
    fragilitiesOf(each, limits, evidence, coded, alternativesOf)
      .map((fragility): readonly [string, Fragility] => [each.claim.id, fragility])
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
