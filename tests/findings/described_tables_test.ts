import { assertEquals } from "@std/assert";
import { findingTables } from "../../pipeline/findings/findings.ts";
import { robustnessTables } from "../../pipeline/robustness/robustness.ts";
import { describedFindings } from "../../pipeline/tables/derived/findings/all.ts";
import { readDerived } from "../../pipeline/tables/derived/read_derived.ts";
import { describedRobustness } from "../../pipeline/tables/derived/robustness/all.ts";
import { derivedText } from "../../pipeline/tables/derived/write_derived.ts";
import { rounded } from "../../pipeline/base/sheets/rounded.ts";
import { realRows } from "./made_evidence.ts";

const rows = realRows();
const findings = findingTables(rows);
const robustness = robustnessTables(rows, { all: 2, each: 2 });

Deno.test("both stages make every table that is described, in the order of the descriptions", () => {
  assertEquals(findings.map(({ table }) => table), Object.values(describedFindings));
  assertEquals(robustness.map(({ table }) => table), Object.values(describedRobustness));
});

/** A row as its table gives it back: to six places, null where a number is none. */
function asRead(row: object): object {
  return Object.fromEntries(
    Object.entries(rounded(row)).map(([name, value]) => [name, value === "" ? null : value]),
  );
}

Deno.test("what is written comes back the same, numbers to six places", () => {
  for (const each of [...findings, ...robustness]) {
    const back = readDerived(each.table, derivedText(each));
    assertEquals(back.map(asRead), each.rows.map(asRead), each.table.name);
  }
});

Deno.test("a table of the findings without rows has its header all the same", () => {
  for (const { table } of findings) {
    assertEquals(derivedText({ table, rows: [] }), `${Object.keys(table.columns).join()}\n`);
  }
});
