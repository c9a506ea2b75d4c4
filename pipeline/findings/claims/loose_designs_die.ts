/**
 * Claim: organisations that still live are designed tighter than those that died.
 *
 * @module
 */
import { looseDesignsDie as stated } from "../criteria/seato.ts";
import { livingTighter } from "../statistics/design_fate_statistics.ts";
import type { Claim } from "./claim.ts";
import { designAlternatives } from "./design_alternatives.ts";

/** The claim and what it is measured by. */
export const looseDesignsDie: Claim = {
  ...stated,
  tests: [{
    name: "",
    criterion: stated.criterion,
    statistic: (evidence) => livingTighter(evidence),
  }],
  alternatives: designAlternatives(livingTighter),
};
