/**
 * Claim: a model in which the United States imposes its opening does worse than saying 50 on every issue.
 *
 * @module
 */
import { worseThan } from "../criteria.ts";

/** The claim. */
export const claim = {
  id: "imposed-against-constant",
  chapter: "1",
  claim:
    "A model in which the United States imposes its opening does worse than saying 50 on every issue",
} as const;

/** When it holds. */
export const criteria = [worseThan("the constant 50")] as const;
