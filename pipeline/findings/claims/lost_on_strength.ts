/**
 * Claim: the allies lost on how binding the promise is.
 *
 * @module
 */
import type { Claim } from "./claim.ts";
import { aheadOn } from "./ahead_on.ts";

/** The claim and what it is measured by. */
export const lostOnStrength: Claim = {
  id: "lost-on-strength",
  chapter: "2",
  claim: "The allies lost on how binding the promise is",
  bearing: "against",
  ...aheadOn("us", "strength"),
};
