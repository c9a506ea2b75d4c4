/**
 * A claim on the page of results: what it says, what was found, what speaks against it, what would
 * overturn it.
 *
 * @module
 */
import type { FindingLine } from "../../tables/derived/findings/findings.ts";
import { wordsOf } from "../claims/all_words.ts";
import { filled, paragraphs, type Prose, say } from "../prose/prose.ts";
import { againstText } from "./against_text.ts";
import type { Doubts } from "./doubts.ts";
import { foundText } from "./found_text.ts";
import { overturnText } from "./overturn_text.ts";
import { verdictText } from "./verdict_text.ts";

/** A section on a claim; its heading is the claim. */
export function claimText(finding: FindingLine, doubts: Doubts): Prose {
  const words = wordsOf(finding.finding);
  return paragraphs([
    `### ${finding.claim}`,
    filled(words.found, new Map([["found", foundText(doubts.estimates)]])),
    verdictText(finding, doubts.estimates, words),
    say`*Against it.* ${againstText(doubts)}`,
    say`*What would overturn it.* ${overturnText(finding, doubts)}`,
  ]);
}
