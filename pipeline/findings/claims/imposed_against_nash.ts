/**
 * Claim: a model in which the United States imposes its opening does worse than the Nash bargain
 * over the reference point.
 *
 * @module
 */
import type { Claim } from "./claim.ts";
import { worseThan } from "./criteria.ts";
import { imposedLess, modelOf } from "../statistics/model_statistics.ts";

/** The claim, what it is measured by and when it holds. */
export const imposedAgainstNash: Claim = {
  id: "imposed-against-nash",
  chapter: "1",
  claim:
    "A model in which the United States imposes its opening does worse than the Nash bargain over the reference point",
  bearing: "for",
  tests: [{
    name: "",
    criterion: worseThan("the Nash bargain"),
    statistic: (evidence) => imposedLess(evidence, modelOf("nash")),
  }],
};
