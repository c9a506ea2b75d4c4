/**
 * `deno task check [case]… [--strict] [--watch]`: whether the raw sheets can be cleaned, and what in
 * them is unlikely. Writes nothing.
 *
 * @module
 */
import { runCommand } from "../../base/commands/run_command.ts";
import { describeCommand, flag, type Given } from "../../base/commands/words.ts";
import { cleanFolder } from "../../clean/clean_files.ts";
import { type RawFolder, readRawFolder } from "../../clean/raw_folder.ts";
import { caseNames } from "../../clean/raw_sheet.ts";
import { complain, say } from "../../base/problems/say.ts";
import { noteLine, problemText, warningText } from "../../base/problems/print.ts";
import { watch } from "../watch/watch.ts";
import { type Answer, refuseName } from "../../base/problems/answer.ts";
import { refuse } from "../../base/problems/ask.ts";
import { allTables } from "../../tables/all.ts";
import { inventoryPath } from "../../tables/inventory.ts";
import type { Table } from "../../tables/table.ts";

/** What the check of the raw sheets found, as text to print. */
export interface CheckReport {
  /** Whether all sheets, those of other cases too, are without problems; if strict, warnings too. */
  readonly passed: boolean;
  readonly text: string;
}

/**
 * Checks all raw files and reports on those of some cases, or on all. The whole is cleaned in either
 * case, for rows refer to the sheets that all cases share. Problems elsewhere fail the check too:
 * as long as there are any, references between tables cannot be looked up.
 *
 * @param folder all that lies below `data-raw`
 * @param only case folders to report on; all where there are none
 * @param tables descriptions of all tables
 * @param strict whether warnings fail the check as problems do
 */
export function checkReport(
  folder: RawFolder,
  only: readonly string[] = [],
  tables: readonly Table[] = allTables,
  strict = false,
): Answer<CheckReport> {
  const cases = caseNames(folder.sheets);
  const unknown = only.find((name) => !cases.includes(name));
  if (unknown !== undefined) {
    return refuseName(
      "Cannot check the case",
      unknown,
      `a folder of data-raw: ${cases.join(" · ")}`,
      cases,
    );
  }
  const inCase = ({ file }: { readonly file: string }) =>
    only.length === 0 || only.some((name) => file.startsWith(`data-raw/${name}/`));
  const { sheets, problems, warnings, notes } = cleanFolder(folder, tables);
  const own = problems.filter(inCase);
  const elsewhere = problems.length - own.length;
  const unlikely = warnings.filter(inCase);
  const shown = sheets.filter(inCase);
  const rows = shown.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  const lines = [
    own.length > 0 ? problemText(own) : `No problems in ${rows} rows of ${shown.length} sheets`,
    ...(unlikely.length > 0 ? [warningText(unlikely)] : []),
    ...(elsewhere > 0 ? [elsewhereLine(elsewhere, only)] : []),
    ...notes.filter((note) => inCase(note) || note.file === inventoryPath).map(noteLine),
  ];
  const passed = problems.length === 0 && !(strict && unlikely.length > 0);
  return { found: { passed, text: lines.join("\n") } };
}

function elsewhereLine(count: number, only: readonly string[]): string {
  const problems = count === 1 ? "1 problem" : `${count} problems`;
  const folders = only.map((name) => `data-raw/${name}`).join(", ");
  return `Found ${problems} outside ${folders}: mend them too, for references are looked ` +
    "up only when every row can be read; deno task check shows them";
}

const command = describeCommand(
  "check",
  "Checks whether the raw sheets can be cleaned, and shows all that is wrong or unlikely at once",
  {
    words: [{
      name: "case",
      says: "folders of data-raw to report on, such as japan; all without any",
      optional: true,
      several: true,
    }],
    options: {
      strict: flag("takes what is unlikely for wrong"),
      watch: flag("checks again whenever a file below data-raw is saved"),
    },
  },
);

async function run({ words, options }: Given<typeof command.options>): Promise<void> {
  const { strict = false } = options;
  if (options.watch) return await watch("data-raw", () => check(words, strict));
  if (!await check(words, strict)) Deno.exit(1);
}

/** Checks, prints the report and says whether all is well. */
async function check(only: readonly string[], strict: boolean): Promise<boolean> {
  const report = checkReport(await readRawFolder(), only, allTables, strict);
  if ("refused" in report) refuse(report.refused);
  const { passed, text } = report.found;
  if (passed) say(text);
  else complain(text);
  return passed;
}

/** Runs the command with the words that follow its name. */
export async function main(words: readonly string[] = Deno.args): Promise<void> {
  await runCommand(command, run, words);
}

if (import.meta.main) await main();
