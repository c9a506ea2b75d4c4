/**
 * Stage `findings`: data-clean/tables to data-clean/findings.
 *
 * @module
 */
import { runStage, type StageReport } from "../stages/run_stage.ts";
import { requireStages, writeStage } from "../stages/stage_files.ts";
import { cleanStage, findingsStage } from "../stages/stages.ts";
import { rounded } from "../base/sheets/rounded.ts";
import { toCsv } from "../base/sheets/write_sheet.ts";
import { fileNameOf, readCleanRows } from "../tables/clean_rows.ts";
import { findingReads, findingTables, usualDraws } from "./findings.ts";
import type { FindingTable } from "./table_plans.ts";
import { drawsAsked } from "../robustness/draws.ts";
import { progressBar } from "../robustness/progress.ts";

/** CSV text of a table. */
function findingTableText({ rows }: FindingTable): string {
  return toCsv(Object.keys(rows[0] ?? {}), rows.map(rounded));
}

async function run(): Promise<StageReport> {
  const draws = drawsAsked(Deno.args, usualDraws);
  await requireStages(cleanStage);
  const texts = new Map(
    await Promise.all(
      findingReads.map(fileNameOf).map(async (name) =>
        [name, await Deno.readTextFile(`data-clean/tables/${name}.csv`)] as const
      ),
    ),
  );
  const tables = readCleanRows(findingReads, (name) => texts.get(name)!);
  const bar = Deno.stderr.isTerminal() && draws.all > usualDraws.all
    ? progressBar(draws, (text) => Deno.stderr.writeSync(new TextEncoder().encode(text)))
    : undefined;
  const made = findingTables(tables, draws, bar);
  return {
    rowsIn: Object.values(tables).reduce((sum, rows) => sum + rows.length, 0),
    rowsOut: made.reduce((sum, { rows }) => sum + rows.length, 0),
    written: await writeStage(
      findingsStage,
      new Map(
        made.map((table) => [`data-clean/findings/${table.name}.csv`, findingTableText(table)]),
      ),
    ),
  };
}

if (import.meta.main) await runStage(findingsStage.name, run);
