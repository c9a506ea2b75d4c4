/**
 * Claim: the allies lost on their own use of force and who controls it.
 *
 * @module
 */
import type { Claim } from "./claim.ts";
import { aheadShare } from "../statistics/concession_statistics.ts";
import { aheadOn } from "./criteria.ts";

/** The claim, what it is measured by and when it holds. */
export const lostOnRestraint: Claim = {
  id: "lost-on-restraint",
  chapter: "2",
  claim: "The allies lost on their own use of force and who controls it",
  bearing: "against",
  tests: [{
    name: "",
    criterion: aheadOn("us", "restraint-and-control"),
    statistic: (evidence) => aheadShare(evidence, "us", "restraint-and-control"),
  }],
};
