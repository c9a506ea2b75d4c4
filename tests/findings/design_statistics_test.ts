import { assertAlmostEquals, assertEquals, assertStringIncludes } from "@std/assert";
import { seatoNearLoosePacts } from "../../pipeline/findings/claims/seato_near_loose_pacts.ts";
import { nearerToLoose } from "../../pipeline/findings/statistics/design_statistics.ts";
import { codedEvidence, evidenceOf } from "../../pipeline/findings/evidence/evidence.ts";
import { fragilityOf } from "../../pipeline/robustness/fragility.ts";
import type { LeaveOutRows } from "../../pipeline/robustness/leave_outs.ts";
import { measuredClaims, verdictUnder } from "../../pipeline/findings/claims/measured_claim.ts";
import { estimatorOf } from "../../pipeline/findings/statistics/estimator.ts";
import type { Statistic, SumStatistic } from "../../pipeline/findings/statistics/statistic.ts";
import { designFeatureRow, designRow, organisationRow } from "../fixtures/made_clean_rows.ts";
import { noRows } from "./made_evidence.ts";

/** Codes of features a and b (obligation), c (exit) and d (delegation), by organisation. */
const codes: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  Q: { a: 1, b: 0, c: 2, d: 2 },
  R: { a: 2, b: 2, c: 2, d: 0 },
  Y: { a: 2, b: 2, c: 2, d: 0 },
  L: { a: 0, b: 0, c: 1, d: 0 },
  // Not coded on d.
  M: { a: 1, b: 1, c: 0 },
  O: { a: 0, b: 2, c: 0, d: 1 },
};

const rows: LeaveOutRows = {
  ...noRows(),
  organisations: [
    organisationRow("L", "loose"),
    organisationRow("M", "loose"),
    organisationRow("O", "other"),
    organisationRow("Q", "in-question"),
    organisationRow("R", "in-question"),
    organisationRow("Y", "yardstick"),
  ],
  designFeatures: [
    designFeatureRow("a", "obligation"),
    designFeatureRow("c", "exit"),
    designFeatureRow("b", "obligation"),
    designFeatureRow("d", "delegation"),
  ],
  designs: Object.entries(codes).flatMap(([organisation, of]) =>
    Object.entries(of).map(([feature, value]) => designRow(organisation, feature, value))
  ),
};

const evidence = evidenceOf(rows);
const coded = codedEvidence(evidence);
const estimate = (statistic: SumStatistic) => ({ ...estimatorOf(statistic)(coded) });

/** Amount and weight of each unit by its feature. */
function contributions(statistic: SumStatistic): Record<string, [number, number]> {
  const into = new Float64Array(2);
  return Object.fromEntries(statistic.units.map(({ at }) => {
    statistic.measure(coded, at, into);
    return [evidence.designs.designs.features[at]!.feature, [into[0]!, into[1]!]];
  }));
}

// Distance to the yardstick less mean distance to the loose pacts, over 2:
// a (1 - (1 + 0) / 2) / 2 = 0.25, b (2 - (0 + 1) / 2) / 2 = 0.75, c (0 - (1 + 2) / 2) / 2 = -0.75.
Deno.test("the difference of distances by hand: dimensions weigh alike", () => {
  // Obligation (0.25 + 0.75) / 2 = 0.5, exit -0.75; delegation is not coded in all and has no weight.
  const { estimate: found, units, weight } = estimate(nearerToLoose(evidence, "Q"));
  assertAlmostEquals(found, (0.5 - 0.75) / 2, 1e-12);
  assertEquals(units, 3);
  assertAlmostEquals(weight, 1, 1e-12);
});

Deno.test("what features add by hand, and their sum", () => {
  assertEquals(contributions(nearerToLoose(evidence, "Q")), {
    a: [0.0625, 0.25],
    b: [0.1875, 0.25],
    c: [-0.375, 0.5],
  });
  const third = 1 / 3;
  assertEquals(contributions(nearerToLoose(evidence, "Q", "feature")), {
    a: [third * 0.5 / 2, third],
    b: [third * 1.5 / 2, third],
    c: [third * -1.5 / 2, third],
  });
});

Deno.test("each feature weighs alike where that is asked for", () => {
  const { estimate: found, units } = estimate(nearerToLoose(evidence, "Q", "feature"));
  assertAlmostEquals(found, (0.25 + 0.75 - 0.75) / 3, 1e-12);
  assertEquals(units, 3);
});

Deno.test("the second in question has distances of its own", () => {
  // R is the yardstick but for nothing: less its distance to the loose pacts, a (2 + 1) / 4,
  // b (2 + 1) / 4, c (1 + 2) / 4.
  assertAlmostEquals(estimate(nearerToLoose(evidence, "R")).estimate, -0.75, 1e-12);
});

Deno.test("nothing to compare with leaves no unit", () => {
  assertEquals(estimate(nearerToLoose(evidence, "O")), {
    estimate: NaN,
    units: 0,
    deciding: 0,
    weight: 0,
  });
  for (const kind of ["yardstick", "loose"]) {
    const without = evidenceOf({
      ...rows,
      organisations: rows.organisations.filter((row) => row.kind !== kind),
    });
    assertEquals(nearerToLoose(without, "Q").units, [], kind);
  }
});

/** Names and estimates of the tests of the claim on designs. */
function testsOn(organisations: LeaveOutRows["organisations"]) {
  const evidence = evidenceOf({ ...rows, organisations });
  const coded = codedEvidence(evidence);
  const [measured] = measuredClaims([seatoNearLoosePacts], evidence, coded);
  return { evidence, coded, measured: measured!, names: measured!.tests.map(({ name }) => name) };
}

Deno.test("the claim tests each design in question, whatever its name", () => {
  assertEquals(testsOn([...rows.organisations].reverse()).names, ["Q", "R"]);
  const { names, measured } = testsOn(
    rows.organisations.map((row) =>
      row.organisation === "R" ? { ...row, organisation: "R-pact-1999" } : row
    ),
  );
  assertEquals(names, ["Q", "1999"]);
  assertStringIncludes(measured.tests[1]!.criterion.estimate, "of the design of R-pact in 1999 to");
});

Deno.test("the criterion names the yardstick as its row does, less the year", () => {
  const criterionWith = (organisations: LeaveOutRows["organisations"]) =>
    testsOn(organisations).measured.tests[0]!.criterion.estimate;
  assertStringIncludes(criterionWith(rows.organisations), "of the design of Q to Y's less");
  const dated = rows.organisations.map((row) =>
    row.organisation === "Y" ? { ...row, organisation: "Tight-1955" } : row
  );
  assertStringIncludes(criterionWith(dated), "of the design of Q to Tight's less");
  const without = rows.organisations.filter(({ kind }) => kind !== "yardstick");
  assertStringIncludes(criterionWith(without), "of the design of Q to the yardstick's less");
});

Deno.test("a test stays where the design that it is about is left out", () => {
  const { measured } = testsOn(rows.organisations);
  const left = evidenceOf({
    ...rows,
    organisations: rows.organisations.filter(({ organisation }) => organisation !== "R"),
  });
  const [again] = measuredClaims([measured.claim], left, codedEvidence(left));
  assertEquals(again!.tests.map(({ name, statistic }) => [name, unitsOf(statistic)]), [
    ["Q", 3],
    ["R", 0],
  ]);
});

Deno.test("without a design in question the claim is undecided, and no recoding can overturn that", () => {
  const { measured, evidence, coded } = testsOn(
    rows.organisations.filter(({ kind }) => kind !== "in-question"),
  );
  assertEquals(measured.tests.map(({ statistic }) => unitsOf(statistic)), [0]);
  assertEquals(verdictUnder(measured, coded), "undecided");
  const { atLeast, recodings, exact } = fragilityOf(measured, 100, evidence, coded);
  assertEquals([atLeast, recodings, exact], [Infinity, undefined, false]);
});

function unitsOf(statistic: Statistic): number {
  return statistic.kind === "whole" ? NaN : statistic.units.length;
}
