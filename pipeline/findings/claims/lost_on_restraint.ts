/**
 * Claim: the allies lost on their own use of force and who controls it.
 *
 * @module
 */
import type { Claim } from "./claim.ts";
import { aheadOn } from "./ahead_on.ts";

/** The claim and what it is measured by. */
export const lostOnRestraint: Claim = {
  id: "lost-on-restraint",
  chapter: "2",
  claim: "The allies lost on their own use of force and who controls it",
  bearing: "against",
  ...aheadOn("us", "restraint-and-control"),
};
