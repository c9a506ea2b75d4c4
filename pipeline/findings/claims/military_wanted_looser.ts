/**
 * Claim: the US military wanted a looser SEATO than the US diplomats did.
 *
 * @module
 */
import type { Claim } from "./claim.ts";
import { wantedLooser } from "./wanted_looser.ts";

/** The claim and what it is measured by. */
export const militaryWantedLooser: Claim = {
  id: "military-wanted-looser",
  chapter: "3",
  claim: "The US military wanted a looser SEATO than the US diplomats did",
  bearing: "for",
  ...wantedLooser("us-military"),
};
