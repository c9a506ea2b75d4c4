/**
 * Claim: The United States conceded on form and membership.
 *
 * @module
 */
import { aheadOn } from "../criteria.ts";

/** The claim. */
export const claim = {
  id: "conceded-on-form",
  chapter: "1",
  claim: "The United States conceded on form and membership",
} as const;

/** When it holds. */
export const criteria = [aheadOn("the allies", "issues of form and membership")] as const;
