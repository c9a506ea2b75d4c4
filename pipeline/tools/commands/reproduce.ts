/**
 * `deno task reproduce`: the whole flow. The stages are what the task depends on, so that they run
 * before this, which refuses words that it does not know and tells that all is done.
 *
 * @module
 */
import { runCommand } from "../../base/commands/run_command.ts";
import { describeCommand } from "../../base/commands/words.ts";
import { say } from "../../base/problems/say.ts";

const command = describeCommand(
  "reproduce",
  "Runs the whole flow, from the raw sheets to the archive",
);

/** Runs the command with the words that follow its name. */
export async function main(words: readonly string[] = Deno.args): Promise<void> {
  await runCommand(
    command,
    () => say("reproduce  every stage is done; figures/README.md shows what came out"),
    words,
  );
}

if (import.meta.main) await main();
