/**
 * Claim: a model in which the United States imposes its opening does worse than saying 50 on every
 * issue.
 *
 * @module
 */
import type { Claim } from "./claim.ts";
import { worseThan } from "./criteria.ts";
import { imposedLess } from "../statistics/model_statistics.ts";

/** The claim, what it is measured by and when it holds. */
export const imposedAgainstConstant: Claim = {
  id: "imposed-against-constant",
  chapter: "1",
  claim:
    "A model in which the United States imposes its opening does worse than saying 50 on every issue",
  bearing: "for",
  tests: [{
    name: "",
    criterion: worseThan("the constant 50"),
    statistic: (evidence) => imposedLess(evidence, () => 50, { slope: 0 }),
  }],
};
