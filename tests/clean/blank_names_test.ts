import { assert, assertEquals } from "@std/assert";
import type { RawFile } from "../../pipeline/clean/raw_folder.ts";
import { evidenceTables } from "../../pipeline/tables/all.ts";
import { damaged } from "./damaged.ts";
import { realFiles } from "./real_sheets.ts";
import { anyRow } from "./faults.ts";

/** Raw columns of names, and whether a clean column that is made of each must be filled. */
const nameColumns = evidenceTables.flatMap((table) => {
  const byRaw = Map.groupBy(Object.values(table.columns), ({ from }) => from);
  return [...byRaw].flatMap(([column, made]) =>
    made.some(({ rule }) => ["states", "state list", "voice", "reported by"].includes(rule))
      ? [{ table, column, required: made.some(({ kind }) => kind.required) }]
      : []
  );
});

Deno.test("there are name columns, most of them to be filled", () => {
  assert(nameColumns.filter(({ required }) => required).length >= 5);
});

for (const { table, column, required } of nameColumns) {
  for (const blank of ["", "  "]) {
    const what = `a blank cell ${JSON.stringify(blank)} in ${table.name}.${column}`;
    Deno.test(`${what} is ${required ? "reported with its place" : "no fault"}`, () => {
      const file = realFiles.find(({ path }) => path.endsWith(`/${table.sheet}.csv`)) as RawFile;
      const { problems, line } = damaged(file.path, anyRow, { [column]: blank });
      assertEquals(
        problems.filter((each) => each.file === file.path && each.column === column),
        required
          ? [{
            code: "value-invalid",
            file: file.path,
            line,
            column,
            value: "",
            expected: "some text",
            hint: "",
          }]
          : [],
      );
    });
  }
}
