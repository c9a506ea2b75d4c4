/**
 * Words on the claims on linkages and on what lasted.
 *
 * @module
 */
import type { WordsOfClaims } from "./claim_words.ts";

/** By claim, in the order of the argument. */
export const persistenceWords: WordsOfClaims = {
  "allies-initiated": {
    found:
      "Where one side alone is known to have begun an institution, it was the ally in {found}.",
    supported: "So allies were builders too, and not only hosts.",
    contradicted: "So the institutions were built by Washington in the main.",
    care: "Those that both began, and those of which nobody knows it, are left out.",
  },
  "linkages-kept-ties": {
    found:
      "Where two fates differ, the side with the deeper bilateral links came through better in " +
      "{found}.",
    supported: "So deep links went with ties that lasted.",
    contradicted: "So deep links did not go with ties that lasted.",
    care:
      "Links grow with the years, and so does the number of shocks that a tie has survived: only " +
      "pairs within one shock take the years out.",
  },
  "invested-after-shock": {
    found:
      "The yearly rate at which an ally began institutions in the five years after a shock, over " +
      "its rate in other years, compared within allies, was {found}.",
    supported: "So shocks made allies invest.",
    contradicted: "So shocks did not make allies invest more than in other years.",
    care: "A ratio of 1 is the same rate.",
  },
  "wider-from-allies": {
    found:
      "Among proposals of a wider security pact by allies or by the United States, allies made " +
      "{found}.",
    supported: "So allies did not simply shun wider pacts. This speaks against the argument.",
    contradicted: "So wider pacts were not what allies kept asking for.",
    care: "What counts as one proposal, and as wider, is a judgement.",
  },
  "wider-proposals-faded": {
    found: "An ally’s yearly rate of proposals of a wider pact in the years when its bilateral " +
      "links were deeper than their median was, compared within allies, below that of its " +
      "other years by {found}.",
    supported: "So allies asked for a wider pact less once they were deeply linked to Washington.",
    contradicted: "So allies asked for a wider pact no less once they were deeply linked to " +
      "Washington.",
    care: "Deep links come late, and so may the end of such proposals for other reasons.",
  },
};
