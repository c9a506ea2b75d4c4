/**
 * Stage `summarise`: data-clean/tables to data-clean/summaries.
 *
 * @module
 */
import { describeCommand } from "../base/commands/words.ts";
import { readCleanTables } from "../stages/clean_table_files.ts";
import { runStage, type StageReport } from "../stages/run_stage.ts";
import { requireStages, writeStage } from "../stages/stage_files.ts";
import { cleanStage, summariseStage } from "../stages/stages.ts";
import { cleanTableNames } from "../tables/clean_rows.ts";
import { derivedFiles } from "../tables/derived/write_derived.ts";
import { summaries } from "./summaries.ts";

async function run(): Promise<StageReport> {
  await requireStages(cleanStage);
  const tables = await readCleanTables(cleanTableNames);
  const made = summaries(tables);
  const written = await writeStage(summariseStage, derivedFiles(made));
  return {
    rowsIn: Object.values(tables).reduce((sum, rows) => sum + rows.length, 0),
    rowsOut: made.reduce((sum, { rows }) => sum + rows.length, 0),
    written,
  };
}

const command = describeCommand(
  summariseStage.name,
  "Counts the clean tables by year, ally, region and reading",
);

/** Runs the stage with the words that follow its name. */
export async function main(words: readonly string[] = Deno.args): Promise<void> {
  await runStage(command, run, words);
}

if (import.meta.main) await main();
