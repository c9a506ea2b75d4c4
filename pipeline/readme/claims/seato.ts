/**
 * Words on the claims on SEATO.
 *
 * @module
 */
import type { WordsOfClaims } from "./claim_words.ts";

/** By claim, in the order of the argument. */
export const seatoWords: WordsOfClaims = {
  "region-shaped-seato": {
    found:
      "On how binding the organisation was to be, the opening of some member from the region " +
      "lay nearer to the outcome than the American opening on {found}.",
    supported:
      "So the terms of SEATO look more like what one of its regional members had asked for.",
    contradicted:
      "So the terms of SEATO look no more like what any regional member had asked for " +
      "than like what Washington had.",
    care: "Several members stand against one state, so that mere number helps the region.",
  },
  "region-wanted-looser": {
    found:
      "Where the two opened at least ten points apart, the allies of the Asia-Pacific wanted the " +
      "looser terms on {found}.",
    supported: "So the region asked for less than Washington offered.",
    contradicted: "So it was not the region that asked for less.",
  },
  "seato-loose": {
    found: "From 0, tightest, to 1, loosest, SEATO’s mean place was {found}.",
    supported: "So SEATO was loose as such organisations go.",
    contradicted: "So SEATO was no looser than the middle of such organisations.",
    care:
      "The organisations are few. How much each kind of rule weighs is anybody’s choice, and the " +
      "mean is over all ways to weigh them.",
  },
  "loose-designs-die": {
    found: "The one that still lives had the tighter design in {found}.",
    supported: "So tighter designs outlived looser ones.",
    contradicted: "So tighter designs did not outlive looser ones.",
    care: "The same few organisations make all the pairs.",
  },
};
