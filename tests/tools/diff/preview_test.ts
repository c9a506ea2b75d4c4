import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { toCsv } from "../../../pipeline/base/sheets/write_sheet.ts";
import { cleanFiles } from "../../../pipeline/clean/clean_files.ts";
import { readRawFolder } from "../../../pipeline/clean/raw_folder.ts";
import { cleanHeader } from "../../../pipeline/tables/table.ts";
import { madePackage } from "../../../pipeline/tools/diff/made_package.ts";
import { packageChanges } from "../../../pipeline/tools/diff/package_changes.ts";
import { withoutCase } from "../../../pipeline/tools/diff/without_case.ts";

const { sheets } = await readRawFolder();
const whole = cleanFiles(sheets);

/** One case is enough: leaving out takes a cleaning for every round. */
const name = "thailand";
const left = withoutCase(sheets, name);

Deno.test("without a case nothing of it is left, and most else is", () => {
  assert("found" in left);
  for (const { table, rows } of left.found.cleaned.tables) {
    if (table.role === "documents" || table.holds !== "evidence") continue;
    const before = whole.tables.find((each) => each.table === table)!;
    const others = before.rows.filter((row) => row["case"] !== name);
    assert(!rows.some((row) => row["case"] === name), table.name);
    // Few rows of other cases are about nothing without the case: those that name a row of it.
    assert(rows.length >= 0.8 * others.length, `${table.name}: ${rows.length}, ${others.length}`);
  }
});

Deno.test("what a case adds is told down to its raw rows", () => {
  assert("found" in left);
  const [with_, without] = [
    madePackage(sheets, whole.tables),
    madePackage(left.found.sheets, left.found.cleaned.tables),
  ];
  const positions = whole.tables.find(({ table }) => table.name === "positions")!;
  assertEquals(
    new TextDecoder().decode(with_.get("data-clean/tables/positions.csv")),
    toCsv(cleanHeader(positions.table), positions.rows),
  );
  const parts = packageChanges(without, with_);
  const tables = parts.flatMap(({ tables }) => tables);
  const raw = tables.find(({ path }) => path === "data-raw/thailand/positions.csv")!;
  assertEquals(raw.only, "after");
  const clean = tables.find(({ path }) => path === "data-clean/tables/positions.csv")!;
  const added = new Set(clean.changes.added.map(({ cells }) => cells["row_id"]));
  const ofCase = positions.rows.filter((row) => row["case"] === "thailand");
  assert(ofCase.length > 0);
  assertEquals(ofCase.filter((row) => !added.has(row["row_id"])), []);
  assertEquals([clean.changes.gone, clean.changes.cells], [[], []]);
});

Deno.test("a case without which a judgement that all analyses need is gone cannot be left out", () => {
  // Few sheets show it: the readings of the network go one by one, each by a cleaning.
  const few =
    /^data-raw\/(?:smaller-ties\/|philippines\/|states\.|crosswalks\/(?:actors|commitments|readings|dates)\.)/;
  const left = withoutCase(sheets.filter(({ path }) => few.test(path)), "smaller-ties");
  assert("refused" in left);
  assertStringIncludes(left.refused, "all rows of data-raw/crosswalks/readings.csv are about it");
});
