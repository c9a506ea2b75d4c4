/**
 * Replays the ledger and says whether the clean tables follow from it: a check of the cleaner that
 * runs none of its code. Needs `--allow-read=data-raw,data-clean` and nothing else.
 *
 * @module
 */
import { runCommand } from "../../base/commands/run_command.ts";
import { describeCommand } from "../../base/commands/words.ts";
import { complain, say } from "../../base/problems/say.ts";
import { discrepancyText } from "./discrepancy.ts";
import { readReplayInput } from "./read_input.ts";
import { replay } from "./replay.ts";

async function run(): Promise<void> {
  const { tables, discrepancies } = replay(await readReplayInput());
  for (const discrepancy of discrepancies) complain(discrepancyText(discrepancy));
  say(
    discrepancies.length === 0
      ? `✔ replay law: ${tables.size} clean tables rebuilt byte for byte`
      : `✘ replay law: ${discrepancies.length} discrepancies`,
  );
  if (discrepancies.length > 0) Deno.exit(1);
}

const command = describeCommand("replay", "Rebuilds the clean tables from raw sheets and ledger");

if (import.meta.main) await runCommand(command, run);
