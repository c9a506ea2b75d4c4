/**
 * What becomes of each verdict when a part of the evidence is left out.
 *
 * @module
 */
import { identifier, text, yesNo } from "../../kind.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count, measured, verdict } from "../kinds.ts";
import { everything } from "../clean_sets.ts";
import { findings } from "../findings/findings.ts";

/** One row a finding and part left out. */
export const leaveOuts = describeDerived({
  name: "leave_outs",
  stage: "robustness",
  title: "Leave-outs",
  description: "What becomes of each verdict when a part of the evidence is left out",
  reads: everything,
  key: ["finding", "kind", "left_out"],
  columns: {
    finding: column(identifier, "The finding", { refersTo: findings }),
    kind: column(identifier, "What sort of part is left out"),
    left_out: column(text, "The part that is left out, or the reading in its place"),
    estimate: column(measured, "The first estimate of the finding without it"),
    units: column(count, "Number of units that this estimate rests on"),
    verdict: column(verdict, "What the data say of the claim without it"),
    touches: column(
      yesNo,
      "Whether an estimate of the finding, or the units behind it, come out otherwise at all",
    ),
    flips: column(yesNo, "Whether the verdict is another, and something can still be told"),
    too_few: column(yesNo, "Whether nothing can be told any more that could be told before"),
  },
});

/** What a finding says when something is left out. */
export type LeaveOutLine = Row<typeof leaveOuts>;
