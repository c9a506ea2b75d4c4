/**
 * Words on the claims of the premise.
 *
 * @module
 */
import type { WordsOfClaims } from "./claim_words.ts";

/** By claim, in the order of the argument. */
export const premiseWords: WordsOfClaims = {
  "allies-more-bilateral": {
    found:
      "How much more an ally wanted a bilateral tie than its best wider form, on a scale from 0 " +
      "to 100, less the same of the United States, was on average {found}.",
    supported:
      "So where an ally and the United States can be compared in one negotiation, the ally " +
      "was the one that leaned further towards a tie with Washington alone.",
    contradicted:
      "So where an ally and the United States can be compared in one negotiation, it was " +
      "not the ally that leaned further towards a tie with Washington alone.",
    care: "Only allies count whose words name both forms.",
  },
  "allies-first-choice": {
    found: "The bilateral form had the first place in {found}.",
    supported:
      "So allies did not merely prefer a bilateral tie to the American plan: it was what " +
      "they wanted most.",
    contradicted:
      "So something else had the first place on two ballots in three at least. To lean more than " +
      "Washington towards a " +
      "bilateral tie is not yet to put it first.",
    care:
      "A document in which an ally speaks of a wide pact only says nothing of the bilateral form, " +
      "and its ballot counts for the wide one; ballots that rank both stand among the other choices.",
  },
  "us-began-wider": {
    found:
      "By its earliest dated words the United States set some wider form above the bilateral " +
      "one in {found}.",
    supported: "So in most negotiations Washington began with a wider form in mind.",
    contradicted: "So Washington did not begin with a wider pact in more negotiations than not.",
  },
  "us-turned": {
    found:
      "From its earliest to its latest dated word before the outcome, what the United States " +
      "set on a bilateral tie above the best wider form changed on average by {found}.",
    supported: "So Washington moved towards the bilateral tie while it negotiated.",
    contradicted: "So Washington did not move towards the bilateral tie while it negotiated.",
    care:
      "Below 0 it would have turned away from it. Who speaks changes too: early and late words " +
      "may be those of different Americans.",
  },
};
