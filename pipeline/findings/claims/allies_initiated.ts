/**
 * Claim: allies initiated a substantial share of the linkages that one side alone began.
 *
 * @module
 */
import type { Claim } from "./claim.ts";
import { initiatedByAllies } from "./criteria.ts";
import { initiatedShare } from "../statistics/persistence_statistics.ts";

/** The claim, what it is measured by and when it holds. */
export const alliesInitiated: Claim = {
  id: "allies-initiated",
  chapter: "4",
  claim: "Allies initiated a substantial share of the linkages that one side alone began",
  bearing: "for",
  tests: [{
    name: "",
    criterion: initiatedByAllies(),
    statistic: (evidence) => initiatedShare(evidence),
  }],
};
