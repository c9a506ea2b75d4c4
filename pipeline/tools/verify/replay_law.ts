/**
 * Whether raw sheets, ledger and row origins rebuild the clean tables.
 *
 * @module
 */
import type { Replay } from "../replay/replay.ts";
import { type Check, checkedFaults } from "./check.ts";
import { discrepancyFault } from "./fault.ts";

/** The replay law as a check. */
export function replayLaw(name: string, { tables, discrepancies }: Replay): Check {
  return checkedFaults(
    name,
    discrepancies.map(discrepancyFault),
    `${tables.size} clean tables rebuilt byte for byte`,
  );
}
