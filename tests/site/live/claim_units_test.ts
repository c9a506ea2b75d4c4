import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import { claims } from "../../../pipeline/findings/claims/all_claims.ts";
import { measuredClaims } from "../../../pipeline/findings/claims/measured_claim.ts";
import { codedEvidence, evidenceOf } from "../../../pipeline/findings/evidence/evidence.ts";
import { findingReads } from "../../../pipeline/findings/evidence/finding_rows.ts";
import { claimUnits } from "../../../pipeline/site/live/claim_units.ts";
import { readCleanTables } from "../../../pipeline/stages/clean_table_files.ts";

const rows = await readCleanTables(findingReads);

Deno.test("a share without one issue is that of the others, by plain counting", () => {
  const evidence = evidenceOf(rows);
  const coded = codedEvidence(evidence);
  const [measured] = measuredClaims(
    claims.filter(({ id }) => id === "us-conceded"),
    evidence,
    coded,
  );
  const [first] = measured!.tests;
  const { statistic } = first!;
  assert(statistic.kind === "sum");
  const into = new Float64Array(2);
  const amounts = statistic.units.map(({ at }) => {
    statistic.measure(coded, at, into);
    return [into[0]!, into[1]!] as const;
  });
  const units = claimUnits(rows, "us-conceded").filter(({ part }) => part === first!.name);
  assertEquals(units.length, statistic.units.length);
  const expected = amounts.map((_, gone) => {
    const left = amounts.filter((_, at) => at !== gone);
    const [amount, weight] = [0, 1].map((side) => left.reduce((sum, each) => sum + each[side]!, 0));
    return amount! / weight!;
  });
  const sorted = (values: readonly number[]) => values.toSorted((one, other) => one - other);
  for (const [at, value] of sorted(units.map(({ without }) => without)).entries()) {
    assertAlmostEquals(value, sorted(expected)[at]!, 1e-12);
  }
});

Deno.test("units come by how much they matter, each with the cells that it is made of", () => {
  for (const { id } of claims) {
    const units = claimUnits(rows, id);
    const moves = units.map(({ estimate, without }) =>
      Number.isNaN(without) ? Infinity : Math.abs(without - estimate)
    );
    assertEquals(moves, moves.toSorted((one, other) => other === one ? 0 : other - one), id);
  }
  assert(claimUnits(rows, "us-conceded").every(({ cells }) => cells.length > 0));
  assertEquals(claimUnits(rows, "no such claim"), []);
});
