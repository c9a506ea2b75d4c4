import { assertAlmostEquals } from "@std/assert";
import fc from "fast-check";
import {
  codedEvidence,
  type Evidence,
  evidenceOf,
} from "../../pipeline/findings/evidence/evidence.ts";
import {
  beganWider,
  bilateralFirst,
  leanDifference,
  turnedToBilateral,
} from "../../pipeline/findings/statistics/premise_statistics.ts";
import { estimatorOf } from "../../pipeline/findings/statistics/estimator.ts";
import type { Statistic } from "../../pipeline/findings/statistics/statistic.ts";
import { bothOf, type Made, made } from "./made_words.ts";

/** Estimate of a statistic on words. */
function estimateOf(each: Made, statistic: (evidence: Evidence) => Statistic): number {
  const evidence = evidenceOf(bothOf(each)[0]);
  return estimatorOf(statistic(evidence))(codedEvidence(evidence)).estimate;
}

Deno.test("allies and the United States exchanged give the negative lean", () => {
  const twoStates = made.map((each): Made => ({
    ...each,
    words: each.words.map((word) => ({
      ...word,
      states: word.states.startsWith("USA") ? "USA" : "JPN",
    })),
  }));
  fc.assert(
    fc.property(twoStates, (each) => {
      const exchanged = each.words.map((word) => ({
        ...word,
        states: word.states === "USA" ? "JPN" : "USA",
      }));
      const [before, after] = [each.words, exchanged].map((words) =>
        estimateOf({ ...each, words }, (evidence) => leanDifference(evidence))
      );
      assertAlmostEquals(after!, -before!);
    }),
    { numRuns: 60 },
  );
});

Deno.test("the bilateral and the one wider form exchanged turn shares and changes round", () => {
  const twoForms = made.map((each): Made => ({
    ...each,
    words: each.words.map((word) => ({
      ...word,
      form: ["bilateral", "none"].includes(word.form) ? "bilateral" : "regional-full",
    })),
  }));
  fc.assert(
    fc.property(twoForms, (each) => {
      const exchanged = each.words.map((word): Made["words"][number] => ({
        ...word,
        form: word.form === "bilateral" ? "regional-full" : "bilateral",
      }));
      const [before, after] = [each.words, exchanged].map((words) => ({
        lean: estimateOf({ ...each, words }, (evidence) => leanDifference(evidence)),
        turn: estimateOf({ ...each, words }, (evidence) => turnedToBilateral(evidence)),
        began: estimateOf({ ...each, words }, (evidence) => beganWider(evidence)),
        first: estimateOf({ ...each, words }, (evidence) => bilateralFirst(evidence)),
      }));
      assertAlmostEquals(after!.lean, -before!.lean);
      assertAlmostEquals(after!.turn, -before!.turn);
      assertAlmostEquals(after!.began, 1 - before!.began);
      assertAlmostEquals(after!.first, 1 - before!.first);
    }),
    { numRuns: 60 },
  );
});
