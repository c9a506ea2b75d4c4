/**
 * Claims of the premise: the allies preferred bilateral ties, and more so than the United States,
 * which first wanted a wider pact.
 *
 * @module
 */
import type { StatedClaim } from "./criterion.ts";
import { halfAgainstAThird, moreOftenThanNot, tenPoints } from "./marks.ts";

const fixed = "after a first look";

/** Strength of the wish for a bilateral tie, next to that of the United States. */
export const alliesMoreBilateral: StatedClaim = {
  id: "allies-more-bilateral",
  chapter: "premise",
  claim: "The allies leaned more towards a bilateral tie than the United States did",
  short: "Allies leaned more bilateral than Washington",
  bearing: "for",
  criterion: {
    estimate: "mean, over pairs of an ally and a negotiation, of the ally's intensity for the " +
      "bilateral form less its best wider form, less the same of the United States",
    over: "pair of ally and negotiation",
    ...tenPoints,
    reason: "Ten points are two of the steps in which intensities are coded; none is no difference",
    fixed,
  },
};

/** How often allies ranked a bilateral tie first. */
export const alliesFirstChoice: StatedClaim = {
  id: "allies-first-choice",
  chapter: "premise",
  claim: "A bilateral tie was the allies' most frequent first choice",
  short: "Allies most often put a bilateral tie first",
  bearing: "for",
  criterion: {
    estimate: "share of the allies' ballots whose first choice is the bilateral form; a first " +
      "place that several forms share is split between them",
    over: "ballot of an ally",
    ...halfAgainstAThird,
    reason: "Half is more than all other forms together; a third is no more than an equal part " +
      "of the three breadths, bilateral, wider and neither",
    fixed,
  },
};

/** What the United States ranked first when it first spoke. */
export const usBeganWider: StatedClaim = {
  id: "us-began-wider",
  chapter: "premise",
  claim: "When it first spoke, the United States preferred a wider pact to a bilateral tie",
  short: "Washington first wanted a wider pact",
  bearing: "for",
  criterion: {
    estimate: "share of negotiations in which the best wider form beats the bilateral one on the " +
      "US ballot by its earliest dated word on each form; equal ones count half",
    over: "negotiation",
    ...moreOftenThanNot,
    reason: "Half is what no preference gives; three in five is the mark of the claims on who " +
      "was ahead",
    fixed,
  },
};

/** How the United States moved between forms in the course of a negotiation. */
export const usTurned: StatedClaim = {
  id: "us-turned",
  chapter: "premise",
  claim: "In the course of a negotiation the United States turned towards a bilateral tie",
  short: "Washington turned towards a bilateral tie",
  bearing: "for",
  criterion: {
    estimate: "mean change of the US intensity for the bilateral form less its best wider form, " +
      "from its earliest to its latest dated word on each form before the outcome, over " +
      "negotiations in which it spoke at two dates at least",
    over: "negotiation",
    ...tenPoints,
    reason: "Ten points are two of the steps in which intensities are coded; none is no change",
    fixed,
  },
};
