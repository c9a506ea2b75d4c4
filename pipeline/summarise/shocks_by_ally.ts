/**
 * Shocks to each ally's tie.
 *
 * @module
 */
import { dayBounds } from "../base/dates/edtf.ts";
import type { AllyShock } from "../tables/derived/summaries/shocks_by_ally.ts";
import type { CleanRows } from "../tables/clean_rows.ts";
import { byText } from "../base/words/order.ts";

/** Shocks by ally, in the order of time. */
export function shocksByAllyRows(
  { shocks, states }: Pick<CleanRows, "shocks" | "states">,
): AllyShock[] {
  const names = new Map(states.map(({ state, name }) => [state, name]));
  return shocks.map(({ ally, shock, date, followed, contested, evidence }) => ({
    ally,
    name: names.get(ally) ?? ally,
    shock,
    year: Number(dayBounds(date).earliest!.slice(0, 4)),
    followed,
    contested,
    evidence,
  })).sort((a, b) => byText(a.ally, b.ally) || a.year - b.year);
}
