/**
 * Claim: in the course of a negotiation the United States turned towards a bilateral tie.
 *
 * @module
 */
import { stretchedFormGap } from "../../measures/social_choice/form_gap.ts";
import { usTurned as stated } from "../criteria/premise.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { turnedToBilateral } from "../statistics/premise_statistics.ts";
import { measuredBy } from "./alternatives.ts";
import type { Claim } from "./claim.ts";

/** The claim and what it is measured by. */
export const usTurned: Claim = {
  ...stated,
  tests: [{
    name: "",
    criterion: stated.criterion,
    statistic: (evidence: Evidence) => turnedToBilateral(evidence),
  }],
  alternatives: [
    measuredBy(
      "the earliest and the latest word may be of different speakers",
      "the same speaker at both dates only, by the name that the sources give",
      (evidence) => turnedToBilateral(evidence, { bySpeaker: true }),
    ),
    measuredBy(
      "pacts of three count as wider",
      "they are left out",
      (evidence) => turnedToBilateral(evidence, { reading: "trilateral left out" }),
    ),
    measuredBy(
      "intensities are compared in points",
      "each end on a scale of its own, from its worst form to its best",
      (evidence) => turnedToBilateral(evidence, { gapOf: stretchedFormGap }),
    ),
  ],
};
