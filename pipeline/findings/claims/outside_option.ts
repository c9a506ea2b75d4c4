/**
 * Claim: concession rises with how much better the ally does without an agreement.
 *
 * @module
 */
import type { Claim } from "./claim.ts";
import { risesWith } from "./criteria.ts";
import { outsideOptionOrder } from "../statistics/order_statistics.ts";

/** The claim, what it is measured by and when it holds. */
export const outsideOption: Claim = {
  id: "outside-option",
  chapter: "theory",
  claim: "Concession rises with how much better the ally does without an agreement",
  bearing: "for",
  tests: [{
    name: "",
    criterion: risesWith("the outside option"),
    statistic: (evidence) => outsideOptionOrder(evidence),
  }],
};
