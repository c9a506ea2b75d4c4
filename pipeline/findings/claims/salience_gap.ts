/**
 * Claim: concession rises with how much more the ally cares than the United States.
 *
 * @module
 */
import type { Claim } from "./claim.ts";
import { risesWith } from "./criteria.ts";
import { salienceOrder } from "../statistics/order_statistics.ts";

/** The claim, what it is measured by and when it holds. */
export const salienceGap: Claim = {
  id: "salience-gap",
  chapter: "theory",
  claim: "Concession rises with how much more the ally cares than the United States",
  bearing: "for",
  tests: [{
    name: "",
    criterion: risesWith("the salience gap"),
    statistic: (evidence, coded) => salienceOrder(evidence, coded),
  }],
};
