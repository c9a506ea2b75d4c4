/**
 * Claim: rules that heed intensity name the resulting form more often than rules that heed power.
 *
 * @module
 */
import type { Claim } from "./claim.ts";
import { namesMoreOften } from "./criteria.ts";
import { hitsBeyondPower } from "../statistics/rule_statistics.ts";

/** The claim, what it is measured by and when it holds. */
export const intensityNamesForm: Claim = {
  id: "intensity-names-form",
  chapter: "theory",
  claim: "Rules that heed intensity name the resulting form more often than rules that heed power",
  bearing: "for",
  // Both readings of intensity must bear it out.
  tests: [{
    name: "raw intensities",
    criterion: namesMoreOften("the utilitarian rule on raw intensities"),
    statistic: (evidence) => hitsBeyondPower(evidence, "utilitarian"),
  }, {
    name: "intensities normalised by state",
    criterion: namesMoreOften("the utilitarian rule on intensities normalised by state"),
    statistic: (evidence) => hitsBeyondPower(evidence, "normalised-utilitarian"),
  }],
};
