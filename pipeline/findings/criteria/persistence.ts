/**
 * Claims of chapter 4: allies invested in links with Washington, and these made bilateralism last.
 *
 * @module
 */
import type { StatedClaim } from "./criterion.ts";
import { fewestUnits, moreOftenThanNot } from "./marks.ts";

const fixed = "after a first look";

/** Who began institutions. */
export const alliesInitiated: StatedClaim = {
  id: "allies-initiated",
  chapter: "4",
  claim: "Allies began a substantial share of the institutions that one side alone began",
  short: "Allies began a substantial share of links",
  bearing: "for",
  criterion: {
    estimate: "share of institutions with a known single initiator that the ally began",
    over: "institution",
    unit: "share",
    supportedFrom: 1 / 3,
    contradictedUpTo: 1 / 4,
    fewest: fewestUnits,
    reason: "A third of what two sides build is substantial for the weaker one; a quarter is not",
    fixed: "before any estimate",
  },
};

/** Bilateral depth and what followed a shock. */
export const linkagesKeptTies: StatedClaim = {
  id: "linkages-kept-ties",
  chapter: "4",
  claim: "The deeper an ally's bilateral links on the eve of a shock, the better its tie came " +
    "through it",
  short: "Deeper links brought ties through shocks",
  bearing: "for",
  criterion: {
    estimate: "share of comparable pairs in which the side with the deeper bilateral links (sum " +
      "of depths in force on the eve) is the one whose tie came through better; equal depth " +
      "counts half, pairs with the same fate are not compared",
    over: "pair",
    ...moreOftenThanNot,
    reason: "Half is what no difference gives; three in five is the mark of the claims on who " +
      "was ahead. Within one shock the event is the same for both; by ally each one's mean over " +
      "its shocks is compared",
    fixed,
  },
};

/** Whether shocks were followed by investment. */
export const investedAfterShock: StatedClaim = {
  id: "invested-after-shock",
  chapter: "4",
  claim: "In the five years after a shock allies began new institutions at a higher rate than in " +
    "other years",
  short: "Allies began more institutions after shocks",
  bearing: "for",
  criterion: {
    estimate: "yearly rate of institutions begun by an ally in the five years after a shock over " +
      "its rate in its other years as an ally, compared within allies (Mantel-Haenszel rate ratio)",
    over: "ally",
    unit: "ratio",
    supportedFrom: 1.25,
    contradictedUpTo: 1,
    fewest: fewestUnits,
    reason:
      "A quarter more is one institution in five that would not have come otherwise; one is " +
      "no difference",
    fixed,
  },
};

/** Who kept proposing wider pacts. */
export const widerFromAllies: StatedClaim = {
  id: "wider-from-allies",
  chapter: "4",
  claim: "Most proposals for a wider security pact came from allies rather than from the United " +
    "States",
  short: "Most wider proposals came from allies",
  bearing: "against",
  criterion: {
    estimate: "share of distinct proposals for a wider security pact, among those made by allies " +
      "or by the United States, that allies made",
    over: "proposal",
    ...moreOftenThanNot,
    reason: "Half is what equal eagerness gives; three in five is the mark of the other claims",
    fixed,
  },
};

/** Whether wider proposals became rare where links were deep. */
export const widerProposalsFaded: StatedClaim = {
  id: "wider-proposals-faded",
  chapter: "4",
  claim: "Once an ally's bilateral links had grown deep, it made fewer proposals for a wider pact",
  short: "Wider proposals faded as links grew deep",
  bearing: "for",
  criterion: {
    estimate:
      "fall of an ally's yearly rate of proposals for a wider security pact, from its years " +
      "with bilateral depth at or below its own median to those above it, as a share of the rate " +
      "before, compared within allies (one less the Mantel-Haenszel rate ratio)",
    over: "ally",
    unit: "share",
    supportedFrom: 1 / 2,
    contradictedUpTo: 0,
    fewest: fewestUnits,
    reason: "Half as many after as before is a fading; as many after as before is none",
    fixed,
  },
};
