/**
 * Stage `findings`: data-clean/tables to data-clean/findings.
 *
 * @module
 */
import { describeCommand } from "../base/commands/words.ts";
import { readCleanTables } from "../stages/clean_table_files.ts";
import { runStage, type StageReport } from "../stages/run_stage.ts";
import { requireStages, writeStage } from "../stages/stage_files.ts";
import { cleanStage, findingsStage } from "../stages/stages.ts";
import { findingReads } from "./evidence/finding_rows.ts";
import { findingTables } from "./findings.ts";
import { derivedFiles } from "../tables/derived/write_derived.ts";

async function run(): Promise<StageReport> {
  await requireStages(cleanStage);
  const tables = await readCleanTables(findingReads);
  const made = findingTables(tables);
  return {
    rowsIn: Object.values(tables).reduce((sum, rows) => sum + rows.length, 0),
    rowsOut: made.reduce((sum, { rows }) => sum + rows.length, 0),
    written: await writeStage(findingsStage, derivedFiles(made)),
  };
}

const command = describeCommand(findingsStage.name, "Measures every claim on the clean tables");

/** Runs the stage with the words that follow its name. */
export async function main(words: readonly string[] = Deno.args): Promise<void> {
  await runStage(command, run, words);
}

if (import.meta.main) await main();
