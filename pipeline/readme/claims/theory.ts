/**
 * Words on the claims of the theory.
 *
 * @module
 */
import type { WordsOfClaims } from "./claim_words.ts";

/** By claim, in the order of the argument. */
export const theoryWords: WordsOfClaims = {
  "imposed-against-nash": {
    found: "The mean error of a model in which Washington gets its opening, less that of a " +
      "bargain that heeds what each side has if talks fail (Nash 1950), was {found}.",
    supported: "So a bargain foretells the outcomes better than an imposition does.",
    contradicted: "So an imposition foretells the outcomes as well as a bargain does.",
    care: "Below 0 the imposition would miss by less.",
  },
  "intensity-at-equal-weights": {
    found: "The share of negotiations in which rules that heed how strongly each state wants a " +
      "form name the one that resulted, less that of rules that heed only which form it " +
      "prefers to which, all states weighing alike, was {found}.",
    supported:
      "So how strongly states wanted a form says more than the order of their wishes alone.",
    contradicted: "So how strongly states wanted a form adds nothing here to the order of their " +
      "wishes.",
    care: "Below 0 the rules of order name it more often.",
  },
  "intensity-at-power-weights": {
    found: "With states weighed by their material power instead, the same difference was {found}.",
    supported: "So where power counts, intensity says more than order alone.",
    contradicted: "So where power counts, intensity adds nothing to order.",
    care: "Read it with the claim before: only together do both tell what intensity adds.",
  },
  "top-issue": {
    found: "The share of outcomes nearer to an ally on the issue that it cared about most, less " +
      "that on its others, was {found}.",
    supported: "So an ally prevailed more on what mattered most to it.",
    contradicted: "So an ally prevailed no more on what mattered most to it.",
  },
  "salience-gap": {
    found: "The rank correlation (from −1 to 1, beyond what chance gives) of how much more an " +
      "ally cared than the United States with how near the outcome lay to the ally was " +
      "{found}.",
    supported: "So outcomes came nearer to allies the more these cared.",
    contradicted: "So outcomes came no nearer to allies that cared more.",
    care: "What chance gives was taken off after a first estimate had been seen.",
  },
};
