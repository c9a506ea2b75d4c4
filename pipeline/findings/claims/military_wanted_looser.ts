/**
 * Claim: the US military wanted a looser SEATO than the US diplomats did.
 *
 * @module
 */
import type { Claim } from "./claim.ts";
import { wantedLooser } from "./criteria.ts";
import { openedLooser } from "../statistics/persistence_statistics.ts";

/** The claim, what it is measured by and when it holds. */
export const militaryWantedLooser: Claim = {
  id: "military-wanted-looser",
  chapter: "3",
  claim: "The US military wanted a looser SEATO than the US diplomats did",
  bearing: "for",
  tests: [{
    name: "",
    criterion: wantedLooser("us-military"),
    statistic: (evidence) => openedLooser(evidence, "us-military"),
  }],
};
