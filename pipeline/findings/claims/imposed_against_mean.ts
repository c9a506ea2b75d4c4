/**
 * Claim: a model in which the United States imposes its opening does worse than one in which all
 * states count alike.
 *
 * @module
 */
import type { Claim } from "./claim.ts";
import { imposedLess, modelOf } from "../statistics/model_statistics.ts";
import { imposedWorseThan } from "./imposed_worse_than.ts";

/** The claim and what it is measured by. */
export const imposedAgainstMean: Claim = {
  id: "imposed-against-mean",
  chapter: "1",
  claim:
    "A model in which the United States imposes its opening does worse than one in which all states count alike",
  bearing: "for",
  ...imposedWorseThan(
    "the mean of the openings",
    (evidence) => imposedLess(evidence, modelOf("mean"), { slope: 1 }),
  ),
};
