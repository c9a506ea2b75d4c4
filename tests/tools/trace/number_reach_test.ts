import { assert, assertEquals } from "@std/assert";
import { parse } from "@std/csv";
import { findingReads } from "../../../pipeline/findings/evidence/finding_rows.ts";
import { pageTexts, recordedPages } from "../../../pipeline/readme/pages.ts";
import { numberLines } from "../../../pipeline/readme/prose/number_lines.ts";
import { readCleanRows } from "../../../pipeline/tables/clean_rows.ts";
import { cleanTables } from "../../../pipeline/tables/all.ts";
import { derivedPath, type DerivedTable } from "../../../pipeline/tables/derived/derived_table.ts";
import { derivedTables } from "../../../pipeline/tables/package/derived_tables.ts";
import { cleanRowsBehind } from "../../../pipeline/tools/trace/clean_rows_behind.ts";
import { tablesOfClaims } from "../../../pipeline/tools/trace/finding_reach.ts";
import { linesWhere } from "../../../pipeline/tools/trace/number_life.ts";
import { rowsNamed } from "../../../pipeline/tools/trace/row_names.ts";
import { tablePath, type TextRow } from "../../../pipeline/tools/trace/trace_data.ts";
import { realRead } from "../../fixtures/real_tables.ts";

const linesAt = (path: string): TextRow[] =>
  parse(Deno.readTextFileSync(path), { skipFirstRow: true }) as TextRow[];
const tables = new Map(cleanTables.map(({ name }) => [name, linesAt(tablePath(name))]));
const known = new Map<string, TextRow[]>();
const linesOf = (table: DerivedTable) => {
  const path = derivedPath(table);
  if (!known.has(path)) known.set(path, linesAt(path));
  return known.get(path)!;
};
const search = {
  tables: derivedTables,
  linesOf,
  named: rowsNamed({ tables }),
  allOf: (name: string) => tables.get(name)!.map((row) => row["row_id"]!),
  // Worked out for a claim below; here it takes too long for all.
  tablesOfClaims: (claims: ReadonlySet<string>) =>
    new Map([...claims].map((claim) => [claim, ["events"]])),
};

Deno.test("every number of the pages leads to rows of clean tables, and each of them to a raw row", () => {
  const origins = new Set(
    linesAt("data-clean/row_origins.csv").map((line) => `${line["table"]} ${line["row_id"]}`),
  );
  const texts = pageTexts(realRead);
  const record = recordedPages.flatMap((page) => numberLines(page, texts.get(page)!));
  const sources = new Map(record.map((line) => [`${line.table} ${line.where}`, line]));
  assert(sources.size > 300);
  for (const { table: path, where, shown } of sources.values()) {
    const table = derivedTables.find((each) => derivedPath(each) === path)!;
    const lines = linesWhere(linesOf(table), where);
    // A count may be 0.
    if (lines.length === 0 && shown === "0") continue;
    assert(lines.length > 0, `${path} ${where}`);
    const found = cleanRowsBehind(table, lines, search);
    assert(found.size > 0, `${path} ${where}`);
    for (const [name, ids] of found) {
      for (const id of ids.keys()) assert(origins.has(`${name} ${id}`), `${name} ${id}`);
    }
  }
});

Deno.test("a claim needs the tables without which it would rest on something else", () => {
  const rows = readCleanRows(findingReads, (name) => Deno.readTextFileSync(tablePath(name)));
  const needed = tablesOfClaims(rows, new Set(["wider-from-allies", "no such claim"]));
  assertEquals([...needed.keys()], ["wider-from-allies"]);
  assertEquals(needed.get("wider-from-allies")!.toSorted(), ["events", "proposals"]);
});
