/**
 * Claim: over all contested issues the outcome lay nearer to the allies than to the United States.
 *
 * @module
 */
import type { Claim } from "./claim.ts";
import { aheadShare } from "../statistics/concession_statistics.ts";
import { aheadOn } from "./criteria.ts";

/** The claim, what it is measured by and when it holds. */
export const alliesAhead: Claim = {
  id: "allies-ahead",
  chapter: "1",
  claim: "Over all contested issues the outcome lay nearer to the allies than to the United States",
  bearing: "for",
  tests: [{
    name: "",
    criterion: aheadOn("ally"),
    statistic: (evidence) => aheadShare(evidence, "ally"),
  }],
};
