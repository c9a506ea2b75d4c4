/**
 * Claims of chapter 1: the design came out of bargaining in which the United States made a series of
 * concessions.
 *
 * @module
 */
import type { StatedClaim } from "./criterion.ts";
import { fewestUnits, halfAgainstAThird, moreOftenThanNot } from "./marks.ts";

const fixed = "after a first look";

const nearer = "Half is what neither side ahead gives; three in five is the least that reads as " +
  "more often than not beyond one issue's difference";

const conceded = "A series of concessions should touch every second question; one in three is " +
  "what a party gives up that moves on some questions and stands on most";

/** How often the United States moved towards the allies. */
export const usConceded: StatedClaim = {
  id: "us-conceded",
  chapter: "1",
  claim: "The United States made a concession on every second contested issue",
  short: "Washington conceded on every second issue",
  bearing: "for",
  criterion: {
    estimate: "share of contested issues on which the outcome lies at least ten points from the " +
      "opening of the United States in the direction of the allies' opening",
    over: "issue",
    ...halfAgainstAThird,
    reason: conceded,
    fixed,
  },
};

/** The same on form and membership. */
export const usConcededOnForm: StatedClaim = {
  id: "us-conceded-on-form",
  chapter: "1",
  claim: "The United States made a concession on every second contested issue of form and " +
    "membership",
  short: "Washington conceded on form and membership",
  bearing: "for",
  criterion: {
    estimate: "share of contested issues of form and membership on which the outcome lies at " +
      "least ten points from the opening of the United States in the direction of the allies' " +
      "opening",
    over: "issue",
    ...halfAgainstAThird,
    reason: conceded,
    fixed,
  },
};

/** Which side moved further. */
export const usMovedMore: StatedClaim = {
  id: "us-moved-more",
  chapter: "1",
  claim: "The United States moved further from its opening than the allies from theirs",
  short: "Washington moved further than the allies",
  bearing: "for",
  criterion: {
    estimate: "mean move of the United States towards the allies' opening less the mean move of " +
      "the allies towards the US one, over contested issues",
    over: "issue",
    unit: "points",
    supportedFrom: 5,
    contradictedUpTo: -5,
    fewest: fewestUnits,
    reason: "Five points is the step in which most positions are coded, and the least by which " +
      "two moves are said to differ, either way",
    fixed,
  },
};

/** Whether the allies were ahead whichever side wanted the wider form. */
export const formEitherWay: StatedClaim = {
  id: "form-either-way",
  chapter: "1",
  claim: "On form the outcome lay nearer to the allies both where the United States opened wider " +
    "than they did and where it opened narrower",
  short: "On form allies were ahead in both directions",
  bearing: "for",
  criterion: {
    estimate: "share of contested issues on a line from bilateral to multilateral whose outcome " +
      "lies nearer to the opening of the allies; equally near counts half",
    over: "issue",
    ...moreOftenThanNot,
    reason: "Who gets their way only in one direction may owe it to the direction; half is what " +
      "neither side ahead gives",
    fixed,
  },
};

/** Who ended nearer, over all issues. */
export const alliesAhead: StatedClaim = {
  id: "allies-ahead",
  chapter: "1",
  claim: "Over all contested issues the outcome lay nearer to the allies than to the United States",
  short: "Outcomes lay nearer to the allies",
  bearing: "for",
  criterion: {
    estimate: "share of contested issues whose outcome lies nearer to the opening of the allies; " +
      "equally near counts half",
    over: "issue",
    ...moreOftenThanNot,
    reason: nearer,
    fixed: "before any estimate",
  },
};

/** Who ended nearer, on form and membership. */
export const aheadOnForm: StatedClaim = {
  id: "ahead-on-form",
  chapter: "1",
  claim: "On form and membership the outcome lay nearer to the allies than to the United States",
  short: "On form outcomes lay nearer to the allies",
  bearing: "for",
  criterion: {
    estimate: "share of contested issues of form and membership whose outcome lies nearer to the " +
      "opening of the allies; equally near counts half",
    over: "issue",
    ...moreOftenThanNot,
    reason: nearer,
    fixed: "before any estimate",
  },
};
