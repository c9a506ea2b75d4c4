/**
 * Claim: regional members wanted a looser SEATO than the United States did.
 *
 * @module
 */
import type { Claim } from "./claim.ts";
import { wantedLooser } from "./wanted_looser.ts";

/** The claim and what it is measured by. */
export const regionWantedLooser: Claim = {
  id: "region-wanted-looser",
  chapter: "3",
  claim: "Regional members wanted a looser SEATO than the United States did",
  bearing: "for",
  ...wantedLooser("asia-pacific"),
};
