/**
 * The marks that several claims share, so that no claim has marks of its own making.
 *
 * @module
 */
import type { Criterion, LooserGroup } from "./claim.ts";

/** Six is the fewest coin tosses that, all alike, a two-sided test at 5% tells from chance. */
const fewestUnits = 6;

/** More often than not: three in five against half. */
const moreOftenThanNot = { supportedFrom: 0.6, notSupportedUpTo: 0.5, fewest: fewestUnits };

const sides = { ally: "the allies", us: "the United States" } as const;

/**
 * A side is ahead where the outcome lies nearer to its opening.
 *
 * @param side the side that the claim says was ahead
 * @param type type of issue; every type without it
 */
export function aheadOn(side: "ally" | "us", type?: string): Criterion {
  return {
    estimate: `share of contested issues${type ? ` of ${type.replaceAll("-", " ")}` : ""} whose ` +
      `outcome lies nearer to the opening of ${sides[side]}; equally near counts half`,
    unit: "share",
    over: "issue",
    ...moreOftenThanNot,
    reason:
      "Half is what neither side ahead gives; three in five is the least that reads as more " +
      "often than not beyond one issue's difference",
    about: { side, type },
  };
}

/** The model in which the United States has its way errs by more than another. */
export function worseThan(other: string): Criterion {
  return {
    estimate: `mean absolute error of the US-imposed model less that of ${other}`,
    unit: "points",
    over: "issue",
    supportedFrom: 5,
    notSupportedUpTo: 0,
    fewest: fewestUnits,
    reason:
      "Five points is the step in which most positions are coded, and the least by which two " +
      "models are said to differ",
  };
}

/** A rule names the resulting form more often than the rules that weigh states by their power. */
export function namesMoreOften(rule: string): Criterion {
  return {
    estimate: `share of episodes whose resulting form ${rule} names, less the mean share of ` +
      "power-weighted plurality and power-weighted Borda; a set of n winners counts 1/n",
    unit: "difference of shares",
    over: "episode",
    supportedFrom: 0.1,
    notSupportedUpTo: 0,
    fewest: fewestUnits,
    reason: "With some ten episodes a tenth is one episode more",
  };
}

/**
 * Concession rises with another quantity. Chance was taken off only after a first estimate had
 * shown that the openings which nearness and the outside option share give some 0.2 by themselves;
 * the marks stayed as they were, which makes the upper one harder to reach and the lower one
 * easier.
 */
export function risesWith(quantity: string): Criterion {
  return {
    estimate:
      `Kendall's tau-b of ${quantity} with nearness to the ally, beyond what shuffling it within ` +
      "episodes gives",
    unit: "tau-b",
    over: "issue",
    supportedFrom: 0.2,
    notSupportedUpTo: 0,
    fewest: fewestUnits,
    reason:
      "Of tau-b itself 0.2 is three in five untied pairs in the same order, the mark of the other " +
      "claims. What shuffles give was taken off after a first estimate, and the mark was left",
  };
}

/**
 * An organisation's design lies nearer to loose pacts than to the yardstick.
 *
 * @param yardstick what the yardstick is called
 */
export function nearerToLoosePacts(organisation: string, yardstick: string): Criterion {
  return {
    estimate:
      `distance of the design of ${organisation} to ${yardstick}'s less its mean distance to loose ` +
      "pacts, over features coded 0 to 2, each dimension of design weighing alike",
    unit: "distance",
    over: "feature",
    supportedFrom: 0.1,
    notSupportedUpTo: 0,
    fewest: fewestUnits,
    reason: "Distances run from 0 to 1; a tenth is half of what one of the five dimensions can add",
  };
}

/**
 * Groups are named by what sorts them, never by their states: who belongs to one is said by the
 * data.
 */
const looserGroups: Readonly<Record<LooserGroup, readonly [string, string]>> = {
  "asia-pacific": ["the allies of the Asia-Pacific", "the United States"],
  "north-atlantic": ["the allies of the North Atlantic", "the United States"],
  "us-military": ["the US military", "the US diplomats"],
};

/** A group wanted a looser organisation than the United States. */
export function wantedLooser(than: LooserGroup): Criterion {
  const [group, other] = looserGroups[than];
  return {
    estimate: `share of issues on how binding SEATO should be, with openings at least ten points ` +
      `apart, on which ${group} opened looser than ${other}`,
    unit: "share",
    over: "issue",
    ...moreOftenThanNot,
    reason:
      "Half is what no difference gives; three in five is the mark of the claims on who was " +
      "ahead",
    than,
  };
}

/** Commitments of one form ended sooner than those of another. */
export function endedSooner(): Criterion {
  return {
    estimate: "chains of multilateral commitments that ended per year in force, less chains of " +
      "bilateral ones, in the Asia-Pacific",
    unit: "ends a year",
    over: "end in the form with fewer",
    supportedFrom: 0.01,
    notSupportedUpTo: 0,
    fewest: 5,
    reason: "One end in a hundred years in force is the least difference that shows in a human " +
      "lifetime; with fewer than five ends a curve is a picture and no test",
  };
}

/** Allies that kept their tie through shocks had more linkages on the eve. */
export function moreLinkagesOnTheEve(): Criterion {
  return {
    estimate: "share of pairs of an ally that mostly kept its tie and one that mostly did not in " +
      "which the first had more linkages, weighted by depth, on the eve of its shocks; equal counts half",
    unit: "share",
    over: "pair of allies",
    ...moreOftenThanNot,
    reason: "Half is what no difference gives; three in five is the mark of the other claims",
  };
}

/** Allies initiated a share of institutions. */
export function initiatedByAllies(): Criterion {
  return {
    estimate: "share of institutions with a known single initiator that the ally initiated",
    unit: "share",
    over: "institution",
    supportedFrom: 1 / 3,
    notSupportedUpTo: 1 / 4,
    fewest: fewestUnits,
    reason: "A third of what two sides build is substantial for the weaker one; a quarter is not",
  };
}
