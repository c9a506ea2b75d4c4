/**
 * Rows of evidence that are dropped, for their documents do not show what they say.
 *
 * @module
 */
import type { Problem } from "../base/problems/problem.ts";
import type { RawRow, RowOrigin } from "./cell.ts";
import { guardedRows } from "./guarded_rows.ts";

/** The rows without those withdrawn, and what became of these. */
export interface Withdrawn {
  readonly left: readonly RawRow[];
  readonly withdrawn: readonly RowOrigin[];
  readonly problems: readonly Problem[];
}

/**
 * Drops the rows of evidence that `data-raw/withdrawals.csv` names. A withdrawal whose raw text has
 * changed, or that matches no row, is a problem. It goes before corrections: one of a row withdrawn
 * matches nothing.
 *
 * @param rows all named rows, those of the sheet of withdrawals among them
 */
export function withdrawRows(rows: readonly RawRow[]): Withdrawn {
  const problems: Problem[] = [];
  const dropped = new Map<RawRow, RowOrigin>();
  const withdrawals = rows.filter(({ table }) => table.role === "withdrawals");
  const evidence = rows.filter(({ table }) => table.holds === "evidence");
  const find = guardedRows(evidence, withdrawals, "withdrawal");
  for (const withdrawal of withdrawals) {
    const found = find(withdrawal);
    if ("problem" in found) {
      problems.push(found.problem);
      continue;
    }
    const { row } = found;
    dropped.set(row, {
      table: row.table.name,
      row_id: row.rowId,
      file: row.file,
      line: row.line,
      fate: "dropped",
      rule: "withdrawn",
      reason: withdrawal.cells["reason"]!,
    });
  }
  return {
    left: rows.filter((row) => !dropped.has(row)),
    withdrawn: [...dropped.values()],
    problems,
  };
}
