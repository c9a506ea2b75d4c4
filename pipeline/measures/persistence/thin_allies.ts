/**
 * Allies of whom too few institutions are coded to say anything of their links.
 *
 * @module
 */
import type { CleanRows } from "../../tables/clean_rows.ts";
import { institutionFinder, type Linkage } from "./ally_linkages.ts";
import { isBilateral } from "./bilateral.ts";

/** An ally and how much is coded of it. */
export interface ThinAlly {
  /** State code. */
  readonly ally: string;
  /** Institutions of its own, those that all members of an organisation share left aside. */
  readonly institutions: number;
  /** Those among them with a bilateral linkage. */
  readonly bilateral: number;
}

/**
 * The allies with fewer institutions than a number, in the order of their codes.
 *
 * @param allies state codes of those who could be compared
 * @param fewest institutions that an ally needs so as not to be thin
 */
export function thinAllies(
  { linkages, institutions }: Pick<CleanRows, "linkages" | "institutions">,
  allies: readonly string[],
  fewest: number,
): ThinAlly[] {
  const institutionOf = institutionFinder(institutions);
  const count = (of: readonly Linkage[]) =>
    new Set(of.map(({ linkage_id: id }) => institutionOf(id))).size;
  return [...new Set(allies)].sort().flatMap((ally) => {
    const own = linkages.filter(({ allies }) => allies.length === 1 && allies[0] === ally);
    const found = {
      ally,
      institutions: count(own),
      bilateral: count(own.filter(isBilateral)),
    };
    return found.institutions < fewest ? [found] : [];
  });
}
