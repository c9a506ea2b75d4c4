/**
 * The allies that tests of links leave out.
 *
 * @module
 */
import type { CleanRows } from "../../tables/clean_rows.ts";
import type { ThinAllyLine } from "../../tables/derived/findings/thin_allies.ts";
import type { DatedTies } from "../evidence/dated_ties.ts";

/** Thin allies in the order of their codes. */
export function thinAllyLines(
  { shocks }: Pick<CleanRows, "shocks">,
  { thin }: DatedTies,
): ThinAllyLine[] {
  return thin.map((each) => ({
    ...each,
    shocks: shocks.filter(({ ally }) => ally === each.ally).length,
  }));
}
