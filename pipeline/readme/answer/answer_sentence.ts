/**
 * What an answer in one sentence is made of: two claims and, for every pattern of their verdicts, a
 * whole sentence.
 *
 * @module
 */
import type { FindingLine } from "../../tables/derived/findings/findings.ts";

/** What a sentence can say of a claim: that it holds, that it does not, or that this is open. */
export const stands = ["holds", "fails", "open"] as const;

/** How a claim stands. */
export type Stand = typeof stands[number];

/** How a verdict is told: what lies between the marks, or cannot be told, is open. */
export const standOf: Readonly<Record<FindingLine["verdict"], Stand>> = {
  supported: "holds",
  contradicted: "fails",
  between: "open",
  "cannot tell": "open",
};

/** Two claims of one part of the argument, with a sentence for each pattern of how they stand. */
export interface AnswerSentence {
  /** The part of the argument, as the name of a file. */
  readonly part: string;
  /** The claims in the order of the pattern. */
  readonly claims: readonly [first: string, second: string];
  /** Sentences by pattern; their slots `{first}` and `{second}` take the estimates of the claims. */
  readonly say: Readonly<Record<`${Stand}/${Stand}`, string>>;
}
