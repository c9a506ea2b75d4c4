/**
 * Claim: a model in which the United States imposes its opening does worse than the Nash bargain
 * over the reference point.
 *
 * @module
 */
import type { Claim } from "./claim.ts";
import { imposedLess, modelOf } from "../statistics/model_statistics.ts";
import { imposedWorseThan } from "./imposed_worse_than.ts";

/** The claim and what it is measured by. */
export const imposedAgainstNash: Claim = {
  id: "imposed-against-nash",
  chapter: "1",
  claim:
    "A model in which the United States imposes its opening does worse than the Nash bargain over the reference point",
  bearing: "for",
  ...imposedWorseThan(
    "the Nash bargain",
    (evidence) => imposedLess(evidence, modelOf("nash")),
  ),
};
