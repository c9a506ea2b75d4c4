/**
 * Claim: a model in which the United States imposes its opening does worse than a compromise weighted by power and salience.
 *
 * @module
 */
import { worseThan } from "../criteria.ts";

/** The claim. */
export const claim = {
  id: "imposed-against-compromise",
  chapter: "1",
  claim:
    "A model in which the United States imposes its opening does worse than a compromise weighted by power and salience",
} as const;

/** When it holds. */
export const criteria = [worseThan("the compromise")] as const;
