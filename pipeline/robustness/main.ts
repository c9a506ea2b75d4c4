/**
 * Stage `robustness`: data-clean/tables to data-clean/robustness.
 *
 * @module
 */
import { describeCommand, option, wholeNumber } from "../base/commands/words.ts";
import { findingReads } from "../findings/evidence/finding_rows.ts";
import { describedRobustness } from "../tables/derived/robustness/all.ts";
import { derivedFiles, derivedText } from "../tables/derived/write_derived.ts";
import { readCleanTables } from "../stages/clean_table_files.ts";
import { runStage, type StageReport } from "../stages/run_stage.ts";
import { requireStages, writeBeside, writeStage } from "../stages/stage_files.ts";
import { cleanStage, robustnessStage } from "../stages/stages.ts";
import { drawsAsked, drawsPath } from "./draws.ts";
import { progressBar } from "./progress.ts";
import { robustnessTables, usualDraws } from "./robustness.ts";

async function run(asked: number | undefined): Promise<StageReport> {
  const draws = asked === undefined ? usualDraws : drawsAsked(asked, usualDraws);
  await requireStages(cleanStage);
  const tables = await readCleanTables(findingReads);
  const bar = Deno.stderr.isTerminal() && draws.all > usualDraws.all
    ? progressBar(draws, (text) => Deno.stderr.writeSync(new TextEncoder().encode(text)))
    : undefined;
  const made = robustnessTables(tables, draws, bar);
  const kept = asked === undefined
    ? made
    : made.filter(({ table }) => table === describedRobustness.noise);
  return {
    rowsIn: Object.values(tables).reduce((sum, rows) => sum + rows.length, 0),
    rowsOut: kept.reduce((sum, { rows }) => sum + rows.length, 0),
    written: asked === undefined
      ? await writeStage(robustnessStage, derivedFiles(made))
      : await writeBeside(drawsPath(draws), derivedText(kept[0]!)),
  };
}

const command = describeCommand(
  robustnessStage.name,
  "Finds out what the findings withstand: noise, leave-outs, other choices of analysis",
  {
    options: {
      draws: option(
        "number",
        `draws of noise in place of ${usualDraws.all}; what they give goes to a file of its own`,
        "a whole number from 1 to 999999999",
        wholeNumber,
      ),
    },
  },
);

/** Runs the stage with the words that follow its name. */
export async function main(words: readonly string[] = Deno.args): Promise<void> {
  await runStage(command, ({ options }) => run(options.draws), words);
}

if (import.meta.main) await main();
