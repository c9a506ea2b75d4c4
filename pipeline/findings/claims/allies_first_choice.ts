/**
 * Claim: a bilateral tie was the allies' most frequent first choice.
 *
 * @module
 */
import { widerPlaces } from "../../measures/social_choice/breadths.ts";
import { alliesFirstChoice as stated } from "../criteria/premise.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { bilateralFirst, ranksBoth, standingWider } from "../statistics/premise_statistics.ts";
import { episodesAlike, measuredBy } from "./alternatives.ts";
import type { Claim } from "./claim.ts";

const statistic = (evidence: Evidence) => bilateralFirst(evidence);

/** The claim and what it is measured by. */
export const alliesFirstChoice: Claim = {
  ...stated,
  tests: [{ name: "", criterion: stated.criterion, statistic }],
  alternatives: [
    measuredBy(
      "every ballot of an ally counts, whatever it is silent on",
      "only ballots that rank the bilateral form and a wider one",
      (evidence) =>
        bilateralFirst(
          evidence,
          ({ episode, at }) => ranksBoth(evidence, episode, at, widerPlaces[standingWider]),
        ),
    ),
    measuredBy(
      "allies with and without a treaty count",
      "only allies that had no treaty with the United States when the negotiation opened",
      (evidence) => bilateralFirst(evidence, ({ hadTreaty }) => !hadTreaty),
    ),
    measuredBy(
      "allies with and without a treaty count",
      "only allies that had no pact with an armed-attack clause when the negotiation opened",
      (evidence) => bilateralFirst(evidence, ({ hadPact }) => !hadPact),
    ),
    measuredBy(
      "allies of all regions count",
      "those of the Asia-Pacific only",
      (evidence) => bilateralFirst(evidence, ({ region }) => region === "asia-pacific"),
    ),
    episodesAlike(statistic),
  ],
};
