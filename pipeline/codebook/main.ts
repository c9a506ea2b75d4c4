/**
 * `deno task codebook`: writes the generated part of `data-raw/README.md` anew.
 *
 * @module
 */
import { replaceFile } from "../base/files/replace_file.ts";
import { runCommand } from "../base/commands/run_command.ts";
import { describeCommand } from "../base/commands/words.ts";
import { say } from "../base/problems/say.ts";
import { coderTables, withTables } from "./coder_tables.ts";

async function run(): Promise<void> {
  const path = "data-raw/README.md";
  const before = await Deno.readTextFile(path);
  const after = withTables(before, coderTables());
  if (after !== before) await replaceFile(path, after, "data-raw/.next-readme");
  say(`${path} ${after === before ? "is as it was" : "is written anew"}`);
}

const command = describeCommand(
  "codebook",
  "Writes the tables of data-raw/README.md anew from the descriptions of the tables",
);

/** Runs the command with the words that follow its name. */
export async function main(words: readonly string[] = Deno.args): Promise<void> {
  await runCommand(command, run, words);
}

if (import.meta.main) await main();
