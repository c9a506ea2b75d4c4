/**
 * Words on the claims of rival explanations.
 *
 * @module
 */
import type { WordsOfClaims } from "./claim_words.ts";

/** By claim, in the order of the argument. */
export const rivalWords: WordsOfClaims = {
  "looser-side-wins": {
    found: "The share of issues on which the side that opened looser or narrower was ahead, less " +
      "what it would be had outcomes been shuffled among the issues of a negotiation, was " +
      "{found}.",
    supported:
      "So the lowest common denominator, and no particular state, goes some way to explain " +
      "the outcomes.",
    contradicted:
      "So to want less was no advantage beyond what loose outcomes give to anybody who " +
      "asks for little.",
  },
  "us-kept-control": {
    found:
      "On scope, the use of force and control the outcome lay nearer to the American opening on " +
      "{found}.",
    supported:
      "So on what may drag a state into war Washington prevailed, as the rival explanation " +
      "has it.",
    contradicted:
      "So on what may drag a state into war Washington prevailed no more than its allies.",
  },
  "control-of-the-rash": {
    found: "That share in negotiations with an ally that had threatened to use force on its own, " +
      "less that in the others, was {found}.",
    supported: "So Washington held faster to control where an ally might have drawn it into a war.",
    contradicted:
      "So Washington held no faster to control where an ally might have drawn it into a " +
      "war.",
  },
  "us-drew-back": {
    found:
      "From United Action, the American call of spring 1954 for a common stand in Indochina, " +
      "to the talks on SEATO the American opening on the same question changed towards the " +
      "loose end on average by {found}.",
    supported: "So Washington itself drew back before the region could weaken the pact.",
    contradicted: "So Washington itself did not draw back between the two.",
  },
};
