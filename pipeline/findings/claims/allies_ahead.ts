/**
 * Claim: over all contested issues the outcome lay nearer to the allies than to the United States.
 *
 * @module
 */
import type { Claim } from "./claim.ts";
import { aheadOn } from "./ahead_on.ts";

/** The claim and what it is measured by. */
export const alliesAhead: Claim = {
  id: "allies-ahead",
  chapter: "1",
  claim: "Over all contested issues the outcome lay nearer to the allies than to the United States",
  bearing: "for",
  ...aheadOn("ally"),
};
