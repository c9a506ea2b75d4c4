/**
 * `deno task diff <folder|zip|git revision>`: what sets the package in place apart from another
 * version of it. Writes nothing.
 *
 * @module
 */
import { runCommand } from "../../base/commands/run_command.ts";
import { describeCommand, type Given } from "../../base/commands/words.ts";
import { refuse } from "../../base/problems/ask.ts";
import { say } from "../../base/problems/say.ts";
import { diffText } from "../diff/diff_text.ts";
import { packageChanges } from "../diff/package_changes.ts";
import { readFolder, readVersion } from "../diff/read_version.ts";
import { styleOf, styleOptions } from "../diff/style_options.ts";

const command = describeCommand(
  "diff",
  "Shows what changed since another version: verdicts, estimates, figures, tables, raw rows",
  {
    words: [{ name: "version", says: "a folder, an archive (.zip) or a revision of git" }],
    options: styleOptions,
  },
);

async function run({ words, options }: Given<typeof styleOptions>): Promise<void> {
  const before = await readVersion(words[0]!);
  if ("refused" in before) refuse(before.refused);
  say(diffText(packageChanges(before.found, await readFolder(".")), styleOf(options)));
}

/** Runs the command with the words that follow its name. */
export async function main(words: readonly string[] = Deno.args): Promise<void> {
  await runCommand(command, run, words);
}

if (import.meta.main) await main();
