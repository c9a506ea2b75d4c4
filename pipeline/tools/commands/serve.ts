/**
 * `deno task serve [--no-open]`: builds the review site, says where it is and opens it. It is a folder
 * that works without a server.
 *
 * @module
 */
import { runCommand } from "../../base/commands/run_command.ts";
import { describeCommand, flag, type Given } from "../../base/commands/words.ts";
import { say } from "../../base/problems/say.ts";
import { runTask } from "../../bundle/run_task.ts";
import { siteStage } from "../../stages/stages.ts";
import { fileAddress, openPage } from "../serve/open_page.ts";

const command = describeCommand(
  "serve",
  "Builds the review site and opens it in the browser; it needs neither server nor network",
  { options: { "no-open": flag("says only where the site is") } },
);

async function run({ options }: Given<typeof command.options>): Promise<void> {
  await runTask(siteStage.name);
  const address = fileAddress(await Deno.realPath(`${siteStage.folder}/index.html`));
  say(address);
  if (options["no-open"] || await openPage(address)) return;
  say("No program to open it was found: open this address in a browser");
}

/** Runs the command with the words that follow its name. */
export async function main(words: readonly string[] = Deno.args): Promise<void> {
  await runCommand(command, run, words);
}

if (import.meta.main) await main();
