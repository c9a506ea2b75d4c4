import { assertEquals } from "@std/assert";
import { codedEvidence, evidenceOf } from "../../pipeline/findings/evidence/evidence.ts";
import { estimatorOf } from "../../pipeline/findings/statistics/estimator.ts";
import {
  overStated,
  statedConcession,
  type StatedMoves,
  statedMoves,
} from "../../pipeline/findings/statistics/stated_finals.ts";
import { type MadeIssue, rowsOf } from "./made_evidence.ts";

const issues: readonly MadeIssue[] = [
  // The United States went from 20 to 50 before the outcome, 30 towards the allies; they from 80 to
  // 75.
  { outcome: 0, openings: { USA: 20, AUS: 80 }, finals: { USA: 50, AUS: 75 } },
  // The allies open at 40, 60 and 90, in the middle 60. Two stated a last stand: from 65, the middle
  // of 40 and 90, to 75, so 10 away from 10. The United States went 5.
  {
    outcome: 0,
    openings: { USA: 10, AUS: 40, JPN: 60, NZL: 90 },
    finals: { USA: 15, AUS: 60, NZL: 90 },
  },
  // No last stand of the allies, none of the United States, and not contested.
  { outcome: 0, openings: { USA: 60, AUS: 20 }, finals: { USA: 61 } },
  { outcome: 0, openings: { USA: 60, AUS: 20 }, finals: { AUS: 61 } },
  { outcome: 0, openings: { USA: 60, AUS: 62 }, finals: { USA: 40, AUS: 61 } },
];

const evidence = evidenceOf(rowsOf(issues));
const coded = codedEvidence(evidence);

Deno.test("stated moves by hand", () => {
  const found = issues.map((_, at) =>
    statedMoves(
      evidence.bargaining.earliest.issues[at]!,
      coded.issues.earliest[at]!,
      coded.cells,
    )
  );
  assertEquals(found, [
    { us: 30, ally: 5 },
    { us: 5, ally: -10 },
    { us: -1, ally: NaN },
    { us: NaN, ally: 41 },
    { us: -20, ally: 1 },
  ]);
});

Deno.test("only contested issues with the last stands that are asked for count", () => {
  const take = (amount: (moves: StatedMoves) => number) => {
    const { estimate, units } = estimatorOf(overStated(evidence, "earliest", amount, [-200, 200]))(
      coded,
    );
    return [estimate, units];
  };
  // 30, 5 and -1.
  assertEquals(take(statedConcession), [1 / 3, 3]);
  // 30 - 5 and 5 + 10.
  assertEquals(take(({ us, ally }) => us - ally), [20, 2]);
});
