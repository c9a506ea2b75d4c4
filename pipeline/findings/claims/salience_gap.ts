/**
 * Claim: concession rises with how much more the ally cares than the United States.
 *
 * @module
 */
import { risesWith } from "../criteria.ts";

/** The claim. */
export const claim = {
  id: "salience-gap",
  chapter: "theory",
  claim: "Concession rises with how much more the ally cares than the United States",
} as const;

/** When it holds. */
export const criteria = [risesWith("the salience gap")] as const;
