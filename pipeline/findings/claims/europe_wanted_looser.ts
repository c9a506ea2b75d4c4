/**
 * Claim: members from the North Atlantic wanted a looser SEATO than the United States did.
 *
 * @module
 */
import type { Claim } from "./claim.ts";
import { wantedLooser } from "./criteria.ts";
import { openedLooser } from "../statistics/persistence_statistics.ts";

/** The claim, what it is measured by and when it holds. */
export const europeWantedLooser: Claim = {
  id: "europe-wanted-looser",
  chapter: "3",
  claim: "Members from the North Atlantic wanted a looser SEATO than the United States did",
  bearing: "for",
  tests: [{
    name: "",
    criterion: wantedLooser("north-atlantic"),
    statistic: (evidence) => openedLooser(evidence, "north-atlantic"),
  }],
};
