/**
 * The marks that several claims share, so that no claim has marks of its own making.
 *
 * @module
 */
import type { Criterion } from "./claim.ts";

/** Six is the fewest coin tosses that, all alike, a two-sided test at 5 % tells from chance. */
export const fewestUnits = 6;

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
    supportedFrom: 0.6,
    notSupportedUpTo: 0.5,
    fewest: fewestUnits,
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

/** Concession rises with another quantity. */
export function risesWith(quantity: string): Criterion {
  return {
    estimate: `Kendall's tau-b of ${quantity} with nearness to the ally`,
    unit: "tau-b",
    over: "issue",
    supportedFrom: 0.2,
    notSupportedUpTo: 0,
    fewest: fewestUnits,
    reason: "0.2 is three in five untied pairs in the same order, the mark of the other claims",
  };
}
