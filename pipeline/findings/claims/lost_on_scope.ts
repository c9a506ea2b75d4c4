/**
 * Claim: the allies lost on what and where the promise covers.
 *
 * @module
 */
import type { Claim } from "./claim.ts";
import { aheadOn } from "./ahead_on.ts";

/** The claim and what it is measured by. */
export const lostOnScope: Claim = {
  id: "lost-on-scope",
  chapter: "2",
  claim: "The allies lost on what and where the promise covers",
  bearing: "against",
  ...aheadOn("us", "scope"),
};
