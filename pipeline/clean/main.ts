/**
 * Stage `clean`: data-raw to data-clean/tables, ledger and row origins.
 *
 * @module
 */
import project from "../../deno.json" with { type: "json" };
import { dataPackageText } from "../tables/package/data_package.ts";
import { loaderFiles } from "../tables/loaders/loader_files.ts";
import { describeCommand } from "../base/commands/words.ts";
import { runStage, type StageReport } from "../stages/run_stage.ts";
import type { Content } from "../stages/content.ts";
import { writeStage } from "../stages/stage_files.ts";
import { cleanStage } from "../stages/stages.ts";
import { noteLine, warningText } from "../base/problems/print.ts";
import { InputError } from "../base/problems/problem.ts";
import { csvParts } from "../base/sheets/write_sheet.ts";
import { cleanHeader } from "../tables/table.ts";
import type { Cleaned } from "./clean.ts";
import { cleanRead, readRawSheets, type ReadSheets } from "./clean_files.ts";
import { type RawFile, readRawFolder, readRawInLots } from "./raw_folder.ts";
import { balanceText, rowBalance } from "./row_balance.ts";

/** Reads every sheet below `data-raw`. */
export async function readRawFiles(): Promise<readonly RawFile[]> {
  return (await readRawFolder()).sheets;
}

/** The files that the stage writes, by path. */
export function cleanedFiles({ tables, ledger, origins }: Cleaned): ReadonlyMap<string, Content> {
  return new Map<string, Content>([
    ...tables.map((each) =>
      [
        `data-clean/tables/${each.table.name}.csv`,
        csvParts(cleanHeader(each.table), () => each.rows),
      ] as const
    ),
    ["data-clean/ledger.csv", csvParts(ledgerHeader, ledger)],
    ["data-clean/row_origins.csv", csvParts(originsHeader, () => origins)],
    ["data-clean/datapackage.json", dataPackageText(project.version)],
    ...loaderFiles(),
  ]);
}

/** Columns of the ledger, in order. */
export const ledgerHeader = [
  "table",
  "row_id",
  "column",
  "file",
  "line",
  "raw_column",
  "raw_text",
  "rule",
  "clean_text",
] as const;

/** Columns of the row origins, in order. */
export const originsHeader = [
  "table",
  "row_id",
  "file",
  "line",
  "fate",
  "rule",
  "reason",
] as const;

async function run(): Promise<StageReport> {
  const lots: ReadSheets[] = [];
  const folder = await readRawInLots((lot) => lots.push(readRawSheets(lot)));
  const cleaned = cleanRead(folder, {
    sheets: lots.flatMap(({ sheets }) => sheets),
    problems: lots.flatMap(({ problems }) => problems),
  });
  if (cleaned.problems.length > 0) throw new InputError(cleaned.problems);
  const written = await writeStage(cleanStage, cleanedFiles(cleaned));
  return {
    rowsIn: cleaned.origins.length,
    rowsOut: cleaned.origins.filter(({ fate }) => fate === "kept").length,
    written,
    more: [
      balanceText(rowBalance(cleaned.sheets, cleaned.origins)),
      ...cleaned.notes.map(noteLine),
      ...(cleaned.warnings.length > 0 ? [warningText(cleaned.warnings)] : []),
    ].join("\n"),
  };
}

const command = describeCommand(
  cleanStage.name,
  "Makes the clean tables of the sheets in data-raw, with a ledger of every change",
);

/** Runs the stage with the words that follow its name. */
export async function main(words: readonly string[] = Deno.args): Promise<void> {
  await runStage(command, run, words);
}

if (import.meta.main) await main();
