/**
 * Claim: allies began a substantial share of the institutions that one side alone began.
 *
 * @module
 */
import { alliesInitiated as stated } from "../criteria/persistence.ts";
import { initiatedShare } from "../statistics/linkage_statistics.ts";
import type { Claim } from "./claim.ts";

/** The claim and what it is measured by. */
export const alliesInitiated: Claim = {
  ...stated,
  tests: [{ name: "", criterion: stated.criterion, statistic: initiatedShare }],
  alternatives: [],
};
