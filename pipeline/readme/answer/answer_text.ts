/**
 * The answer of the README: of each sentence the wording that the verdicts allow.
 *
 * @module
 */
import { rangeInUnit } from "../../base/words/in_unit.ts";
import { type EstimateLine, estimates } from "../../tables/derived/findings/estimates.ts";
import type { FindingLine } from "../../tables/derived/findings/findings.ts";
import { rangeNumber } from "../prose/numbers.ts";
import { filled, type Prose, sentences } from "../prose/prose.ts";
import { type AnswerSentence, type Stand, standOf } from "./answer_sentence.ts";
import { answerSentences } from "./answer_sentences.ts";

/** The wording of a sentence by how its claims stand; what has no verdict is open. */
export function wordingOf(
  { claims, say }: AnswerSentence,
  findings: readonly Pick<FindingLine, "finding" | "verdict">[],
): string {
  const stand = (claim: string): Stand => {
    const found = findings.find(({ finding }) => finding === claim);
    return found === undefined ? "open" : standOf[found.verdict];
  };
  return say[`${stand(claims[0])}/${stand(claims[1])}`];
}

/** The answer in as many sentences as there are parts, with the estimates of their claims. */
export function answerText(
  findings: readonly FindingLine[],
  lines: readonly EstimateLine[],
): Prose {
  return sentences(answerSentences.map((sentence) => {
    const [first, second] = sentence.claims.map((claim) => {
      const own = lines.filter(({ finding }) => finding === claim);
      return rangeNumber(
        estimates,
        own,
        "estimate",
        (values) => rangeInUnit(values, own[0]!.unit),
      );
    });
    const slots = new Map([["first", first!], ["second", second!]]);
    return filled(wordingOf(sentence, findings), slots);
  }));
}
