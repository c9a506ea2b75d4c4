import { assertEquals } from "@std/assert";
import { codedEvidence, evidenceOf } from "../../pipeline/findings/evidence/evidence.ts";
import { raceTables } from "../../pipeline/findings/tables/models.ts";
import { rowsOf } from "./made_evidence.ts";

Deno.test("predictions five points apart are different ones, four points apart they are not", () => {
  // The US-imposed model says 55, 45, 54 and 50, the constant always 50.
  const evidence = evidenceOf(rowsOf(
    [55, 45, 54, 50].map((us, at) => ({
      outcome: 50,
      openings: { USA: us, AUS: 100 },
      episode: `E${at}`,
    })),
  ));
  const { pairs } = raceTables(evidence, codedEvidence(evidence));
  const differ = pairs.filter(({ scope, model, other }) =>
    scope === "all" && model === "us-imposed" && other === "constant"
  ).map(({ differ }) => differ);
  assertEquals(differ, [2]);
});
