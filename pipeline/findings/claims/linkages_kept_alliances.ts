/**
 * Claim: allies with more and deeper linkages on the eve of a shock kept their alliance.
 *
 * @module
 */
import type { Alternative, Claim } from "./claim.ts";
import { keptHadMoreLinkages, type Weigh } from "../statistics/linkage_statistics.ts";
import { measuredBy } from "./alternatives.ts";
import { moreOftenThanNot } from "./marks.ts";

/** The claim and what it is measured by. */
export const linkagesKeptAlliances: Claim = {
  id: "linkages-kept-alliances",
  chapter: "4",
  claim: "Allies with more and deeper linkages on the eve of a shock kept their alliance",
  bearing: "for",
  tests: [{
    name: "",
    criterion: {
      estimate: "share of pairs of an ally that mostly kept its tie and one that mostly did not " +
        "in which the first had more linkages, weighted by depth, on the eve of its shocks; " +
        "equal counts half",
      over: "pair of allies",
      ...moreOftenThanNot,
      reason: "Half is what no difference gives; three in five is the mark of the other claims",
    },
    statistic: (evidence) => keptHadMoreLinkages(evidence),
  }],
  alternatives: [
    weighing("they are counted, whatever their depth", () => 1),
    weighing("only those of the greatest depth are counted", (depth) => depth === 3 ? 1 : 0),
  ],
};

/** Another weight of the institutions on the eve of a shock. */
function weighing(instead: string, weigh: Weigh): Alternative {
  return measuredBy(
    "the depths of institutions surely in force on the eve are summed",
    instead,
    (evidence) => keptHadMoreLinkages(evidence, weigh),
  );
}
