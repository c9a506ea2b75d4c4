/**
 * Claims of chapter 3: SEATO was dysfunctional, and designed so by its regional members.
 *
 * @module
 */
import type { StatedClaim } from "./criterion.ts";
import { fewestUnits, moreOftenThanNot } from "./marks.ts";

const fixed = "after a first look";

/** Whose opening each binding choice is nearest to. */
export const regionShapedSeato: StatedClaim = {
  id: "region-shaped-seato",
  chapter: "3",
  claim:
    "On how binding SEATO was to be, some regional member's opening lay nearer to the outcome " +
    "than the American one",
  short: "On SEATO some regional member came nearer",
  bearing: "for",
  criterion: {
    estimate:
      "share of issues on how binding SEATO should be on which some member's opening from " +
      "the region is nearer to the outcome than the US opening; equally near counts half",
    over: "issue",
    ...moreOftenThanNot,
    reason: "Half is what no difference gives; three in five is the mark of the claims on who " +
      "was ahead. Several members against one state make the nearest of them likely to be nearer " +
      "by mere number",
    fixed,
  },
};

/** Who wanted a looser pact when the talks began. */
export const regionWantedLooser: StatedClaim = {
  id: "region-wanted-looser",
  chapter: "3",
  claim: "Regional members wanted a looser SEATO than the United States did",
  short: "Regional members wanted a looser SEATO",
  bearing: "for",
  criterion: {
    estimate: "share of issues on how binding SEATO should be, with openings at least ten points " +
      "apart, on which the allies of the Asia-Pacific opened looser than the United States",
    over: "issue",
    ...moreOftenThanNot,
    reason: "Half is what no difference gives; three in five is the mark of the claims on who " +
      "was ahead",
    fixed: "before any estimate",
  },
};

/** Where SEATO stands among the designs. */
export const seatoLoose: StatedClaim = {
  id: "seato-loose",
  chapter: "3",
  claim: "SEATO was among the loosest of the organisations that it is held against",
  short: "SEATO was among the loosest organisations",
  bearing: "for",
  criterion: {
    estimate: "mean place of SEATO in its first coded year among the other organisations, from 0 " +
      "(the tightest) to 1 (the loosest), over all ways to weigh the dimensions of design",
    over: "organisation that it is held against",
    unit: "place",
    supportedFrom: 3 / 4,
    contradictedUpTo: 1 / 2,
    fewest: fewestUnits,
    reason: "In the loosest quarter is among the loosest; in the tighter half is not",
    fixed,
  },
};

/** Whether tighter organisations live. */
export const looseDesignsDie: StatedClaim = {
  id: "loose-designs-die",
  chapter: "3",
  claim: "Organisations that still live are designed tighter than those that died",
  short: "Organisations that live are designed tighter",
  bearing: "for",
  criterion: {
    estimate:
      "share of pairs of a living and a dead organisation in which the living one has the " +
      "tighter design, dimensions weighing alike; equal ones count half",
    over: "pair of organisations",
    ...moreOftenThanNot,
    reason: "Half is what no difference gives; three in five is the mark of the claims on who " +
      "was ahead",
    fixed,
  },
};
