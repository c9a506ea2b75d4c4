/**
 * Claim: in the five years after a shock allies began new institutions at a higher rate than in
 * other years.
 *
 * @module
 */
import { investedAfterShock as stated } from "../criteria/persistence.ts";
import { investedRatio, type InvestmentChoices } from "../statistics/investment_statistics.ts";
import { measuredBy } from "./alternatives.ts";
import type { Claim } from "./claim.ts";

/** The rate of all that allies began, one choice made otherwise. */
const otherwise = (chosen: string, instead: string, choices: InvestmentChoices) =>
  measuredBy(chosen, instead, ({ ties }) => investedRatio(ties.ties, choices));

/** The claim and what it is measured by. */
export const investedAfterShock: Claim = {
  ...stated,
  tests: [{
    name: "",
    criterion: stated.criterion,
    statistic: ({ ties }) => investedRatio(ties.ties),
  }],
  alternatives: [
    otherwise("what the ally began is counted", "what the United States began", { by: "us" }),
    otherwise("all institutions are counted", "bilateral ones alone", { links: "bilateral" }),
    otherwise("five years are after a shock", "three years", {
      window: { years: 3, ofShock: false },
    }),
    otherwise("five years are after a shock", "ten years", {
      window: { years: 10, ofShock: false },
    }),
    otherwise("the year of the shock itself counts to neither", "it counts as after the shock", {
      window: { years: 5, ofShock: true },
    }),
    otherwise(
      "all other years as an ally are compared",
      "those after its first shock alone",
      { sinceFirst: true },
    ),
    otherwise(
      "an institution begins in the first year that its date allows",
      "in the last year",
      { year: "last" },
    ),
  ],
};
