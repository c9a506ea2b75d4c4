/**
 * Claim: a model in which the United States imposes its opening does worse than one in which all
 * states count alike.
 *
 * @module
 */
import type { Claim } from "./claim.ts";
import { worseThan } from "./criteria.ts";
import { imposedLess, modelOf } from "../statistics/model_statistics.ts";

/** The claim, what it is measured by and when it holds. */
export const imposedAgainstMean: Claim = {
  id: "imposed-against-mean",
  chapter: "1",
  claim:
    "A model in which the United States imposes its opening does worse than one in which all states count alike",
  bearing: "for",
  tests: [{
    name: "",
    criterion: worseThan("the mean of the openings"),
    statistic: (evidence) => imposedLess(evidence, modelOf("mean"), { slope: 1 }),
  }],
};
