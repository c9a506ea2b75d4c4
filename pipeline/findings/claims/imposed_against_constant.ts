/**
 * Claim: a model in which the United States imposes its opening does worse than saying 50 on every
 * issue.
 *
 * @module
 */
import type { Claim } from "./claim.ts";
import { imposedLess } from "../statistics/model_statistics.ts";
import { imposedWorseThan } from "./imposed_worse_than.ts";

/** The claim and what it is measured by. */
export const imposedAgainstConstant: Claim = {
  id: "imposed-against-constant",
  chapter: "1",
  claim:
    "A model in which the United States imposes its opening does worse than saying 50 on every issue",
  bearing: "for",
  ...imposedWorseThan(
    "the constant 50",
    (evidence) => imposedLess(evidence, () => 50, { slope: 0 }),
  ),
};
