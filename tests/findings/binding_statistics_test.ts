import { assertEquals } from "@std/assert";
import { openedLooser } from "../../pipeline/findings/statistics/binding_statistics.ts";
import type { LeaveOutRows } from "../../pipeline/robustness/leave_outs.ts";
import { organisationRow, stateRow } from "../fixtures/made_clean_rows.ts";
import { estimateOn, type MadeIssue, rowsOf } from "./made_evidence.ts";

const episode = "MANILA-1954";
const family = "manila-1954-55";
const seato = (openings: MadeIssue["openings"]): MadeIssue => ({
  outcome: 50,
  openings,
  episode,
  family,
});

/** SEATO's issues as opened, more points binding more but where it is said otherwise. */
function seatoRows(
  issues: readonly MadeIssue[],
  orientations: Readonly<Record<number, "less-binding" | "multilateral" | "none">> = {},
): LeaveOutRows {
  const rows = rowsOf(issues);
  return {
    ...rows,
    organisations: [organisationRow("SEATO", "in-question", { made_in: episode })],
    states: [
      stateRow("AUS"),
      stateRow("PHL"),
      stateRow("THA"),
      stateRow("GBR", "north-atlantic"),
      stateRow("FRA", "north-atlantic"),
      stateRow("USA", "north-atlantic"),
    ],
    issueTypes: rows.issueTypes.map((row, at) => ({
      ...row,
      orientation: orientations[at] ?? row.orientation,
    })),
  };
}

Deno.test("who opened looser by hand: direction, turned lines and ten points", () => {
  const rows = seatoRows([
    // Looser by 20, tighter by just ten, nine apart, which does not count.
    seato({ USA: 50, AUS: 30 }),
    seato({ USA: 50, AUS: 60 }),
    seato({ USA: 50, AUS: 59 }),
    // On a line that runs the other way more points are looser.
    seato({ USA: 50, AUS: 70 }),
    // No line between loose and binding, no opening of one side, another family.
    seato({ USA: 50, AUS: 0 }),
    seato({ USA: 50, AUS: 0 }),
    seato({ AUS: 0 }),
    seato({ USA: 50, GBR: 0 }),
    { ...seato({ USA: 50, AUS: 0 }), episode: "E", family: "anzus" },
  ], { 3: "less-binding", 4: "multilateral", 5: "none" });
  assertEquals(estimateOn(rows, (evidence) => openedLooser(evidence, "earliest")), [
    2 / 3,
    3,
  ]);
  assertEquals(
    estimateOn(rows, (evidence) => openedLooser(evidence, "earliest", 1)),
    [
      2 / 4,
      4,
    ],
  );
  assertEquals(
    estimateOn(rows, (evidence) => openedLooser(evidence, "earliest", 11)),
    [1, 2],
  );
});

Deno.test("the region opens with its median, and only its allies belong to it", () => {
  const rows = seatoRows([
    // The median of 0, 45 and 100 lies five points off; of 0 and 60 twenty below.
    seato({ USA: 50, AUS: 0, PHL: 45, THA: 100 }),
    seato({ USA: 50, AUS: 0, PHL: 60 }),
    // France is no ally of this dispute.
    { ...seato({ USA: 50, FRA: 0, GBR: 90 }), others: ["FRA"] },
  ]);
  assertEquals(estimateOn(rows, (evidence) => openedLooser(evidence, "earliest")), [
    1,
    1,
  ]);
});
