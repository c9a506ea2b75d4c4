import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { readSheet } from "../../../pipeline/base/sheets/read_sheet.ts";
import { toCsv } from "../../../pipeline/base/sheets/write_sheet.ts";
import { isUnchanged, tableChanges } from "../../../pipeline/tools/compare/table_changes.ts";

const sheet = (text: string) => readSheet("ties.csv", new TextEncoder().encode(text));

Deno.test("cells, rows and columns that changed are told apart, with the line of today", () => {
  const before = sheet("tie,year,form\nA,1951,bilateral\nB,1954,multilateral\nC,1960,bilateral\n");
  const after = sheet("tie,year,note\nD,1961,x\nB,1955,y\nA,1951,z\n");
  const { cells, added, gone, addedColumns, goneColumns } = tableChanges(before, after, ["tie"]);
  assertEquals(cells, [{ row: "B", line: 3, column: "year", before: "1954", after: "1955" }]);
  assertEquals(added.map(({ line, cells }) => [line, cells["tie"]]), [[2, "D"]]);
  assertEquals(gone.map(({ line, cells }) => [line, cells["tie"]]), [[4, "C"]]);
  assertEquals([addedColumns, goneColumns], [["note"], ["form"]]);
});

Deno.test("without a key rows are known by as few of their words as tell them apart", () => {
  const before = sheet("side,type,value\nus,form,1.5\nally,form,2\nally,form,3\n");
  const after = sheet("side,type,value\nally,form,3\nally,form,4\nus,form,1.25\n");
  const { cells, added, gone } = tableChanges(before, after, []);
  assertEquals(cells.map(({ row, before, after }) => [row, before, after]), [
    ["ally", "2", "4"],
    ["us", "1.5", "1.25"],
  ]);
  assertEquals([added, gone], [[], []]);
});

const rows = fc.uniqueArray(
  fc.record({
    tie: fc.stringMatching(/^[A-F]{1,3}$/),
    value: fc.stringMatching(/^[0-9]{1,2}$/),
    form: fc.constantFrom("bilateral", "wider"),
  }),
  { selector: ({ tie }) => tie, maxLength: 12 },
);

const table = (lines: readonly Readonly<Record<string, string>>[]) =>
  sheet(toCsv(["tie", "value", "form"], lines));

Deno.test("the order of rows is no change", () => {
  fc.assert(fc.property(rows, (lines) => {
    assertEquals(isUnchanged(tableChanges(table(lines), table([...lines].reverse()), [])), true);
  }));
});

Deno.test("from the changes the later version can be made of the earlier one", () => {
  fc.assert(fc.property(rows, rows, (old, now) => {
    const { cells, added, gone } = tableChanges(table(old), table(now), ["tie"]);
    const lost = new Set(gone.map(({ cells }) => cells["tie"]));
    const made = old.filter(({ tie }) => !lost.has(tie)).map((line) => ({
      ...line,
      ...Object.fromEntries(
        cells.filter(({ row }) => row === line.tie).map(({ column, after }) => [column, after]),
      ),
    }));
    const all = [...made, ...added.map(({ cells }) => cells)].map((line) => JSON.stringify(line));
    assertEquals(all.sort(), now.map((line) => JSON.stringify(line)).sort());
  }));
});
