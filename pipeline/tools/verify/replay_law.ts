/**
 * Whether raw sheets, ledger and row origins rebuild the clean tables.
 *
 * @module
 */
import { discrepancyText } from "../replay/discrepancy.ts";
import type { Replay } from "../replay/replay.ts";
import { type Check, checked } from "./check.ts";

/** The replay law as a check. */
export function replayLaw(name: string, { tables, discrepancies }: Replay): Check {
  return checked(
    name,
    discrepancies.map(discrepancyText),
    `${tables.size} clean tables rebuilt byte for byte`,
  );
}
