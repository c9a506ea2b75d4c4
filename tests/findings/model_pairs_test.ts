import { assertEquals } from "@std/assert";
import { codedEvidence, evidenceOf } from "../../pipeline/findings/evidence/evidence.ts";
import { pairLines } from "../../pipeline/findings/tables/model_pairs.ts";
import { raceTables } from "./made_race.ts";
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

Deno.test("a pair has the interval and the p of its own test, under each reading", () => {
  // Six families: the US-imposed model errs by 10, 10, 10, 10, 10 and 40 more than the ally's.
  const evidence = evidenceOf(rowsOf(
    [10, 10, 10, 10, 10, 40].map((more, at) => ({
      outcome: 50 + more / 2,
      openings: { USA: 0, AUS: 100 },
      episode: `E${at}`,
      family: `f${at}`,
    })),
  ));
  const pairs = pairLines(evidence, codedEvidence(evidence)).filter(({ scope, model, other }) =>
    scope === "all" && model === "us-imposed" && other === "ally-wins"
  );
  assertEquals(pairs.map(({ reading }) => reading), ["earliest", "coded"]);
  for (
    const { issues, error_difference, error_difference_low, error_difference_high, p } of pairs
  ) {
    assertEquals([issues, error_difference, p], [6, 15, 2 / 64]);
    // A mark is rejected where no flip but of all families is as far: below 10 and above 40.
    assertEquals([error_difference_low, error_difference_high], [10, 40]);
  }
});
