import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { claims } from "../../../pipeline/findings/claims/all_claims.ts";
import { cleanTables } from "../../../pipeline/tables/all.ts";
import { pageTexts } from "../../../pipeline/readme/pages.ts";
import { numberLines } from "../../../pipeline/readme/prose/number_lines.ts";
import { askedNumbers } from "../../../pipeline/tools/trace/asked_number.ts";
import type { CellLife } from "../../../pipeline/tools/trace/cell_life.ts";
import type { CleanRows } from "../../../pipeline/tools/trace/clean_rows_behind.ts";
import { figureLife } from "../../../pipeline/tools/trace/figure_life.ts";
import { findingLife } from "../../../pipeline/tools/trace/finding_life.ts";
import { numberLives } from "../../../pipeline/tools/trace/number_life.ts";
import { rowLife } from "../../../pipeline/tools/trace/row_life.ts";
import { rowsBehind, rowTrails } from "../../../pipeline/tools/trace/rows_behind.ts";
import { findings } from "../../../pipeline/tables/derived/findings/findings.ts";
import { naiveRawText } from "../../fixtures/naive_raw_reader.ts";
import { realTraced } from "../../fixtures/real_traced.ts";

const { data, read, search, figures } = realTraced;
const seed = 19510901;

// The tables that claims need are worked out by leaving out each: at once for all claims.
search.tablesOfClaims(new Set(claims.map(({ id }) => id)));

/** Asserts that a cell's raw text is the one on its physical line. */
function assertOnItsLine({ place, rawColumn, raw, rules, clean }: CellLife, of: string) {
  assertEquals(naiveRawText(place, rawColumn), raw, `${of}: ${place} ${rawColumn}`);
  if (rules.join() === "as written") assertEquals(clean, raw, of);
}

const looked = new Set<string>();

/** Asserts that clean rows end at raw cells, and that there are some; each row is looked at once. */
function assertEndsInRaw(behind: CleanRows, of: string) {
  const rows = rowsBehind(data, behind);
  assert(rows.length > 0, of);
  const stated = [...behind.values()].reduce((sum, ids) => sum + ids.size, 0);
  assertEquals(rows.length, stated, `${of}: each id is that of a clean row`);
  const fresh = rows.filter(({ table, rowId, columns }) => {
    const key = `${table} ${rowId} ${columns === "whole" ? columns : [...columns].join()}`;
    return looked.size < looked.add(key).size;
  });
  const trails = rowTrails(data, fresh);
  assert("found" in trails);
  for (const { table, rowId, cells } of trails.found) {
    assert(cells.length > 0, `${of}: ${table} ${rowId}`);
    for (const cell of cells) assertOnItsLine(cell, `${of}: ${table} ${rowId} ${cell.column}`);
  }
}

Deno.test("sixty random cells end at a raw cell whose text is the one on that physical line", () => {
  const cells = cleanTables.flatMap((table) =>
    (data.tables.get(table.name) ?? []).flatMap((row) =>
      Object.keys(table.columns).map((column) => [table.name, row["row_id"]!, column] as const)
    )
  );
  fc.assert(
    fc.property(fc.nat(cells.length - 1), (at) => {
      const [table, row, column] = cells[at]!;
      const life = rowLife(data, { table, row, column }, {
        findingsOf: () => [],
        usesOf: () => [],
      });
      assert("found" in life, "refused" in life ? life.refused : "");
      assertEquals(life.found.rowId, row);
      assertEquals(life.found.cells.map((cell) => cell.column), [column]);
      assertOnItsLine(life.found.cells[0]!, `${table} ${row} ${column}`);
    }),
    { numRuns: 60, seed },
  );
});

Deno.test("thirty random marks of figures end at raw cells", () => {
  const marks = figures.flatMap((make) => {
    const { id, rows } = make(read);
    return rows.map((_, at) => [id, `${at + 1}`]);
  });
  // Few figures hold most marks: half of the choices are by figure first.
  const byFigure = [...Map.groupBy(marks, ([id]) => id).values()];
  const oneOf = <Of>(things: readonly Of[]) => fc.nat(things.length - 1).map((at) => things[at]!);
  fc.assert(
    fc.property(fc.oneof(oneOf(marks), oneOf(byFigure).chain(oneOf)), (asked) => {
      const life = figureLife(realTraced, asked);
      assert("found" in life, "refused" in life ? life.refused : "");
      const { lines, behind, mark } = life.found;
      assertEquals(`${mark?.row}`, asked[1]);
      assert(lines.some(({ at }) => at.length > 0), asked.join(" "));
      assertEndsInRaw(behind, asked.join(" "));
    }),
    { numRuns: 30, seed },
  );
});

Deno.test("every number of the README is found by its text and its place, and ends at raw cells", () => {
  const record = numberLines("README.md", pageTexts(read).get("README.md")!);
  const byNumber = [...Map.groupBy(record, ({ number }) => number)];
  assert(byNumber.length > 0);
  for (const [number, sources] of byNumber) {
    const { shown } = sources[0]!;
    const byText = askedNumbers([shown], record);
    assert("found" in byText && byText.found.some((line) => line.number === number), shown);
    const byPlace = askedNumbers(["README.md", `${number}`], record);
    assert("found" in byPlace);
    assertEquals(byPlace.found, sources);
    const [life, ...more] = numberLives(byPlace.found, search);
    assertEquals(more, []);
    assertEquals(life!.shown, shown);
    assertEndsInRaw(life!.behind, `README.md ${number} (${shown})`);
  }
});

Deno.test("every finding ends at raw cells, those that its estimates read among them", () => {
  for (const { finding } of read(findings)) {
    const life = findingLife(realTraced, finding);
    assert("found" in life);
    assert(life.found.estimates.length > 0, finding);
    assertEndsInRaw(life.found.behind, finding);
  }
});
