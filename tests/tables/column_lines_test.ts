import { assert, assertEquals, assertThrows } from "@std/assert";
import { column, describeDerived } from "../../pipeline/tables/derived/derived_table.ts";
import { listOrNone } from "../../pipeline/tables/derived/kinds.ts";
import {
  choice,
  edtf,
  identifiers,
  optional,
  ordinal,
  score,
  text,
  whole,
  yesNo,
} from "../../pipeline/tables/kind.ts";
import { columnLines } from "../../pipeline/tables/loaders/column_lines.ts";
import { loaderFiles } from "../../pipeline/tables/loaders/loader_files.ts";
import { derivedTables } from "../../pipeline/tables/package/derived_tables.ts";
import { copied, describe } from "../../pipeline/tables/table.ts";

const made = describeDerived({
  name: "made",
  stage: "findings",
  title: "Made",
  description: "Made up for a test",
  reads: [],
  key: ["id"],
  columns: {
    id: column(text, "Id"),
    year: column(optional(whole(1900, 2000)), "Year", { unit: "year" }),
    share: column(score, "Share"),
    agreed: column(optional(yesNo), "Agreed"),
    day: column(optional(edtf), "Day"),
    parties: column(optional(identifiers), "Parties"),
    others: column(listOrNone, "Others"),
    kind: column(choice("b", "a;c"), "Kind"),
    strength: column(optional(ordinal("weak", "strong")), "Strength"),
  },
});

Deno.test("a column says what its cells are, what gaps mean, and which values it has", () => {
  const lines = columnLines([], [made]);
  assert(
    lines.every(({ table, file }) => table === "findings.made" && file === "findings/made.csv"),
  );
  assertEquals(
    lines.map(({ column, type, separator, levels, empty, unit }) =>
      [column, type, separator, levels, empty, unit].map((each) => each ?? "").join(" ")
    ),
    [
      "id text   never ",
      "year integer   missing year",
      "share number   never ",
      "agreed yes/no   missing ",
      "day date   missing ",
      "parties list ;  missing ",
      "others list ;  none ",
      "kind category  b|a;c never ",
      "strength ordered category  weak|strong missing ",
    ],
  );
  assertEquals(lines[1]!.label, "Year");
});

Deno.test("a clean table begins with the columns that all of them have", () => {
  const table = describe({
    ...{ name: "made", sheet: "made", holds: "evidence", title: "Made", description: "Made" },
    ...{ key: ["id"], id: ["id"], columns: { id: copied("id", text, "Id") } },
  });
  assertEquals(
    columnLines([table], []).map(({ file, column, empty }) => `${file} ${column} ${empty}`),
    ["tables/made.csv row_id never", "tables/made.csv case missing", "tables/made.csv id never"],
  );
});

Deno.test("a value that holds the sign between values is told", () => {
  const columns = { id: column(text, "Id"), kind: column(choice("a|b"), "Kind") };
  assertThrows(
    () => columnLines([], [describeDerived({ ...made, columns, key: ["id"] })]),
    TypeError,
    "findings.made, kind",
  );
});

Deno.test("every table has lines, that of the columns too, and Stata can take every name", () => {
  const lines = columnLines();
  const names = new Set(lines.map(({ table }) => table));
  for (const { name, stage } of derivedTables) {
    assert(
      [...names].some((each) => each === name || each.endsWith(`.${name}`)),
      `${stage} ${name}`,
    );
  }
  const reserved = /^(_\w+|byte|double|float|if|in|int|long|str\d*|strL|using|with)$/;
  for (const { table, column, type, label, levels } of lines) {
    // Stata puts the value of a macro in the place of these signs and the name after them.
    assert(!/[`$]/.test(`${label}${levels}`), `${table} ${column}`);
    const longest = type === "date" ? `${column}_first` : column;
    assert(/^[a-z]\w*$/.test(column) && longest.length <= 32, `${table} ${column}`);
    assert(!reserved.test(column), `${table} ${column}`);
  }
});

Deno.test("the days of a date have names that no column has", () => {
  const lines = columnLines();
  const names = new Set(lines.map(({ table, column }) => `${table} ${column}`));
  const dates = lines.filter(({ type }) => type === "date");
  assert(dates.length > 20);
  for (const { table, column } of dates) {
    assert(!names.has(`${table} ${column}_first`) && !names.has(`${table} ${column}_last`), column);
  }
});

Deno.test("the loaders stand beside the tables, and the one that was not run says so", () => {
  const files = loaderFiles();
  assertEquals([...files.keys()].sort(), [
    "data-clean/columns.csv",
    "data-clean/load.R",
    "data-clean/load.do",
    "data-clean/load.py",
  ]);
  assert(/^\* THIS FILE WAS NOT RUN/m.test(files.get("data-clean/load.do")!));
});
