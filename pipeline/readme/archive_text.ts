/**
 * What the findings owe to American archives.
 *
 * @module
 */
import type { DataRow } from "../tables/package/read_by_name.ts";
import { countOf } from "../figures/robustness/words.ts";
import { americanLeaveOuts } from "../robustness/leave_outs.ts";
import { inUnit } from "./finding_table.ts";
import { markdownTable } from "../base/words/markdown_table.ts";

/** The tables of the stage `findings` that the text is made of. */
export interface ArchiveRows {
  readonly findings: readonly DataRow[];
  readonly estimates: readonly DataRow[];
  readonly leaveOuts: readonly DataRow[];
}

/**
 * A sentence on how many verdicts change without American archives, and a table of those that do.
 * The first estimate of a claim stands for it, as it does in the table of leave-outs.
 */
export function archiveText({ findings, estimates, leaveOuts }: ArchiveRows): string {
  const without = (kind: keyof typeof americanLeaveOuts) => {
    const { kind: sort, what } = americanLeaveOuts[kind];
    return leaveOuts.filter((row) =>
      row["kind"] === sort && row["left_out"] === what && row["touches"] === true
    );
  };
  const [all, ofOthers] = [without("all"), without("ofOthers")];
  const flips = (rows: readonly DataRow[]) => rows.filter((row) => row["flips"] === true);
  const undecided = (rows: readonly DataRow[]) =>
    rows.filter((row) => row["verdict"] === "undecided").length;
  const changed = [all, ofOthers].map(flips) as [DataRow[], DataRow[]];
  const lines = findings.flatMap((finding) => {
    const own = (rows: readonly DataRow[]) =>
      rows.find((row) => row["finding"] === finding["finding"]);
    if (!changed.some((rows) => own(rows))) return [];
    const estimate = own(estimates);
    return [[
      `${finding["claim"]}`,
      `${finding["verdict"]}`,
      ...[all, ofOthers].map((rows) => resultText(own(rows), estimate)),
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
  return `Without the sources from American archives ${changed[0].length} of the ${all.length} ` +
    `verdicts that rest on them change, ${undecided(changed[0])} of them to undecided, often for ` +
    `want of evidence. Without only what American archives alone say of other states ` +
    `${changed[1].length} of ${ofOthers.length} change.\n\n` +
    `<details><summary>The verdicts that change</summary>\n\n${table}\n\n</details>`;
}

function resultText(line: DataRow | undefined, estimate: DataRow | undefined): string {
  if (!line || !estimate) return "does not touch it";
  const taken = countOf(Number(line["units"]), `${estimate["over"]}`);
  return line["estimate"] === null
    ? `${line["verdict"]} (no evidence left)`
    : `${line["verdict"]} (${inUnit(line, "estimate", estimate["unit"])}, ${taken})`;
}
