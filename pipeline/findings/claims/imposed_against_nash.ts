/**
 * Claim: a model in which the United States imposes its opening does worse than the Nash bargain over the reference point.
 *
 * @module
 */
import { worseThan } from "../criteria.ts";

/** The claim. */
export const claim = {
  id: "imposed-against-nash",
  chapter: "1",
  claim:
    "A model in which the United States imposes its opening does worse than the Nash bargain over the reference point",
} as const;

/** When it holds. */
export const criteria = [worseThan("the Nash bargain")] as const;
