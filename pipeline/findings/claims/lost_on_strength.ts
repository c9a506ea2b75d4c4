/**
 * Claim: the allies lost on how binding the promise is.
 *
 * @module
 */
import { aheadOn } from "../criteria.ts";

/** The claim. */
export const claim = {
  id: "lost-on-strength",
  chapter: "2",
  claim: "The allies lost on how binding the promise is",
} as const;

/** When it holds. */
export const criteria = [aheadOn("the United States", "issues of strength")] as const;
