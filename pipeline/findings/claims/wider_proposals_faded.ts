/**
 * Claim: once an ally's bilateral links had grown deep, it made fewer proposals for a wider pact.
 *
 * @module
 */
import { widerProposalsFaded as stated } from "../criteria/persistence.ts";
import { fadedShare, type FadingChoices } from "../statistics/fading_statistics.ts";
import { measuredBy } from "./alternatives.ts";
import type { Claim } from "./claim.ts";

/** The fall of the rate, one choice made otherwise. */
const otherwise = (chosen: string, instead: string, choices: FadingChoices) =>
  measuredBy(chosen, instead, ({ ties }) => fadedShare(ties.ties, choices));

/** The claim and what it is measured by. */
export const widerProposalsFaded: Claim = {
  ...stated,
  tests: [{
    name: "",
    criterion: stated.criterion,
    statistic: ({ ties }) => fadedShare(ties.ties),
  }],
  alternatives: [
    otherwise(
      "the depths of institutions surely in force are summed",
      "institutions are counted, whatever their depth",
      { weigh: () => 1 },
    ),
    otherwise(
      "the depths of institutions surely in force are summed",
      "only institutions of the greatest depth are counted",
      { weigh: (depth) => depth === 3 ? 1 : 0 },
    ),
    otherwise("bilateral links count", "all links count", { links: "all" }),
    otherwise(
      "a year goes by the links that stood when it began",
      "by those that stood when it ended",
      { seen: "after" },
    ),
    otherwise(
      "years as an ally count",
      "those before its first commitment, from 1945 on, count too",
      { sinceWar: true },
    ),
  ],
};
