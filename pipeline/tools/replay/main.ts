/**
 * Replays the ledger and says whether the clean tables follow from it: a check of the cleaner that
 * runs none of its code. Needs `--allow-read=data-raw,data-clean` and nothing else.
 *
 * @module
 */
import { complain, say } from "../../base/problems/say.ts";
import { discrepancyText } from "./discrepancy.ts";
import { readReplayInput } from "./read_input.ts";
import { replay } from "./replay.ts";

if (import.meta.main) {
  const { tables, discrepancies } = replay(await readReplayInput());
  for (const discrepancy of discrepancies) complain(discrepancyText(discrepancy));
  say(
    discrepancies.length === 0
      ? `✔ replay law: ${tables.size} clean tables rebuilt byte for byte`
      : `✘ replay law: ${discrepancies.length} discrepancies`,
  );
  if (discrepancies.length > 0) Deno.exit(1);
}
