/**
 * Claims of the theory: intensity of preference decides between unequal partners.
 *
 * @module
 */
import type { Criterion, StatedClaim } from "./criterion.ts";
import { aTenthMore, fewestUnits } from "./marks.ts";

const hits: Omit<Criterion, "estimate"> = {
  over: "negotiation",
  ...aTenthMore,
  reason: "One negotiation in ten more is the least that so few of them can show; none is no " +
    "difference. Power weighs the same on both sides, so that intensity alone changes",
  fixed: "after a first look",
};

/** A model in which Washington imposes its opening, against a bargain over the reference point. */
export const imposedAgainstNash: StatedClaim = {
  id: "imposed-against-nash",
  chapter: "theory",
  claim: "A model in which the United States imposes its opening does worse than a bargain that " +
    "heeds what each side has without an agreement",
  short: "Bargaining predicts better than imposing",
  bearing: "for",
  criterion: {
    estimate: "mean absolute error of the US-imposed model less that of the Nash bargain",
    over: "issue",
    unit: "points",
    supportedFrom: 5,
    contradictedUpTo: 0,
    fewest: fewestUnits,
    reason: "Five points is the step in which most positions are coded, and the least by which " +
      "two models are said to differ",
    fixed: "before any estimate",
  },
};

/** Intensity beside mere order, all states alike. */
export const intensityAtEqualWeights: StatedClaim = {
  id: "intensity-at-equal-weights",
  chapter: "theory",
  claim: "With all states weighing alike, rules that heed how strongly each wants a form name " +
    "the result more often than rules that heed only the order of forms",
  short: "Intensity beats mere order at equal weights",
  bearing: "for",
  criterion: {
    estimate: "share of negotiations whose resulting form is named by the rules with intensity " +
      "less the share named by the rules of order alone, states weighing alike (means over the " +
      "rules of a kind)",
    ...hits,
  },
};

/** Intensity beside mere order, states weighed by capability. */
export const intensityAtPowerWeights: StatedClaim = {
  id: "intensity-at-power-weights",
  chapter: "theory",
  claim:
    "With states weighed by their power, rules that heed how strongly each wants a form name " +
    "the result more often than rules that heed only the order of forms",
  short: "Intensity beats mere order, weighed by power",
  bearing: "for",
  criterion: {
    estimate: "share of negotiations whose resulting form is named by the rules with intensity " +
      "less the share named by the rules of order alone, states weighing by capability (means " +
      "over the rules of a kind)",
    ...hits,
  },
};

/** An ally's dearest issue against its others. */
export const topIssue: StatedClaim = {
  id: "top-issue",
  chapter: "theory",
  claim: "An ally got its way more often on the issue that it cared about most than on its others",
  short: "Allies won more on their dearest issue",
  bearing: "for",
  criterion: {
    estimate: "share of an ally's contested issues of highest salience in a negotiation whose " +
      "outcome lies nearer to its own opening than to the US one, less that of its other issues " +
      "there with a salience; equally near counts half",
    over: "issue of an ally",
    ...aTenthMore,
    reason: "One issue in ten more is the distance between the marks on who was ahead; none is " +
      "no difference",
    fixed: "after a first look",
  },
};

/** Concession and how much more the ally cares. */
export const salienceGap: StatedClaim = {
  id: "salience-gap",
  chapter: "theory",
  claim: "The more an ally cared than the United States, the nearer the outcome lay to the ally",
  short: "The more an ally cared, the nearer it came",
  bearing: "for",
  criterion: {
    estimate: "Kendall's tau-b of the salience gap with nearness to the ally, beyond what " +
      "shuffling it within episodes gives",
    over: "issue",
    unit: "tau-b",
    supportedFrom: 0.2,
    contradictedUpTo: 0,
    fewest: fewestUnits,
    reason:
      "Of tau-b itself 0.2 is three in five untied pairs in the same order, the mark of the " +
      "other claims. What shuffles give was taken off after a first estimate, and the mark was left",
    fixed: "before any estimate",
  },
};
