/**
 * Claims of rival explanations: control (Cha 2010), the lowest common denominator, and American
 * withdrawal.
 *
 * @module
 */
import type { StatedClaim } from "./criterion.ts";
import { aFifthMore, aTenthMore, moreOftenThanNot, tenPoints } from "./marks.ts";

const fixed = "after a first look";

/** Whether whoever wanted less won. */
export const looserSideWins: StatedClaim = {
  id: "looser-side-wins",
  chapter: "rivals",
  claim: "The side that wanted the less binding or narrower tie got its way, whoever it was",
  short: "Whoever wanted the looser tie won",
  bearing: "rival",
  criterion: {
    estimate: "share of contested issues on a line from loose to binding or from bilateral to " +
      "multilateral on which the side that opened lower on it is ahead, less the share that " +
      "outcomes shuffled within negotiations give; equally near counts half",
    over: "issue",
    ...aTenthMore,
    reason: "One issue in ten more than chance is the distance between the marks on who was " +
      "ahead; none is chance",
    fixed,
  },
};

/** Whether Washington kept control. */
export const usKeptControl: StatedClaim = {
  id: "us-kept-control",
  chapter: "rivals",
  claim:
    "On scope, the use of force and control the outcome lay nearer to the United States than " +
    "to the allies",
  short: "On control outcomes lay nearer to Washington",
  bearing: "rival",
  criterion: {
    estimate:
      "share of contested issues of scope and of restraint and control whose outcome lies " +
      "nearer to the opening of the United States; equally near counts half",
    over: "issue",
    ...moreOftenThanNot,
    reason: "Half is what neither side ahead gives; three in five is the mark of the claims on " +
      "who was ahead",
    fixed,
  },
};

/** Whether it kept more of it over allies that threatened to use force on their own. */
export const controlOfTheRash: StatedClaim = {
  id: "control-of-the-rash",
  chapter: "rivals",
  claim: "The United States kept control over allies that threatened to use force on their own " +
    "more often than over the others",
  short: "Washington controlled rash allies more",
  bearing: "rival",
  criterion: {
    estimate:
      "share of contested issues of scope and of restraint and control whose outcome lies " +
      "nearer to the United States in negotiations with an ally marked as rash, less the same " +
      "share in the others; equally near counts half",
    over: "issue",
    ...aFifthMore,
    reason: "One issue in five more is twice the distance between the marks on who was ahead; " +
      "none is no difference",
    fixed,
  },
};

/** Whether Washington itself drew back from a binding pact. */
export const usDrewBack: StatedClaim = {
  id: "us-drew-back",
  chapter: "rivals",
  claim: "Between United Action and the talks on SEATO the United States itself came to want a " +
    "looser pact",
  short: "Washington itself came to want SEATO looser",
  bearing: "rival",
  criterion: {
    estimate:
      "mean change towards the loose end of the US opening on the same question, from the " +
      "negotiation in which it was first raised to the talks on SEATO that carry it on",
    over: "question carried on",
    ...tenPoints,
    reason: "Ten points are two of the steps in which most positions are coded; none is no change",
    fixed,
  },
};
