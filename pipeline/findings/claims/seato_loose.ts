/**
 * Claim: SEATO was among the loosest of the organisations that it is held against.
 *
 * @module
 */
import { dimensions } from "../../measures/organisation_design/coded_designs.ts";
import { equalWeights } from "../../measures/organisation_design/dimension_scores.ts";
import { seatoLoose as stated } from "../criteria/seato.ts";
import { placeInQuestion } from "../statistics/design_place_statistics.ts";
import { measuredBy } from "./alternatives.ts";
import type { Claim } from "./claim.ts";
import { designAlternatives } from "./design_alternatives.ts";

/** The claim and what it is measured by. */
export const seatoLoose: Claim = {
  ...stated,
  tests: [{
    name: "",
    criterion: stated.criterion,
    statistic: (evidence) => placeInQuestion(evidence),
  }],
  alternatives: [
    ...designAlternatives(placeInQuestion),
    measuredBy(
      "places are means over all ways to weigh dimensions",
      "dimensions weigh alike",
      (evidence) => placeInQuestion(evidence, {}, equalWeights(dimensions.length)),
    ),
  ],
};
