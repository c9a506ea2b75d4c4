/**
 * What the findings owe to American archives.
 *
 * @module
 */
import { inUnit } from "../../base/words/in_unit.ts";
import { countOf } from "../../base/words/units.ts";
import { americanLeaveOuts } from "../../robustness/leave_outs.ts";
import type { EstimateLine } from "../../tables/derived/findings/estimates.ts";
import type { FindingLine } from "../../tables/derived/findings/findings.ts";
import { type LeaveOutLine, leaveOuts } from "../../tables/derived/robustness/leave_outs.ts";
import { cellNumber, countNumber } from "../prose/numbers.ts";
import { paragraphs, type Piece, type Prose, say } from "../prose/prose.ts";
import { proseTable } from "../prose/prose_table.ts";

/** Rows that the text is made of. */
export interface ArchiveRows {
  readonly findings: readonly FindingLine[];
  readonly estimates: readonly EstimateLine[];
  readonly leaveOuts: readonly LeaveOutLine[];
}

/**
 * How many verdicts change without American archives, and a table of those that do. The first
 * estimate of a claim stands for it, as it does in the table of leave-outs.
 */
export function archiveText({ findings, estimates, leaveOuts: rows }: ArchiveRows): Prose {
  const without = ({ kind, what }: { readonly kind: string; readonly what: string }) => {
    const where = { kind, left_out: what, touches: true } as const;
    const touched = rows.filter((row) => row.kind === kind && row.left_out === what && row.touches);
    const count = (more: Partial<LeaveOutLine> = {}) =>
      countNumber({ table: leaveOuts, rows, where: { ...where, ...more } });
    return { touched, count };
  };
  const [all, others] = [
    without(americanLeaveOuts.all),
    without(americanLeaveOuts.ofOthers),
  ];
  const lines = findings.flatMap(({ finding, short, verdict }): Piece[][] => {
    const own = (row: { readonly finding: string }) => row.finding === finding;
    const found = [all, others].map(({ touched }) => touched.find(own));
    if (!found.some((row) => row?.flips || row?.too_few)) return [];
    const line = estimates.find(own);
    return [[short, verdict, ...found.map((row) => resultText(row, line))]];
  });
  return paragraphs([
    say`Without the sources from American archives ${
      all.count({ flips: true })
    } of the ${all.count()} verdicts that rest on them come out otherwise, and for ${
      all.count({ too_few: true })
    } too little is left to tell. Without only what American archives alone say of other states it is ${
      others.count({ flips: true })
    } of ${others.count()}, and for ${others.count({ too_few: true })} too little is left.`,
    proseTable([
      [
        "Claim",
        "Verdict on all evidence",
        "Without American archives",
        "Without what they alone say of other states",
      ],
      ...lines,
    ], [0, 1, 2, 3]),
  ]);
}

function resultText(line: LeaveOutLine | undefined, estimate: EstimateLine | undefined): Piece {
  if (!line || !estimate) return "does not touch it";
  if (line.estimate === null) return say`${line.verdict} (no evidence left)`;
  const value = cellNumber(leaveOuts, line, "estimate", (each) => inUnit(each, estimate.unit));
  const units = cellNumber(leaveOuts, line, "units", (each) => countOf(each, estimate.over));
  return say`${line.verdict} (${value}, ${units})`;
}
