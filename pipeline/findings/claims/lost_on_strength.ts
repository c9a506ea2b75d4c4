/**
 * Claim: the allies lost on how binding the promise is.
 *
 * @module
 */
import type { Claim } from "./claim.ts";
import { aheadShare } from "../statistics/concession_statistics.ts";
import { aheadOn } from "./criteria.ts";

/** The claim, what it is measured by and when it holds. */
export const lostOnStrength: Claim = {
  id: "lost-on-strength",
  chapter: "2",
  claim: "The allies lost on how binding the promise is",
  bearing: "against",
  tests: [{
    name: "",
    criterion: aheadOn("us", "strength"),
    statistic: (evidence) => aheadShare(evidence, "us", "strength"),
  }],
};
