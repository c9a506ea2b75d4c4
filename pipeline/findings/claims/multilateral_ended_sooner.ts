/**
 * Claim: multilateral commitments in Asia ended sooner than bilateral ones.
 *
 * @module
 */
import type { Claim, Criterion } from "./claim.ts";
import { endedSooner } from "../statistics/survival_statistics.ts";

const criterion: Criterion = {
  estimate: "chains of multilateral commitments that ended per year in force, less chains of " +
    "bilateral ones, in the Asia-Pacific",
  unit: "ends a year",
  over: "end in the form with fewer",
  supportedFrom: 0.01,
  notSupportedUpTo: 0,
  fewest: 5,
  reason: "One end in a hundred years in force is the least difference that shows in a human " +
    "lifetime; with fewer than five ends a curve is a picture and no test",
};

/** The claim and what it is measured by. */
export const multilateralEndedSooner: Claim = {
  id: "multilateral-ended-sooner",
  chapter: "4",
  claim: "Multilateral commitments in Asia ended sooner than bilateral ones",
  bearing: "for",
  // Whether a pact that outlives its organisation has ended is a matter of reading: both must agree.
  tests: [{
    name: "by treaty",
    criterion,
    statistic: (evidence) => endedSooner(evidence, "treaty"),
  }, {
    name: "by organisation",
    criterion,
    statistic: (evidence) => endedSooner(evidence, "organisation"),
  }],
  alternatives: [],
};
