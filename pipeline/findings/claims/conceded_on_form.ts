/**
 * Claim: The United States conceded on form and membership.
 *
 * @module
 */
import type { Claim } from "./claim.ts";
import { aheadShare } from "../statistics/concession_statistics.ts";
import { aheadOn } from "./criteria.ts";

/** The claim, what it is measured by and when it holds. */
export const concededOnForm: Claim = {
  id: "conceded-on-form",
  chapter: "1",
  claim: "The United States conceded on form and membership",
  bearing: "for",
  tests: [{
    name: "",
    criterion: aheadOn("ally", "form-and-membership"),
    statistic: (evidence) => aheadShare(evidence, "ally", "form-and-membership"),
  }],
};
