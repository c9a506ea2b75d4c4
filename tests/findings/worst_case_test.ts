import { assertAlmostEquals, assertEquals } from "@std/assert";
import { codedEvidence, evidenceOf } from "../../pipeline/findings/evidence/evidence.ts";
import { aheadShare, movedMore } from "../../pipeline/findings/statistics/concession_statistics.ts";
import { looserSideAhead } from "../../pipeline/findings/statistics/looser_side.ts";
import type { ContrastStatistic } from "../../pipeline/findings/statistics/statistic.ts";
import { worstCase } from "../../pipeline/findings/statistics/worst_case.ts";
import { type MadeIssue, rowsOf } from "./made_evidence.ts";

const issues: readonly MadeIssue[] = [
  // Of scope: the allies, halfway, and two with one opening.
  { outcome: 90, openings: { USA: 0, AUS: 100 } },
  { outcome: 50, openings: { USA: 0, AUS: 100 } },
  { outcome: 50, openings: { USA: 0 } },
  { outcome: 50, openings: { AUS: 0 } },
  // Of duration: the United States, and one with one opening.
  { outcome: 10, openings: { USA: 0, AUS: 100 }, type: "duration" },
  { outcome: 50, openings: { USA: 0 }, type: "duration" },
];
const evidence = evidenceOf(rowsOf(issues));
const coded = codedEvidence(evidence);
const share = (type: string) =>
  aheadShare(evidence, "earliest", "ally", { keep: (issue) => issue.type === type });

Deno.test("missing issues count all against a share, and all for it", () => {
  // 1.5 of 2, and two are missing.
  assertEquals(worstCase(share("scope"), coded), { low: 1.5 / 4, high: 3.5 / 4 });
  assertEquals(worstCase(share("duration"), coded), { low: 0, high: 1 / 2 });
  // No issue at all.
  assertEquals(worstCase(share("other"), coded), { low: NaN, high: NaN });
});

Deno.test("a difference has one share at its worst and the other at its best", () => {
  const contrast: ContrastStatistic = {
    kind: "contrast",
    first: share("scope"),
    second: share("duration"),
    exchange: { by: "made", stratum: () => "", block: () => "" },
  };
  const { low, high } = worstCase(contrast, coded);
  assertAlmostEquals(low, 1.5 / 4 - 1 / 2, 1e-12);
  assertAlmostEquals(high, 3.5 / 4, 1e-12);
});

Deno.test("what is no share has no such bounds", () => {
  for (const each of [movedMore(evidence, "earliest"), looserSideAhead(evidence, "earliest")]) {
    assertEquals(worstCase(each, coded), { low: NaN, high: NaN });
  }
});
