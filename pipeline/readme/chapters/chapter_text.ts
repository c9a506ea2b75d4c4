/**
 * The claims of a part of the argument, one after another.
 *
 * @module
 */
import type { Chapter } from "../../findings/criteria/criterion.ts";
import { describedFindings } from "../../tables/derived/findings/all.ts";
import type { ReadTable } from "../../tables/derived/read_derived.ts";
import { paragraphs, type Prose } from "../prose/prose.ts";
import { claimText } from "./claim_text.ts";
import { doubtsIn } from "./doubts.ts";

/** A section a claim of the chapter, in the order of the argument. */
export function chapterText(read: ReadTable, chapter: Chapter): Prose {
  const doubtsOf = doubtsIn(read);
  const findings = read(describedFindings.findings).filter((row) => row.chapter === chapter);
  return paragraphs(findings.map((finding) => claimText(finding, doubtsOf(finding.finding))));
}
