import { assert, assertEquals } from "@std/assert";
import type { RawFile } from "../../pipeline/clean/raw_folder.ts";
import { evidenceTables } from "../../pipeline/tables/all.ts";
import { damagedTogether, type Told } from "./damaged.ts";
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

/** The first row of a sheet of each, with a name left blank in two ways. */
const blanks = nameColumns.flatMap(({ table, column, required }) =>
  ["", "  "].map((blank) => {
    const { path } = realFiles.find((file) => file.path.endsWith(`/${table.sheet}.csv`)) as RawFile;
    const what = `a blank cell ${JSON.stringify(blank)} in ${table.name}.${column}`;
    return { what, required, column, path, fits: anyRow, changed: { [column]: blank } };
  })
);

let told: readonly Told[] | undefined;
for (const [at, { what, required, column, path }] of blanks.entries()) {
  Deno.test(`${what} is ${required ? "reported with its place" : "no fault"}`, () => {
    told ??= damagedTogether(blanks);
    const { problems, line } = told[at]!;
    assertEquals(
      problems.filter((each) => each.file === path && each.column === column),
      required
        ? [{
          code: "value-invalid",
          file: path,
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
