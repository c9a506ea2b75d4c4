import { assertAlmostEquals, assertEquals, assertGreater } from "@std/assert";
import { claims } from "../../pipeline/findings/claims/all_claims.ts";
import { readingNames } from "../../pipeline/findings/claims/readings.ts";
import { codedEvidence, evidenceOf } from "../../pipeline/findings/evidence/evidence.ts";
import { estimatorOf } from "../../pipeline/findings/statistics/estimator.ts";
import { pairLines } from "../../pipeline/findings/tables/model_pairs.ts";
import { realRows } from "./made_evidence.ts";
import { concessionsOf } from "./naive/concessions.ts";
import { errorsOf, imposedLess, racedIssues } from "./naive/models.ts";
import { salienceOrder } from "./naive/orders.ts";
import { average, readTables } from "./naive/read_tables.ts";
import { leadOfIntensity, votesOf } from "./naive/rules.ts";
import { topIssue } from "./naive/top_issue.ts";

const tables = readTables();
const votes = votesOf(tables);
const evidence = evidenceOf(realRows());
const coded = codedEvidence(evidence);
const alliesIn = (name: string) => tables.episodes.find(({ episode }) => episode === name)!.allies;

/** What a claim gives under a test of its name. */
function measured(id: string, name: string) {
  const claim = claims.find((each) => each.id === id)!;
  const test = claim.tests.find((each) => each.name === name)!;
  return { ...estimatorOf(test.statistic(evidence, coded))(coded) };
}

for (const reading of ["earliest", "coded"] as const) {
  Deno.test(`the claims of the theory agree with a naive count, openings as ${reading}`, () => {
    const concessions = concessionsOf(tables, reading);
    const naive = {
      "top-issue": topIssue(concessions, alliesIn),
      "salience-gap": salienceOrder(concessions),
      "imposed-against-nash": imposedLess(racedIssues(concessions), "nash"),
    };
    for (const [id, { estimate, units }] of Object.entries(naive)) {
      const own = measured(id, readingNames[reading]);
      const tolerance = id === "imposed-against-nash" ? 1e-4 : 1e-9;
      assertAlmostEquals(own.estimate, estimate, tolerance, id);
      assertEquals(own.units, units, id);
      assertGreater(units, 20, id);
    }
  });
}

Deno.test("every pair of models differs by the errors of the naive race, under each reading", () => {
  const pairs = pairLines(evidence, coded);
  for (const reading of ["earliest", "coded"] as const) {
    const raced = racedIssues(concessionsOf(tables, reading));
    const errors = errorsOf(raced);
    const own = pairs.filter((pair) => pair.reading === reading && pair.scope === "all");
    const count = Object.keys(errors).length;
    assertEquals(own.length, count * (count - 1) / 2);
    for (const { model, other, issues, error_difference } of own) {
      const naive = average(errors[model]!) - average(errors[other]!);
      assertEquals(issues, raced.length);
      assertAlmostEquals(error_difference!, naive, 1e-4, `${model} and ${other}, ${reading}`);
    }
  }
});

Deno.test("the lead of intensity agrees with a naive count, at equal weights and by power", () => {
  const naive = {
    "intensity-at-equal-weights": leadOfIntensity(votes, ""),
    "intensity-at-power-weights": leadOfIntensity(votes, "power-"),
  };
  for (const [id, { estimate, units }] of Object.entries(naive)) {
    const own = measured(id, "");
    assertAlmostEquals(own.estimate, estimate, 1e-9, id);
    assertEquals(own.units, units, id);
    assertGreater(units, 8, id);
  }
});
