import { assertEquals, assertGreater } from "@std/assert";
import { csvParts, toCsv } from "../../../pipeline/base/sheets/write_sheet.ts";

Deno.test("a sheet in parts is the same text, and the same each time", () => {
  const header = ["n", "words"];
  for (const length of [0, 1, 999, 1_000, 1_001, 2_500]) {
    const rows = Array.from({ length }, (_, n) => ({ n, words: `"${n}",\r\n` }));
    const parts = csvParts(header, () => rows.values());
    for (const _ of ["once", "again"]) assertEquals([...parts].join(""), toCsv(header, rows));
    if (length === 2_500) assertGreater([...parts].length, 2);
  }
});
