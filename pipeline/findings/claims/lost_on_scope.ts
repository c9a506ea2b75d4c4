/**
 * Claim: the allies lost on what and where the promise covers.
 *
 * @module
 */
import type { Claim } from "./claim.ts";
import { aheadShare } from "../statistics/concession_statistics.ts";
import { aheadOn } from "./criteria.ts";

/** The claim, what it is measured by and when it holds. */
export const lostOnScope: Claim = {
  id: "lost-on-scope",
  chapter: "2",
  claim: "The allies lost on what and where the promise covers",
  bearing: "against",
  tests: [{
    name: "",
    criterion: aheadOn("us", "scope"),
    statistic: (evidence) => aheadShare(evidence, "us", "scope"),
  }],
};
