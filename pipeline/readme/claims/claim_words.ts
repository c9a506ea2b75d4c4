/**
 * What a page says of a claim beside the claim itself.
 *
 * @module
 */

/** Words on a claim. A slot `{found}` takes its estimates, over how much each is taken, and doubt. */
export interface ClaimWords {
  /** What is estimated, in a sentence with a slot `{found}`; it must hold whatever the estimate. */
  readonly found: string;
  /** What follows where the claim is supported. */
  readonly supported: string;
  /** What follows where it is contradicted. */
  readonly contradicted: string;
  /** What a reader should bear in mind, whatever came out. */
  readonly care?: string;
}

/** Words on claims by the claim's id. */
export type WordsOfClaims = Readonly<Record<string, ClaimWords>>;
