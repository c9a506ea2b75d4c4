import { assertAlmostEquals, assertEquals } from "@std/assert";
import { codedEvidence, evidenceOf } from "../../pipeline/findings/evidence/evidence.ts";
import { pairLines } from "../../pipeline/findings/tables/model_pairs.ts";
import { realRows } from "./made_evidence.ts";
import { concessionsOf } from "./naive/concessions.ts";
import { errorsOf, racedIssues } from "./naive/models.ts";
import { average, readTables } from "./naive/read_tables.ts";

Deno.test("every pair of models differs by the errors of the naive race, under each reading", () => {
  const evidence = evidenceOf(realRows());
  const pairs = pairLines(evidence, codedEvidence(evidence));
  for (const reading of ["earliest", "coded"] as const) {
    const raced = racedIssues(concessionsOf(readTables(), reading));
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
