/**
 * Words on the claims on concession and on the patchwork of concessions.
 *
 * @module
 */
import type { WordsOfClaims } from "./claim_words.ts";

/** By claim, in the order of the argument. */
export const concessionWords: WordsOfClaims = {
  "us-conceded": {
    found:
      "The outcome lay ten points or more from the American opening, towards the opening of the " +
      "allies, on {found}.",
    supported: "So concessions were no exception: they touched every second question.",
    contradicted:
      "So concessions were an exception: on two questions in three at least the United " +
      "States made none.",
    care: "A side that opens high may concede much and lose nothing.",
  },
  "us-conceded-on-form": {
    found: "Of issues of form and membership alone, the same holds of {found}.",
    supported:
      "So on who was to be tied to whom, Washington did give way on every second question.",
    contradicted:
      "So on who was to be tied to whom, Washington gave way on a third of the questions " +
      "at most.",
  },
  "us-moved-more": {
    found:
      "The mean move of the United States towards the allies, less the mean move of the allies " +
      "towards it, was {found}.",
    supported: "So on the line between the two openings the larger partner came further.",
    contradicted: "So it was the allies who came further.",
    care:
      "Below 0 the allies moved further. Both moves are one measurement: who opened further from " +
      "the outcome moved more.",
  },
  "form-either-way": {
    found:
      "On lines from bilateral to multilateral the outcome lay nearer to the allies on {found}.",
    supported:
      "So on form the allies prevailed whether Washington had wanted more company or less.",
    contradicted: "So on form the allies prevailed in neither direction.",
    care:
      "Where they prevail in one direction only, the direction may have won, and not the allies.",
  },
  "allies-ahead": {
    found:
      "The outcome lay nearer to the opening of the allies than to the American one on {found}.",
    supported: "So over all questions the agreements look more like what the allies had asked for.",
    contradicted:
      "So over all questions the agreements look more like what the United States had " +
      "asked for, or no more like one than like the other.",
  },
  "ahead-on-form": {
    found:
      "Of issues of form and membership alone, the outcome lay nearer to the allies on {found}.",
    supported: "So on form the agreements look more like what the allies had asked for.",
    contradicted: "So on form the agreements look no more like what the allies had asked for.",
    care:
      "This is another question than whether Washington moved: it may have conceded and still be " +
      "the nearer side.",
  },
  "form-against-control": {
    found: "The share of outcomes nearer to the allies on form and membership, less that on " +
      "scope, the use of force and control, was {found}.",
    supported: "So the allies did better where the shape of the alliance was at stake than where " +
      "their own hands were to be bound.",
    contradicted: "So the allies did no better on the shape of the alliance than on what binds " +
      "their own hands.",
  },
};
