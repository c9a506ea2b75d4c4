/**
 * Claim: concession rises with how much more the ally cares than the United States.
 *
 * @module
 */
import type { Claim } from "./claim.ts";
import { salienceOrder } from "../statistics/order_statistics.ts";
import { risesWith } from "./rises_with.ts";

/** The claim and what it is measured by. */
export const salienceGap: Claim = {
  id: "salience-gap",
  chapter: "theory",
  claim: "Concession rises with how much more the ally cares than the United States",
  bearing: "for",
  ...risesWith("the salience gap", salienceOrder),
};
