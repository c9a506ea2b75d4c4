import { assertAlmostEquals, assertEquals } from "@std/assert";
import { salienceGap } from "../../pipeline/findings/claims/salience_gap.ts";
import { codedEvidence, evidenceOf } from "../../pipeline/findings/evidence/evidence.ts";
import { measuredClaims } from "../../pipeline/findings/claims/measured_claim.ts";
import { cellsOfStatistic } from "../../pipeline/findings/statistics/statistic.ts";
import { alternativesTo, recoderOf } from "../../pipeline/robustness/recoding.ts";
import { trialOf } from "../../pipeline/robustness/trial.ts";
import { realRows } from "../findings/made_evidence.ts";

Deno.test("an order counted pair by changed pair is the one counted anew, kept values among them", () => {
  const evidence = evidenceOf(realRows());
  const coded = codedEvidence(evidence);
  const [measured] = measuredClaims([salienceGap], evidence, coded);
  for (const test of measured!.tests) {
    const recoder = recoderOf(evidence.asCoded, coded);
    const trial = trialOf(test, evidence, coded);
    const cells = cellsOfStatistic(evidence, test.statistic);
    let moved = 0;
    for (const [at, cell] of cells.entries()) {
      const values = alternativesTo(evidence.cells[cell]!, 100);
      const before = test.estimator(coded).estimate;
      for (const value of [values[0]!, values.at(-1)!]) {
        recoder.put(cell, value);
        const { estimate, deciding } = trial.after(cell);
        const anew = test.estimator(coded);
        assertAlmostEquals(estimate, anew.estimate, 1e-9);
        assertEquals(deciding, anew.deciding);
        if (Math.abs(estimate - before) > 1e-9) moved++;
      }
      // Now and then a value stays.
      if (at % 50 === 0) trial.keep(cell);
      else recoder.undo(cell);
    }
    assertEquals(moved > 100, true);
    coded.readAll(evidence.asCoded);
  }
});
