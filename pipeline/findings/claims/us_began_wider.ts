/**
 * Claim: when it first spoke, the United States preferred a wider pact to a bilateral tie.
 *
 * @module
 */
import { usBeganWider as stated } from "../criteria/premise.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { beganWider } from "../statistics/premise_statistics.ts";
import { measuredBy } from "./alternatives.ts";
import type { Claim } from "./claim.ts";

/** The claim and what it is measured by. */
export const usBeganWider: Claim = {
  ...stated,
  tests: [{
    name: "",
    criterion: stated.criterion,
    statistic: (evidence: Evidence) => beganWider(evidence),
  }],
  alternatives: [
    measuredBy(
      "pacts of three count as wider",
      "they are left out",
      (evidence) => beganWider(evidence, "trilateral left out"),
    ),
  ],
};
