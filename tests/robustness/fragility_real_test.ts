import { assert, assertEquals, assertGreater, assertNotEquals } from "@std/assert";
import { parse } from "@std/csv";
import { claims } from "../../pipeline/findings/claims/all_claims.ts";
import { datedParts } from "../../pipeline/findings/evidence/dated_parts.ts";
import { codedEvidence, evidenceOf } from "../../pipeline/findings/evidence/evidence.ts";
import { verdictAfter } from "../../pipeline/robustness/fragility.ts";
import { measuredClaims, verdictUnder } from "../../pipeline/findings/claims/measured_claim.ts";
import { alternativesTo, limits, type Recoding } from "../../pipeline/robustness/recoding.ts";
import { type CleanTableName, fileNameOf } from "../../pipeline/tables/clean_rows.ts";
import { realRows } from "../findings/made_evidence.ts";

const read = (table: string) =>
  parse(Deno.readTextFileSync(`data-clean/${table}.csv`), { skipFirstRow: true });

const evidence = evidenceOf(realRows());
const coded = codedEvidence(evidence);
const measured = new Map(
  measuredClaims(claims, evidence, coded).map((each) => [each.claim.id, each]),
);
const verdicts = new Map(
  read("findings/findings").map((row) => [row["finding"]!, row["verdict"]!]),
);
const cells = new Map(
  evidence.cells.map(({ table, row, column }, at) => [`${table}\n${row}\n${column}`, at]),
);
const named = Map.groupBy(
  read("robustness/fragile_cells"),
  (row) => `${row["finding"]} ${row["limit"]}`,
);

/** A row of `fragility.csv` with the cells that `fragile_cells.csv` names for it. */
interface Case {
  readonly finding: string;
  readonly limit: number;
  readonly atLeast: number;
  readonly found: number | null;
  readonly exact: boolean;
  readonly becomes: string;
  readonly recodings: readonly Recoding[];
  /** As the table says that the cells are coded. */
  readonly asCoded: readonly number[];
}

const cases = read("robustness/fragility").map((row): Case => {
  const of = named.get(`${row["finding"]} ${row["limit"]}`) ?? [];
  return {
    finding: row["finding"]!,
    limit: Number(row["limit"]),
    // Empty where no cell bears on the finding.
    atLeast: row["at_least"] === "" ? Infinity : Number(row["at_least"]),
    found: row["found"] === "" ? null : Number(row["found"]),
    exact: row["exact"] === "yes",
    becomes: row["becomes"]!,
    recodings: of.map((each) => ({
      cell: cells.get(`${each["table"]}\n${each["row"]}\n${each["column"]}`) ?? -1,
      value: Number(each["recoded"]),
    })),
    asCoded: of.map((each) => Number(each["coded"])),
  };
});

/** Values of codes, by their step, where the clean tables have words for them. */
const words: Readonly<Record<string, readonly string[]>> = {
  initiator: ["us", "joint", "ally"],
  followed: ["ended-or-suspended", "reduced", "kept", "deepened"],
};
const asWritten = (column: string, value: number) => words[column]?.[value] ?? value;

const after = ({ finding }: Case, recodings: readonly Recoding[]) =>
  verdictAfter(recodings, measured.get(finding)!, evidence, coded);

Deno.test("every coded cell has a name of its own", () => {
  assertEquals(cells.size, evidence.cells.length);
});

Deno.test("every finding is tried under every limit", () => {
  assertEquals(
    cases.map(({ finding, limit }) => `${finding} ${limit}`),
    claims.flatMap(({ id }) => limits.map((limit) => `${id} ${limit}`)),
  );
  assertEquals(
    [...named.keys()].filter((key) => {
      const [finding, limit] = key.split(" ");
      return !cases.some((each) => each.finding === finding && `${each.limit}` === limit);
    }),
    [],
  );
});

Deno.test("the verdicts of the table are those of the evidence", () => {
  for (const [id, each] of measured) assertEquals(verdictUnder(each, coded), verdicts.get(id), id);
});

Deno.test("the cells named are as many as found, and exist with the value they are said to have", () => {
  for (const each of cases) {
    const name = `${each.finding}, ${each.limit} points`;
    assertEquals(each.recodings.length, each.found ?? 0, name);
    assertEquals(new Set(each.recodings.map(({ cell }) => cell)).size, each.recodings.length, name);
    assertEquals(each.exact, each.found === each.atLeast, name);
    assert(each.found === null || each.atLeast <= each.found, name);
    for (const [at, { cell, value }] of each.recodings.entries()) {
      assertNotEquals(cell, -1, `${name}: no such cell`);
      const { [cell]: before } = evidence.asCoded;
      assertEquals(each.asCoded[at], before, name);
      assertNotEquals(value, before, name);
      assert(alternativesTo(evidence.cells[cell]!, each.limit).includes(value), name);
    }
  }
});

Deno.test("recoding the cells named gives the verdict named, and it is another one", () => {
  const found = cases.filter((each) => each.found !== null);
  assertGreater(found.length, 0);
  for (const each of cases) {
    const name = `${each.finding}, ${each.limit} points`;
    if (each.found === null) {
      assertEquals(each.becomes, "", name);
      continue;
    }
    assertEquals(after(each, each.recodings), each.becomes, name);
    assertNotEquals(each.becomes, verdicts.get(each.finding), name);
  }
});

/** Rows of a clean table with some cells recoded; the same ones where there are none. */
function withChanges(rows: readonly object[], changes: readonly Recoding[]): readonly object[] {
  if (changes.length === 0) return rows;
  return (rows as readonly { readonly row_id: string }[]).map((row) => ({
    ...row,
    ...Object.fromEntries(
      changes.filter(({ cell }) => evidence.cells[cell]!.row === row.row_id)
        .map(({ cell, value }) => [
          evidence.cells[cell]!.column,
          asWritten(evidence.cells[cell]!.column, value),
        ]),
    ),
  }));
}

Deno.test("the cells named, written into the clean tables, give the verdict named", () => {
  const tables = realRows();
  // What rests on dates alone is taken over where its tables stay.
  const dated = datedParts(tables);
  for (const each of cases) {
    if (each.recodings.length === 0) continue;
    const changes = Map.groupBy(each.recodings, ({ cell }) => evidence.cells[cell]!.table);
    const rewritten = Object.fromEntries(
      Object.entries(tables).map(([name, rows]) => [
        name,
        withChanges(rows, changes.get(fileNameOf(name as CleanTableName)) ?? []),
      ]),
    ) as unknown as ReturnType<typeof realRows>;
    const anew = evidenceOf(rewritten, undefined, datedParts(rewritten, dated));
    const values = codedEvidence(anew);
    const claim = claims.filter(({ id }) => id === each.finding);
    const [measuredAnew] = measuredClaims(claim, anew, values);
    assertEquals(
      verdictUnder(measuredAnew!, values),
      each.becomes,
      `${each.finding}, ${each.limit} points`,
    );
  }
});

Deno.test("where the number is exact, no cell of the set can be spared", () => {
  const exact = cases.filter((each) => each.exact);
  assertGreater(exact.length, 0);
  for (const each of exact) {
    for (const at of each.recodings.keys()) {
      const fewer = each.recodings.toSpliced(at, 1);
      assertEquals(after(each, fewer), verdicts.get(each.finding), `${each.finding} without ${at}`);
    }
  }
});

Deno.test("a wider limit takes no more cells", () => {
  for (const [finding, of] of Map.groupBy(cases, (each) => each.finding)) {
    for (const [at, each] of of.entries()) {
      for (const narrower of of.slice(0, at)) {
        assert(each.atLeast <= (narrower.found ?? Infinity), `${finding}, ${each.limit} points`);
        if (each.exact && narrower.found !== null) {
          assert(each.found! <= narrower.found, `${finding}, ${each.limit} points`);
        }
      }
    }
  }
});

Deno.test("saliences alone do not overturn a sum with fewer cells than the bound allows", () => {
  const saliences = evidence.cells.flatMap(({ layer }, at) => layer === "salience" ? [at] : []);
  for (const each of cases) {
    const { tests } = measured.get(each.finding)!;
    const [{ statistic, estimator }] = tests as [typeof tests[number]];
    if (statistic.kind !== "sum" || !statistic.bySalience || each.limit < 100) continue;
    for (const direction of [1, -1]) {
      // Again and again the recoding to an end of the range that moves the estimate most.
      const recodings: Recoding[] = [];
      const values = evidence.asCoded.slice();
      while (recodings.length < each.atLeast - 1) {
        let best: Recoding | undefined;
        let furthest = -Infinity;
        for (const cell of saliences) {
          const before = values[cell]!;
          for (
            const value of [Math.max(0, before - each.limit), Math.min(100, before + each.limit)]
          ) {
            values[cell] = value;
            coded.readAll(values);
            const { estimate } = estimator(coded);
            if (direction * estimate > furthest) {
              furthest = direction * estimate;
              best = { cell, value };
            }
          }
          values[cell] = before;
        }
        values[best!.cell] = best!.value;
        recodings.push(best!);
      }
      coded.readAll(evidence.asCoded);
      const rows = recodings.map(({ cell, value }) => `${evidence.cells[cell]!.row} as ${value}`);
      assertEquals(
        after(each, recodings),
        verdicts.get(each.finding),
        `${each.finding}, ${each.limit} points: ${rows.join(", ")}`,
      );
    }
  }
});
