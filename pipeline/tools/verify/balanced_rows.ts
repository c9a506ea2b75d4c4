/**
 * Whether every raw row is kept, merged or dropped, once.
 *
 * @module
 */
import type { RowOrigin } from "../../clean/cell.ts";
import type { Balance } from "../../clean/row_balance.ts";
import type { Sheet } from "../../base/sheets/read_sheet.ts";
import { type Check, checkedFaults } from "./check.ts";
import { fault } from "./fault.ts";

/** The row balance as a check. */
export function balancedRows(name: string, balances: readonly Balance[]): Check {
  const sum = (count: "raw" | "kept" | "merged" | "dropped") =>
    balances.reduce((total, balance) => total + balance[count], 0);
  return checkedFaults(
    name,
    balances.filter(({ holds }) => !holds).map(({ table, raw, kept, merged, dropped }) =>
      fault("balance-broken", `data-clean/tables/${table}.csv`, {
        value: `${raw} raw rows, ${kept} kept + ${merged} merged + ${dropped} dropped`,
        expected: "each raw row once",
      })
    ),
    `${sum("raw")} raw = ${sum("kept")} kept + ${sum("merged")} merged + ${sum("dropped")} dropped`,
  );
}

/** Row origins as they stand in `data-clean/row_origins.csv`. */
export function originsIn({ rows }: Sheet): RowOrigin[] {
  return rows.map(({ cells }) => ({
    table: cells["table"] ?? "",
    row_id: cells["row_id"] ?? "",
    file: cells["file"] ?? "",
    line: Number(cells["line"]),
    // An unknown fate counts as none of the three, so that the balance does not hold.
    fate: (cells["fate"] ?? "") as RowOrigin["fate"],
    rule: cells["rule"] ?? "",
    reason: cells["reason"] ?? "",
  }));
}
