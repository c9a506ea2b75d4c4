/**
 * Claim: SEATO's design is nearer to those of loose pacts than to NATO's.
 *
 * @module
 */
import type { Claim } from "../claim.ts";
import { nearerToLoosePacts } from "../criteria.ts";
import { nearerToLoose } from "../design_statistics.ts";

/** The claim, what it is measured by and when it holds. */
export const seatoNearLoosePacts: Claim = {
  id: "seato-near-loose-pacts",
  chapter: "3",
  claim: "SEATO's design is nearer to those of loose pacts than to NATO's",
  bearing: "for",
  // Both years must bear it out.
  tests: [{
    name: "1956",
    criterion: nearerToLoosePacts("SEATO in 1956"),
    statistic: (evidence) => nearerToLoose(evidence, "SEATO-1956"),
  }, {
    name: "1970",
    criterion: nearerToLoosePacts("SEATO in 1970"),
    statistic: (evidence) => nearerToLoose(evidence, "SEATO-1970"),
  }],
};
