import { assertAlmostEquals, assertEquals, assertGreater } from "@std/assert";
import fc from "fast-check";
import { claims } from "../../pipeline/findings/claims/all_claims.ts";
import { measuredClaims } from "../../pipeline/findings/claims/measured_claim.ts";
import {
  codedEvidence,
  evidenceOf,
  type EvidenceRows,
} from "../../pipeline/findings/evidence/evidence.ts";
import { investedRatio } from "../../pipeline/findings/statistics/investment_statistics.ts";
import { estimateOn, realRows } from "./made_evidence.ts";
import { arbitraryTies, textsOf } from "./made_ties.ts";
import { committed } from "./naive/design_places.ts";
import { type Found, investedRatio as naiveRatio, type Read, tieEstimates } from "./naive/ties.ts";

/** Every test of chapter 4 on some rows. */
function estimatesOn(rows: EvidenceRows): Map<string, Found> {
  const evidence = evidenceOf(rows);
  const coded = codedEvidence(evidence);
  const chapter = claims.filter(({ chapter }) => chapter === "4");
  return new Map(
    measuredClaims(chapter, evidence, coded).flatMap(({ claim, tests }) =>
      tests.map(({ name, estimator }) => [`${claim.id}/${name}`, { ...estimator(coded) }] as const)
    ),
  );
}

function assertAlike(found: ReadonlyMap<string, Found>, read: Read): void {
  assertEquals([...found.keys()].sort(), Object.keys(tieEstimates).sort());
  for (const [key, { estimate, units }] of found) {
    const second = tieEstimates[key]!(read);
    assertEquals(units, second.units, `units of ${key}`);
    if (Number.isFinite(second.estimate)) assertAlmostEquals(estimate, second.estimate, 1e-9, key);
    // A rate of 0 in the other years leaves no ratio.
    else assertEquals(estimate, NaN, key);
  }
}

Deno.test("every estimate of chapter 4 agrees with a naive reading of the tables", () => {
  const found = estimatesOn(realRows());
  assertAlike(found, committed);
  for (const [key, { units }] of found) assertGreater(units, 5, key);
  assertAlmostEquals(
    estimateOn(realRows(), ({ ties }) => investedRatio(ties.ties, { by: "us" }))[0],
    naiveRatio(committed, "us").estimate,
    1e-9,
  );
});

Deno.test("they agree on made tables with vague dates, ends and several linkages of one institution", () => {
  const told = new Map<string, number>();
  fc.assert(
    fc.property(arbitraryTies, (rows) => {
      const found = estimatesOn(rows);
      assertAlike(found, textsOf(rows));
      for (const [key, { estimate }] of found) {
        if (!Number.isNaN(estimate)) told.set(key, (told.get(key) ?? 0) + 1);
      }
    }),
    { numRuns: 150 },
  );
  // Each was defined often enough to tell implementations apart.
  for (const key of Object.keys(tieEstimates)) assertGreater(told.get(key) ?? 0, 15, key);
});
