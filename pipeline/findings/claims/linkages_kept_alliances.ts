/**
 * Claim: allies with more and deeper linkages on the eve of a shock kept their alliance.
 *
 * @module
 */
import type { Claim } from "./claim.ts";
import { moreLinkagesOnTheEve } from "./criteria.ts";
import { keptHadMoreLinkages } from "../statistics/persistence_statistics.ts";

/** The claim, what it is measured by and when it holds. */
export const linkagesKeptAlliances: Claim = {
  id: "linkages-kept-alliances",
  chapter: "4",
  claim: "Allies with more and deeper linkages on the eve of a shock kept their alliance",
  bearing: "for",
  tests: [{
    name: "",
    criterion: moreLinkagesOnTheEve(),
    statistic: (evidence) => keptHadMoreLinkages(evidence),
  }],
};
