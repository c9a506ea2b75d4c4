/**
 * From lines of a derived table to the clean rows behind them.
 *
 * @module
 */
import type { Answer } from "../../base/problems/answer.ts";
import { nearestHint } from "../../base/problems/nearest.ts";
import { derivedPath, type DerivedTable } from "../../tables/derived/derived_table.ts";
import { type CleanRows, cleanRowsBehind } from "./clean_rows_behind.ts";
import { beginsWith } from "./derived_table.ts";
import type { TextRow } from "./trace_data.ts";
import type { TracedPackage } from "./traced_package.ts";

/** Lines of a derived table and the clean rows behind them. */
export interface LineLife {
  readonly table: DerivedTable;
  readonly lines: readonly TextRow[];
  readonly behind: CleanRows;
}

/**
 * The life of lines of a derived table.
 *
 * @param asked the first cells of the lines, with `/` between, in any letter case
 */
export function lineLife(
  { linesOf, search }: Pick<TracedPackage, "linesOf" | "search">,
  table: DerivedTable,
  asked: string,
): Answer<LineLife> {
  const all = linesOf(table);
  const lines = all.filter((line) => beginsWith(line, asked));
  if (lines.length > 0) {
    return { found: { table, lines, behind: cleanRowsBehind(table, lines, search) } };
  }
  const hint = nearestHint(asked, all.map((line) => table.key.map((name) => line[name]).join("/")));
  return {
    refused:
      `Cannot find the line: found ${JSON.stringify(asked)}, expected the first cells of a ` +
      `line of ${derivedPath(table)} with / between${hint === "" ? "" : `; ${hint}`}`,
  };
}
