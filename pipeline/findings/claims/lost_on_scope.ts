/**
 * Claim: the allies lost on what and where the promise covers.
 *
 * @module
 */
import { aheadOn } from "../criteria.ts";

/** The claim. */
export const claim = {
  id: "lost-on-scope",
  chapter: "2",
  claim: "The allies lost on what and where the promise covers",
} as const;

/** When it holds. */
export const criteria = [aheadOn("the United States", "issues of scope")] as const;
