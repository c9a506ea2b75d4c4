/**
 * `deno task references`: formats the works that `data-raw/collections.csv` cites, for the README of
 * the archive.
 *
 * @module
 */
import { replaceFile } from "../../base/files/replace_file.ts";
import { cslWorks, referencesPath } from "../../archive/readme/references.ts";
import { runCommand } from "../../base/commands/run_command.ts";
import { describeCommand } from "../../base/commands/words.ts";
import { counted } from "../../base/words/lists.ts";
import { say } from "../../base/problems/say.ts";
import { readCleanRows } from "../../tables/clean_rows.ts";
import { formatWorks } from "../references/format_works.ts";

const command = describeCommand(
  "references",
  "Formats the works that data-raw/collections.csv cites, for the README of the archive",
);

async function run(): Promise<void> {
  const { collections } = readCleanRows(
    ["collections"],
    (name) => Deno.readTextFileSync(`data-clean/tables/${name}.csv`),
  );
  const works = formatWorks(cslWorks(collections));
  await replaceFile(referencesPath, `${JSON.stringify(works, null, 2)}\n`);
  say(`${referencesPath} holds ${counted(works.length, "work")}`);
}

/** Runs the command with the words that follow its name. */
export async function main(words: readonly string[] = Deno.args): Promise<void> {
  await runCommand(command, run, words);
}

if (import.meta.main) await main();
