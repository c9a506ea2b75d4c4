/**
 * Claim: the allies lost on their own use of force and who controls it.
 *
 * @module
 */
import { aheadOn } from "../criteria.ts";

/** The claim. */
export const claim = {
  id: "lost-on-restraint",
  chapter: "2",
  claim: "The allies lost on their own use of force and who controls it",
} as const;

/** When it holds. */
export const criteria = [aheadOn("the United States", "issues of restraint and control")] as const;
