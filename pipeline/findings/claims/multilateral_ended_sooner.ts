/**
 * Claim: multilateral commitments in Asia ended sooner than bilateral ones.
 *
 * @module
 */
import type { Claim } from "./claim.ts";
import { endedSooner as criterion } from "./criteria.ts";
import { endedSooner } from "../statistics/persistence_statistics.ts";

/** The claim, what it is measured by and when it holds. */
export const multilateralEndedSooner: Claim = {
  id: "multilateral-ended-sooner",
  chapter: "4",
  claim: "Multilateral commitments in Asia ended sooner than bilateral ones",
  bearing: "for",
  // Whether a pact that outlives its organisation has ended is a matter of reading: both must agree.
  tests: [{
    name: "by treaty",
    criterion: criterion(),
    statistic: (evidence) => endedSooner(evidence, "treaty"),
  }, {
    name: "by organisation",
    criterion: criterion(),
    statistic: (evidence) => endedSooner(evidence, "organisation"),
  }],
};
