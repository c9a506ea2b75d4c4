/**
 * Claim: concession rises with how much better the ally does without an agreement.
 *
 * @module
 */
import { risesWith } from "../criteria.ts";

/** The claim. */
export const claim = {
  id: "outside-option",
  chapter: "theory",
  claim: "Concession rises with how much better the ally does without an agreement",
} as const;

/** When it holds. */
export const criteria = [risesWith("the outside option")] as const;
