import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { cleanTables } from "../../../pipeline/tables/all.ts";
import { derivedPath } from "../../../pipeline/tables/derived/derived_table.ts";
import { numbers } from "../../../pipeline/tables/derived/pages/numbers.ts";
import { cleanRowsBehind } from "../../../pipeline/tools/trace/clean_rows_behind.ts";
import { findingReach } from "../../../pipeline/tools/trace/finding_reach.ts";
import { linesReached } from "../../../pipeline/tools/trace/lines_reached.ts";
import { numberLives } from "../../../pipeline/tools/trace/number_life.ts";
import { usersOf } from "../../../pipeline/tools/trace/uses.ts";
import { realTraced } from "../../fixtures/real_traced.ts";

const { data, read, rows, search, linesOf } = realTraced;
const reads = cleanTables.filter(({ holds }) => holds === "evidence");
const someRow = fc.nat(reads.length - 1).chain((at) => {
  const { name } = reads[at]!;
  const ids = (data.tables.get(name) ?? []).map((row) => row["row_id"]!);
  return fc.record({ table: fc.constant(name), row: fc.nat(ids.length - 1).map((id) => ids[id]!) });
});

Deno.test("a line that a row reaches leads down to the row, and no other line that says its rows does", () => {
  fc.assert(
    fc.property(someRow, fc.infiniteStream(fc.nat()), ({ table, row }, chance) => {
      const reached = linesReached(search, table, row, new Set());
      for (const [derived, at] of reached) {
        if ("finding" in derived.columns) {
          assertEquals(at.size, 0);
          continue;
        }
        const lines = linesOf(derived);
        const picks = [...at].slice(0, 3);
        if (lines.length > 0) picks.push(Number(chance.next().value) % lines.length);
        for (const place of picks) {
          const behind = cleanRowsBehind(derived, [lines[place]!], search).get(table);
          const leads = behind !== undefined && behind.has(row);
          // Of evidence of which a line names no row all may enter.
          const isAll = behind?.size === search.allOf(table).length;
          assert(
            leads === at.has(place) || (leads && isAll),
            `${table} ${row}, ${derivedPath(derived)} ${place}`,
          );
        }
      }
    }),
    { numRuns: 25, seed: 19510901 },
  );
});

Deno.test("the numbers that a row reaches rest on it, or on findings that are others without it", () => {
  const { usesOf } = usersOf({ ...realTraced, figures: [] });
  const record = read(numbers);
  fc.assert(
    fc.property(someRow, ({ table, row }) => {
      const findings = findingReach(rows(), table, row);
      const needing = findings.filter(({ bearing }) => bearing !== "stays")
        .map(({ finding }) => finding);
      const pages = usesOf(table, row, findings).filter(({ kind }) => kind === "page");
      for (const { name, at } of pages) {
        for (const number of at!.slice(0, 5)) {
          const lines = record.filter((line) => line.page === name && line.number === number);
          const [life] = numberLives(lines, {
            ...search,
            tablesOfClaims: (claims) =>
              new Map(
                [...claims].filter((each) => needing.includes(each)).map((each) =>
                  [each, [table]] as const
                ),
              ),
          });
          assert(life!.behind.get(table)?.has(row), `${table} ${row}: ${name} ${number}`);
        }
      }
    }),
    { numRuns: 8, seed: 19510901 },
  );
});
