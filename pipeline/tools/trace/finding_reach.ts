/**
 * Which findings a row bears on, found by leaving it out, so that no list of readers can go stale.
 *
 * @module
 */
import { claims } from "../../findings/claims/all_claims.ts";
import type { Claim } from "../../findings/claims/claim.ts";
import { datedParts } from "../../findings/evidence/dated_parts.ts";
import { codedEvidence, evidenceOf, type MadeEvidence } from "../../findings/evidence/evidence.ts";
import { findingReads, type FindingRows } from "../../findings/evidence/finding_rows.ts";
import { measuredClaims } from "../../findings/claims/measured_claim.ts";
import { cellsOfStatistic } from "../../findings/statistics/statistic.ts";
import { cellRegister } from "../../measures/coding/coded_cells.ts";
import { fileNameOf } from "../../tables/clean_rows.ts";

/**
 * How a row bears on a finding: its coded cells enter the estimate (`rests`); none does, but the
 * estimate is another one without the row (`changes`); the estimate stays, but is made of the
 * table, so that the row might count if it said something else (`stays`).
 */
export type Bearing = "rests" | "changes" | "stays";

/** A finding that a row bears on. */
export interface FindingReach {
  readonly finding: string;
  readonly bearing: Bearing;
}

/**
 * The findings that a row bears on, in the order of the argument; none where no estimate is made of
 * its table.
 *
 * @param table file name of the row's clean table
 */
export function findingReach(rows: FindingRows, table: string, rowId: string): FindingReach[] {
  const name = findingReads.find((name) => fileNameOf(name) === table);
  if (name === undefined) return [];
  const without = rows[name].filter(({ row_id: id }) => id !== rowId);
  const made = madeEvidence(rows);
  const whole = measuredBases(made);
  const left = measuredBases(madeEvidence({ ...rows, [name]: without }, made));
  const bare = measuredBases(madeEvidence({ ...rows, [name]: [] }, made));
  return claims.flatMap(({ id: finding }, at): FindingReach[] => {
    const { cells, basis } = whole[at]!;
    if (cells.some((cell) => cell.table === table && cell.row === rowId)) {
      return [{ finding, bearing: "rests" }];
    }
    if (left[at]!.basis !== basis) return [{ finding, bearing: "changes" }];
    return bare[at]!.basis === basis ? [] : [{ finding, bearing: "stays" }];
  });
}

/**
 * The clean tables without which claims would rest on something else, by the id of the claim.
 *
 * @param of ids of the claims that are asked about; where there is no such claim, it has no entry
 */
export function tablesOfClaims(
  rows: FindingRows,
  of: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const own = claims.filter(({ id }) => of.has(id));
  const made = madeEvidence(rows);
  const whole = measuredBases(made, own);
  const needed = new Map(own.map(({ id }) => [id, new Array<string>()]));
  for (const name of own.length > 0 ? findingReads : []) {
    const bare = measuredBases(madeEvidence({ ...rows, [name]: [] }, made), own);
    for (const [at, { id }] of own.entries()) {
      if (bare[at]!.basis !== whole[at]!.basis) needed.get(id)!.push(fileNameOf(name));
    }
  }
  return needed;
}

/** Evidence of rows; what rests on the very same rows as before is taken over. */
function madeEvidence(rows: FindingRows, before?: MadeEvidence): MadeEvidence {
  const dated = datedParts(rows, before?.dated);
  const register = before?.register ?? cellRegister();
  return {
    rows,
    dated,
    register,
    evidence: evidenceOf(rows, undefined, dated, register, before),
  };
}

/** A coded cell by its table and row. */
interface CellPlace {
  readonly table: string;
  readonly row: string;
}

/**
 * The coded cells of each claim, and all that it rests on as one text: estimates alone could agree
 * by chance where other cells enter them.
 */
function measuredBases(
  { evidence }: MadeEvidence,
  of: readonly Claim[] = claims,
): { readonly cells: readonly CellPlace[]; readonly basis: string }[] {
  const coded = codedEvidence(evidence);
  return measuredClaims(of, evidence, coded).map(({ tests }) => {
    const parts = tests.map(({ name, statistic, estimator }) => {
      const { estimate, units, weight } = estimator(coded);
      const cells = cellsOfStatistic(evidence, statistic).map((cell) => evidence.cells[cell]!);
      const places = cells.map(({ table, row, column }) => `${table} ${row} ${column}`).sort();
      return { cells, basis: [name, `${estimate}`, units, weight, places] };
    });
    return {
      cells: parts.flatMap(({ cells }) => cells),
      basis: JSON.stringify(parts.map(({ basis }) => basis)),
    };
  });
}
