/**
 * What the findings owe to American archives.
 *
 * @module
 */
import type { EstimateLine } from "../tables/derived/findings/estimates.ts";
import type { LeaveOutLine } from "../tables/derived/robustness/leave_outs.ts";
import { americanLeaveOuts } from "../robustness/leave_outs.ts";
import { inUnit, type TestedFinding } from "./finding_table.ts";
import { countOf } from "../base/words/units.ts";
import { markdownTable } from "../base/words/markdown_table.ts";

/** The tables of the stage `findings` that the text is made of. */
export interface ArchiveRows {
  readonly findings: readonly TestedFinding[];
  readonly estimates: readonly EstimateLine[];
  readonly leaveOuts: readonly LeaveOutLine[];
}

/**
 * A sentence on how many verdicts change without American archives, and a table of those that do.
 * The first estimate of a claim stands for it, as it does in the table of leave-outs.
 */
export function archiveText({ findings, estimates, leaveOuts }: ArchiveRows): string {
  const without = (kind: keyof typeof americanLeaveOuts) => {
    const { kind: sort, what } = americanLeaveOuts[kind];
    return leaveOuts.filter((row) => row.kind === sort && row.left_out === what && row.touches);
  };
  const [all, ofOthers] = [without("all"), without("ofOthers")];
  const flips = (rows: readonly LeaveOutLine[]) => rows.filter((row) => row.flips);
  const [changed, changedToo] = [flips(all), flips(ofOthers)];
  const untold = changed.filter(({ verdict }) => verdict === "cannot tell").length;
  const lines = findings.flatMap(({ finding, claim, verdict }) => {
    const own = (row: { readonly finding: string }) => row.finding === finding;
    if (![...changed, ...changedToo].some(own)) return [];
    const estimate = estimates.find(own);
    return [[
      claim,
      verdict,
      ...[all, ofOthers].map((rows) => resultText(rows.find(own), estimate)),
    ]];
  });
  const table = markdownTable([
    [
      "Claim",
      "Verdict on all evidence",
      "Without American archives",
      "Without what they alone say of other states",
    ],
    ...lines,
  ], [0, 1, 2, 3]);
  return `Without the sources from American archives ${changed.length} of the ${all.length} ` +
    `verdicts that rest on them change; of ${untold} of them too little is left to tell. Without only what American archives alone say of other states ` +
    `${changedToo.length} of ${ofOthers.length} change.\n\n` +
    `<details><summary>The verdicts that change</summary>\n\n${table}\n\n</details>`;
}

function resultText(line: LeaveOutLine | undefined, estimate: EstimateLine | undefined): string {
  if (!line || !estimate) return "does not touch it";
  return line.estimate === null
    ? `${line.verdict} (no evidence left)`
    : `${line.verdict} (${inUnit(line.estimate, estimate.unit)}, ` +
      `${countOf(line.units, estimate.over)})`;
}
