/**
 * Claim: concession rises with how much better the ally does without an agreement.
 *
 * @module
 */
import type { Claim } from "./claim.ts";
import { outsideOptionOrder } from "../statistics/order_statistics.ts";
import { risesWith } from "./rises_with.ts";

/** The claim and what it is measured by. */
export const outsideOption: Claim = {
  id: "outside-option",
  chapter: "theory",
  claim: "Concession rises with how much better the ally does without an agreement",
  bearing: "for",
  ...risesWith("the outside option", outsideOptionOrder),
};
