/**
 * Claim: allies initiated a substantial share of the linkages that one side alone began.
 *
 * @module
 */
import type { Claim } from "./claim.ts";
import { initiatedShare } from "../statistics/linkage_statistics.ts";
import { fewestUnits } from "./marks.ts";

/** The claim and what it is measured by. */
export const alliesInitiated: Claim = {
  id: "allies-initiated",
  chapter: "4",
  claim: "Allies initiated a substantial share of the linkages that one side alone began",
  bearing: "for",
  tests: [{
    name: "",
    criterion: {
      estimate: "share of institutions with a known single initiator that the ally initiated",
      unit: "share",
      over: "institution",
      supportedFrom: 1 / 3,
      notSupportedUpTo: 1 / 4,
      fewest: fewestUnits,
      reason: "A third of what two sides build is substantial for the weaker one; a quarter is not",
    },
    statistic: initiatedShare,
  }],
  alternatives: [],
};
