import { assertAlmostEquals, assertEquals, assertNotEquals } from "@std/assert";
import { claims } from "../../pipeline/findings/claims/all_claims.ts";
import { datedParts } from "../../pipeline/findings/evidence/dated_parts.ts";
import {
  codedEvidence,
  evidenceOf,
  type EvidenceRows,
} from "../../pipeline/findings/evidence/evidence.ts";
import { cellRegister } from "../../pipeline/measures/coding/coded_cells.ts";
import { leaveOuts } from "../../pipeline/robustness/leave_outs.ts";
import { measuredClaims, verdictUnder } from "../../pipeline/findings/claims/measured_claim.ts";
import { leaveOutLines } from "../../pipeline/robustness/leave_out_lines.ts";
import { realRows } from "../findings/made_evidence.ts";

const real = realRows();
const realLeaveOuts = leaveOuts(real);

Deno.test("every family and every ally of episodes and shocks is left out once", () => {
  const of = (kind: string) =>
    realLeaveOuts.flatMap((each) => each.kind === kind ? [each.what] : []);
  assertEquals(of("family"), [...new Set(real.episodes.map(({ family }) => family))].sort());
  const states = new Set(real.states.map(({ state }) => state));
  const allies = [
    ...real.episodes.flatMap(({ ally_states }) => ally_states ?? []),
    // Those that are organisations are no state's.
    ...real.shocks.map(({ ally }) => ally).filter((ally) => states.has(ally)),
  ];
  assertEquals(of("ally"), [...new Set(allies)].sort());
  assertEquals(of("evidence"), ["read", "cited", "known"]);
});

Deno.test("every judgement file that a finding reads has its contested rows left out", () => {
  const what = realLeaveOuts.flatMap((each) => each.kind === "contested" ? [each.what] : []);
  assertEquals(what.map((each) => each.split(",")[0]), [
    "episodes",
    "actors",
    "issue types",
    "design features",
    "organisations",
    "commitments",
    "institutions",
    "shocks",
    "proposals",
    "rash allies",
    "capabilities",
    "voices",
  ]);
});

const register = cellRegister();
const dated = datedParts(real);
const evidence = evidenceOf(real, undefined, dated, register);
const coded = codedEvidence(evidence);
const measured = measuredClaims(claims, evidence, coded);
const verdicts = measured.map((each) => verdictUnder(each, coded));
const whole = { rows: real, dated, register, evidence };

/** Estimates of all claims on some rows. */
function estimatesOn(rows: EvidenceRows) {
  const evidence = evidenceOf(rows);
  const coded = codedEvidence(evidence);
  return measuredClaims(claims, evidence, coded).map((each) => ({
    ...each.tests[0]!.estimator(coded),
    verdict: verdictUnder(each, coded),
  }));
}

/** The same from the lines of the table. */
function estimatesOf(kind: string, what: string) {
  const found = realLeaveOuts.filter((each) => each.kind === kind && each.what === what);
  assertEquals(found.length, 1);
  return leaveOutLines(measured, verdicts, coded, found, whole);
}

/** The evidence without each, made anew. */
const anewWithout = realLeaveOuts.map((leftOut) => {
  const { rows, reading } = leftOut;
  return {
    ...leftOut,
    evidence: evidenceOf(rows, reading && { earliest: reading, coded: reading }),
  };
});

Deno.test("what is taken over from the whole evidence gives the same as all made anew", () => {
  const lines = leaveOutLines(measured, verdicts, coded, realLeaveOuts, whole);
  const anew = anewWithout.flatMap(({ kind, what, evidence }) => {
    const coded = codedEvidence(evidence);
    return measuredClaims(claims, evidence, coded).map((each) => {
      const { estimate, units } = each.tests[0]!.estimator(coded);
      return [each.claim.id, kind, what, estimate, units, verdictUnder(each, coded)];
    });
  });
  assertEquals(
    lines.map((line) => [
      line.finding,
      line.kind,
      line.left_out,
      line.estimate,
      line.units,
      line.verdict,
    ]),
    anew,
  );
  // The whole evidence is left as it was.
  assertEquals(measured.map((each) => verdictUnder(each, coded)), verdicts);
});

Deno.test("without a family all is as if its episodes had never been coded", () => {
  const episodes = new Set(
    real.episodes.flatMap(({ family, episode }) => family === "japan" ? [episode] : []),
  );
  assertNotEquals(episodes.size, 0);
  const kept = <Row extends { readonly episode: string }>(rows: readonly Row[]) =>
    rows.filter(({ episode }) => !episodes.has(episode));
  const byHand = estimatesOn({
    ...real,
    episodes: kept(real.episodes),
    issues: kept(real.issues),
    issueTypes: kept(real.issueTypes),
    positions: kept(real.positions),
    preferences: kept(real.preferences),
  });
  const lines = estimatesOf("family", "japan");
  assertEquals(lines.length, claims.length);
  for (const [at, { estimate, units, verdict, flips }] of lines.entries()) {
    assertAlmostEquals(estimate!, byHand[at]!.estimate, 1e-12);
    assertEquals([units, verdict], [byHand[at]!.units, byHand[at]!.verdict]);
    assertEquals(flips, verdict !== verdicts[at] && verdict !== "cannot tell");
  }
});

Deno.test("without an ally the others' openings count on the issues where they have some", () => {
  // Nobody is New Zealand, alone or with others.
  const others = <Row extends { readonly states: readonly string[] | null }>(
    rows: readonly Row[],
  ) =>
    rows.map((row) => ({ ...row, states: row.states?.filter((each) => each !== "NZL") ?? null }));
  const filtered = {
    ...real,
    positions: others(real.positions),
    preferences: others(real.preferences),
    // No linkage that it has alone, and no shock to it.
    linkages: real.linkages.filter(({ allies }) => allies.join() !== "NZL"),
    shocks: real.shocks.filter(({ ally }) => ally !== "NZL"),
  };
  const byHand = estimatesOn(filtered);
  const lines = estimatesOf("ally", "NZL");
  for (const [at, { estimate, units, verdict }] of lines.entries()) {
    assertAlmostEquals(estimate!, byHand[at]!.estimate, 1e-12);
    assertEquals([units, verdict], [byHand[at]!.units, byHand[at]!.verdict]);
  }
});

Deno.test("parts that rest on dates are taken over only where they would be the same", () => {
  for (const { kind, what, rows, reading, evidence } of anewWithout) {
    const { binding, ties, institutions, cells } = evidence;
    const after = evidenceOf(
      rows,
      reading && { earliest: reading, coded: reading },
      datedParts(rows, dated),
    );
    assertEquals(
      [after.binding, after.ties, after.institutions, after.cells],
      [binding, ties, institutions, cells],
      `${kind} ${what}`,
    );
  }
  // Without states every ally is an organisation.
  const stateless = { ...real, states: [] };
  assertEquals(
    evidenceOf(stateless, undefined, datedParts(stateless, dated)).ties.eves,
    [],
  );
});
