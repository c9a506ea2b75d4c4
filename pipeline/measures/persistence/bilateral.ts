/**
 * Linkages that join an ally and the hub alone.
 *
 * @module
 */
import { type Linkage, mayIncludeHub } from "./ally_linkages.ts";

/** Whether a linkage is one of two parties, of which the hub is one or may be. */
export function isBilateral(linkage: Linkage): boolean {
  return linkage.form === "bilateral" && mayIncludeHub(linkage);
}

/** The same tables with bilateral linkages alone. */
export function bilateralOnly<Rows extends { readonly linkages: readonly Linkage[] }>(
  rows: Rows,
): Rows {
  return { ...rows, linkages: rows.linkages.filter(isBilateral) };
}
