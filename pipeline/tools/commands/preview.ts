/**
 * `deno task preview <case>`: what a case adds, worked out in memory by leaving it out. Writes
 * nothing, and needs no run of the flow.
 *
 * @module
 */
import { runCommand } from "../../base/commands/run_command.ts";
import { describeCommand, type Given } from "../../base/commands/words.ts";
import { refuseName } from "../../base/problems/answer.ts";
import { refuse } from "../../base/problems/ask.ts";
import { InputError } from "../../base/problems/problem.ts";
import { say } from "../../base/problems/say.ts";
import { caseNames } from "../../clean/raw_sheet.ts";
import { cleanFolder } from "../../clean/clean_files.ts";
import { readRawFolder } from "../../clean/raw_folder.ts";
import { diffText } from "../diff/diff_text.ts";
import { madePackage } from "../diff/made_package.ts";
import { packageChanges } from "../diff/package_changes.ts";
import { styleOf, styleOptions } from "../diff/style_options.ts";
import { withoutCase } from "../diff/without_case.ts";

const command = describeCommand(
  "preview",
  "Shows what a case changes: all without it against all with it, but for the robustness",
  {
    words: [{ name: "case", says: "a folder of data-raw, such as japan" }],
    options: styleOptions,
  },
);

async function run({ words, options }: Given<typeof styleOptions>): Promise<void> {
  const folder = await readRawFolder();
  const cases = caseNames(folder.sheets);
  const name = words[0]!;
  if (!cases.includes(name)) {
    const expected = `a folder of data-raw: ${cases.join(" · ")}`;
    refuse(refuseName("Cannot show the case", name, expected, cases).refused);
  }
  const { tables, problems } = cleanFolder(folder);
  if (problems.length > 0) throw new InputError(problems);
  const without = withoutCase(folder.sheets, name);
  if ("refused" in without) refuse(without.refused);
  const { sheets, cleaned } = without.found;
  const parts = packageChanges(
    madePackage(sheets, cleaned.tables),
    madePackage(folder.sheets, tables),
  );
  say(diffText(parts, styleOf(options)));
}

/** Runs the command with the words that follow its name. */
export async function main(words: readonly string[] = Deno.args): Promise<void> {
  await runCommand(command, run, words);
}

if (import.meta.main) await main();
