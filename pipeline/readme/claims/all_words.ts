/**
 * Words on every claim.
 *
 * @module
 */
import type { ClaimWords } from "./claim_words.ts";
import { concessionWords } from "./concession.ts";
import { persistenceWords } from "./persistence.ts";
import { premiseWords } from "./premise.ts";
import { rivalWords } from "./rivals.ts";
import { seatoWords } from "./seato.ts";
import { theoryWords } from "./theory.ts";

const words = {
  ...premiseWords,
  ...concessionWords,
  ...theoryWords,
  ...seatoWords,
  ...persistenceWords,
  ...rivalWords,
};

/**
 * The words on a claim.
 *
 * @throws {TypeError} where nobody wrote any
 */
export function wordsOf(claim: string): ClaimWords {
  const found = words[claim];
  if (found === undefined) {
    throw new TypeError(`No words on the claim ${claim} in pipeline/readme/claims`);
  }
  return found;
}

/** Ids of the claims that there are words on. */
export const worded: readonly string[] = Object.keys(words);
