/**
 * Claim: over all contested issues the outcome lay nearer to the allies than to the United States.
 *
 * @module
 */
import { aheadOn } from "../criteria.ts";

/** The claim. */
export const claim = {
  id: "allies-ahead",
  chapter: "1",
  claim: "Over all contested issues the outcome lay nearer to the allies than to the United States",
} as const;

/** When it holds. */
export const criteria = [aheadOn("the allies", "issues")] as const;
