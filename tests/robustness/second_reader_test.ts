import { assert, assertEquals } from "@std/assert";
import { claims } from "../../pipeline/findings/claims/all_claims.ts";
import { measuredClaims } from "../../pipeline/findings/claims/measured_claim.ts";
import { codedEvidence, evidenceOf } from "../../pipeline/findings/evidence/evidence.ts";
import {
  secondEvidence,
  secondReaderLines,
  withSecondReading,
} from "../../pipeline/robustness/second_reader.ts";
import { realRows } from "../findings/made_evidence.ts";

const rows = realRows();

Deno.test("every value that the second reader has stands in place of the first, and no other", () => {
  const { rows: replaced, cells } = withSecondReading(rows);
  const again = new Map(rows.secondPositions.map((row) => [row.row, row]));
  let count = 0;
  for (const [at, row] of rows.positions.entries()) {
    const second = again.get(row.row_id);
    const position = second?.position ?? row.position;
    const stage = second?.stage ?? row.stage;
    assertEquals(replaced.positions[at], { ...row, position, stage });
    count += Number((second?.position ?? null) !== null) + Number((second?.stage ?? null) !== null);
  }
  const positions = new Set(rows.positions.map(({ row_id }) => row_id));
  assertEquals(
    cells.filter(({ row, column }) =>
      positions.has(row) && (column === "position" || column === "stage")
    ).length,
    count,
  );
  assert(count > 100);
  const shock = rows.secondShocks.find((row) => row.followed !== row.first_followed)!;
  assertEquals(
    replaced.shocks.find((row) => row.shock === shock.shock && row.ally === shock.ally)!.followed,
    shock.followed,
  );
});

Deno.test("where the second reader repeats the first, estimates and verdicts are the same", () => {
  const evidence = evidenceOf(rows);
  const coded = codedEvidence(evidence);
  const measured = measuredClaims(claims, evidence, coded);
  const of = <Row extends { readonly row_id: string }>(all: readonly Row[], id: string | null) =>
    all.find(({ row_id }) => row_id === id);
  const positions = rows.secondPositions.map((row) => {
    const first = of(rows.positions, row.row);
    return { ...row, position: first?.position ?? null, stage: first?.stage ?? null };
  });
  const same = {
    ...rows,
    secondPositions: positions,
    secondOutcomes: [],
    secondPreferences: [],
    secondDesigns: [],
    secondLinkages: [],
    secondShocks: [],
  };
  for (const line of secondReaderLines(measured, evidence, coded, secondEvidence(same))) {
    assertEquals(line.second_estimate, line.estimate, line.finding);
    assertEquals(line.second_verdict, line.verdict, line.finding);
    assert(line.read_again <= line.cells, line.finding);
  }
});

Deno.test("a test's cells that were read again are counted, and one whose value differs moves it", () => {
  const evidence = evidenceOf(rows);
  const coded = codedEvidence(evidence);
  const measured = measuredClaims(claims, evidence, coded);
  const lines = secondReaderLines(measured, evidence, coded, secondEvidence(rows));
  assertEquals(
    lines.map(({ finding, part }) => `${finding} ${part}`),
    measured.flatMap(({ claim, tests }) => tests.map(({ name }) => `${claim.id} ${name}`)),
  );
  for (const { finding, read_again, estimate, second_estimate } of lines) {
    if (read_again === 0) assertEquals(second_estimate, estimate, finding);
  }
  assert(lines.some(({ estimate, second_estimate }) => estimate !== second_estimate));
});
