/**
 * Claim: a model in which the United States imposes its opening does worse than one in which all states count alike.
 *
 * @module
 */
import { worseThan } from "../criteria.ts";

/** The claim. */
export const claim = {
  id: "imposed-against-mean",
  chapter: "1",
  claim:
    "A model in which the United States imposes its opening does worse than one in which all states count alike",
} as const;

/** When it holds. */
export const criteria = [worseThan("the mean of the openings")] as const;
