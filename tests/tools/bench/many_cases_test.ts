import { assertEquals } from "@std/assert";
import { cleanFiles } from "../../../pipeline/clean/clean_files.ts";
import { manyCases } from "../../../pipeline/tools/bench/many_cases.ts";
import { realCleaned, realFiles } from "../../clean/real_sheets.ts";

const twice = cleanFiles(manyCases(realFiles, 2));

function rowsOf({ tables }: Pick<typeof realCleaned, "tables">, name: string) {
  return tables.find(({ table }) => table.name === name)!.rows;
}

Deno.test("sheets of twice as many cases have no problem and twice the evidence", () => {
  assertEquals(twice.problems, []);
  for (const { table, rows } of realCleaned.tables) {
    if (table.holds !== "evidence") continue;
    assertEquals(rowsOf(twice, table.name).length, 2 * rows.length, table.name);
  }
});

Deno.test("what the world has once does not multiply, nor the mark of the yardstick", () => {
  for (const name of ["states", "nodes", "capabilities", "readings", "voices"]) {
    assertEquals(rowsOf(twice, name), rowsOf(realCleaned, name));
  }
  for (const kind of ["yardstick", "in-question"]) {
    const marked = (cleaned: Pick<typeof realCleaned, "tables">) =>
      rowsOf(cleaned, "organisations").filter((row) => row["kind"] === kind).length;
    assertEquals(marked(twice), marked(realCleaned));
  }
  assertEquals(
    rowsOf(twice, "organisations").length,
    2 * rowsOf(realCleaned, "organisations").length,
  );
});

Deno.test("a copy names its own rows, and its corrected texts stay corrected", () => {
  const [first] = rowsOf(twice, "positions").filter(({ episode }) => episode === "c2-JPN-1951");
  assertEquals(first?.["case"], "c2-japan");
  assertEquals(first?.["source"]?.slice(0, 3), "c2-");
  const texts = (name: string, mark: string) =>
    rowsOf(twice, "positions").filter(({ episode }) => episode!.startsWith("c2-") === (mark !== ""))
      .map((row) => row[name]!).toSorted();
  assertEquals(texts("position", "c2-"), texts("position", ""));
  assertEquals(texts("states", "c2-"), texts("states", ""));
  assertEquals(texts("date", "c2-"), texts("date", ""));
});
