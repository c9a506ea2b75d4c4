/**
 * Claim: regional members wanted a looser SEATO than the United States did.
 *
 * @module
 */
import type { Claim } from "./claim.ts";
import { wantedLooser } from "./criteria.ts";
import { openedLooser } from "../statistics/persistence_statistics.ts";

/** The claim, what it is measured by and when it holds. */
export const regionWantedLooser: Claim = {
  id: "region-wanted-looser",
  chapter: "3",
  claim: "Regional members wanted a looser SEATO than the United States did",
  bearing: "for",
  tests: [{
    name: "",
    criterion: wantedLooser("asia-pacific"),
    statistic: (evidence) => openedLooser(evidence, "asia-pacific"),
  }],
};
