import { assertEquals } from "@std/assert";
import { readSheet } from "../../../pipeline/base/sheets/read_sheet.ts";

function read(text: string) {
  return readSheet("sheet.csv", new TextEncoder().encode(text));
}

for (const [name, separator] of [["semicolons", ";"], ["tabs", "\t"]] as const) {
  Deno.test(`a sheet separated by ${name} is one problem, whatever else is in it`, () => {
    const rows = [["source", "url"], ["FRUS 1951, doc. 3", 'a "quoted" word'], ["", ""]];
    const { problems, rows: read_ } = read(rows.map((row) => row.join(separator)).join("\n"));
    assertEquals(read_, []);
    assertEquals(problems, [{
      code: "separator-wrong",
      file: "sheet.csv",
      line: 1,
      column: "",
      value: separator,
      expected: "commas between the cells",
      hint: 'save the sheet as "CSV", with a comma as the separator',
    }]);
  });
}

Deno.test("a semicolon within a cell is none of the sheet's separators", () => {
  assertEquals(read("parties,form\nJPN;USA,bilateral\n").problems, []);
  assertEquals(read("state\nJPN;USA\n").problems, []);
});
