/**
 * From a finding to its estimates and the clean rows that they are made of.
 *
 * @module
 */
import { type Answer, refuseName } from "../../base/problems/answer.ts";
import { estimates } from "../../tables/derived/findings/estimates.ts";
import { findings } from "../../tables/derived/findings/findings.ts";
import { type CleanRows, cleanRowsBehind } from "./clean_rows_behind.ts";
import type { TextRow } from "./trace_data.ts";
import type { TracedPackage } from "./traced_package.ts";

/** A finding and what it is made of. */
export interface FindingLife {
  /** Its line in the table of findings. */
  readonly finding: TextRow;
  /** Its lines in the table of estimates. */
  readonly estimates: readonly TextRow[];
  readonly behind: CleanRows;
}

/** The life of the finding of an id, or the nearest id. */
export function findingLife(
  { linesOf, search }: Pick<TracedPackage, "linesOf" | "search">,
  id: string,
): Answer<FindingLife> {
  const lines = linesOf(findings);
  const finding = lines.find((line) => line["finding"] === id);
  if (!finding) {
    const ids = lines.map((line) => line["finding"]!);
    return refuseName("Cannot find the finding", id, `one of ${ids.join(" · ")}`, ids);
  }
  return {
    found: {
      finding,
      estimates: linesOf(estimates).filter((line) => line["finding"] === id),
      behind: cleanRowsBehind(findings, [finding], search),
    },
  };
}
