/**
 * Claim: The United States conceded on form and membership.
 *
 * @module
 */
import type { Claim } from "./claim.ts";
import { aheadOn } from "./ahead_on.ts";

/** The claim and what it is measured by. */
export const concededOnForm: Claim = {
  id: "conceded-on-form",
  chapter: "1",
  claim: "The United States conceded on form and membership",
  bearing: "for",
  ...aheadOn("ally", "form-and-membership"),
};
