/**
 * `deno task reproduce`: the whole flow. It begins the task of the last stage, which depends on all
 * others, once its own words are understood: Deno would run what a task depends on before it reads
 * them.
 *
 * @module
 */
import { runCommand } from "../../base/commands/run_command.ts";
import { describeCommand } from "../../base/commands/words.ts";
import { say } from "../../base/problems/say.ts";
import { runTask } from "../../bundle/run_task.ts";
import { archiveStage } from "../../stages/stages.ts";

const command = describeCommand(
  "reproduce",
  "Runs the whole flow, from the raw sheets to the archive",
);

/** Runs the command with the words that follow its name. */
export async function main(words: readonly string[] = Deno.args): Promise<void> {
  await runCommand(command, run, words);
}

async function run(): Promise<void> {
  await runTask(archiveStage.name);
  say("reproduce  every stage is done; figures/README.md shows what came out");
}

if (import.meta.main) await main();
