/**
 * Claim: a model in which the United States imposes its opening does worse than a compromise
 * weighted by power and salience.
 *
 * @module
 */
import type { Claim } from "./claim.ts";
import { worseThan } from "./criteria.ts";
import { imposedLess, modelOf } from "../statistics/model_statistics.ts";

/** The claim, what it is measured by and when it holds. */
export const imposedAgainstCompromise: Claim = {
  id: "imposed-against-compromise",
  chapter: "1",
  claim:
    "A model in which the United States imposes its opening does worse than a compromise weighted by power and salience",
  bearing: "for",
  tests: [{
    name: "",
    criterion: worseThan("the compromise"),
    statistic: (evidence) =>
      imposedLess(evidence, modelOf("compromise"), { slope: 1, bySalience: true }),
  }],
};
