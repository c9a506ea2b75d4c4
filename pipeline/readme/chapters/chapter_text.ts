/**
 * The claims of a part of the argument, one after another.
 *
 * @module
 */
import type { Chapter } from "../../findings/criteria/criterion.ts";
import { describedFindings } from "../../tables/derived/findings/all.ts";
import type { ReadTable } from "../../tables/derived/read_derived.ts";
import { describedRobustness } from "../../tables/derived/robustness/all.ts";
import { paragraphs, type Prose } from "../prose/prose.ts";
import { claimText } from "./claim_text.ts";
import { leaveOutNames } from "./leave_out_words.ts";

/** A section a claim of the chapter, in the order of the argument. */
export function chapterText(read: ReadTable, chapter: Chapter): Prose {
  const nameLeaveOut = leaveOutNames(read);
  const coded = new Set(
    read(describedFindings.cells).flatMap(({ findings }) => findings.split(";")),
  );
  const findings = read(describedFindings.findings).filter((row) => row.chapter === chapter);
  return paragraphs(findings.map((finding) => {
    const own = (row: { readonly finding: string }) => row.finding === finding.finding;
    return claimText(finding, {
      estimates: read(describedFindings.estimates).filter(own),
      alternatives: read(describedRobustness.alternatives).filter(own),
      leaveOuts: read(describedRobustness.leaveOuts).filter(own),
      robustness: read(describedRobustness.robustness).find(own)!,
      leaning: read(describedRobustness.leaning).filter(own),
      secondReader: read(describedRobustness.secondReader).filter(own),
      fragility: read(describedRobustness.fragility).filter(own),
      hasCells: coded.has(finding.finding),
      nameLeaveOut,
    });
  }));
}
