/**
 * Every derived table.
 *
 * @module
 */
import type { DerivedTable } from "../derived/derived_table.ts";
import { describedFindings } from "../derived/findings/all.ts";
import { columns } from "../derived/records/columns.ts";
import { ledger } from "../derived/records/ledger.ts";
import { rowOrigins } from "../derived/records/row_origins.ts";
import { describedRobustness } from "../derived/robustness/all.ts";
import { describedSummaries } from "../derived/summaries/all.ts";

/** Every derived table, by stage in the order of the flow. */
export const derivedTables: readonly DerivedTable[] = [
  ledger,
  rowOrigins,
  columns,
  ...Object.values(describedSummaries),
  ...Object.values(describedFindings),
  ...Object.values(describedRobustness),
];
