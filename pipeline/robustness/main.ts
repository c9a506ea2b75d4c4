/**
 * Stage `robustness`: data-clean/tables to data-clean/robustness.
 *
 * @module
 */
import { findingReads } from "../findings/evidence/finding_rows.ts";
import { derivedFiles } from "../tables/derived/write_derived.ts";
import { readCleanTables } from "../stages/clean_table_files.ts";
import { runStage, type StageReport } from "../stages/run_stage.ts";
import { requireStages, writeStage } from "../stages/stage_files.ts";
import { cleanStage, robustnessStage } from "../stages/stages.ts";
import { drawsAsked } from "./draws.ts";
import { progressBar } from "./progress.ts";
import { robustnessTables, usualDraws } from "./robustness.ts";

async function run(): Promise<StageReport> {
  const draws = drawsAsked(Deno.args, usualDraws);
  await requireStages(cleanStage);
  const tables = await readCleanTables(findingReads);
  const bar = Deno.stderr.isTerminal() && draws.all > usualDraws.all
    ? progressBar(draws, (text) => Deno.stderr.writeSync(new TextEncoder().encode(text)))
    : undefined;
  const made = robustnessTables(tables, draws, bar);
  return {
    rowsIn: Object.values(tables).reduce((sum, rows) => sum + rows.length, 0),
    rowsOut: made.reduce((sum, { rows }) => sum + rows.length, 0),
    written: await writeStage(robustnessStage, derivedFiles(made)),
  };
}

if (import.meta.main) await runStage(robustnessStage.name, run);
