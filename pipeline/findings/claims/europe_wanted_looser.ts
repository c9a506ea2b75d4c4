/**
 * Claim: members from the North Atlantic wanted a looser SEATO than the United States did.
 *
 * @module
 */
import type { Claim } from "./claim.ts";
import { wantedLooser } from "./wanted_looser.ts";

/** The claim and what it is measured by. */
export const europeWantedLooser: Claim = {
  id: "europe-wanted-looser",
  chapter: "3",
  claim: "Members from the North Atlantic wanted a looser SEATO than the United States did",
  bearing: "for",
  ...wantedLooser("north-atlantic"),
};
