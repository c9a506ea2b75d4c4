import { assert, assertEquals } from "@std/assert";
import { cleanFiles } from "../../pipeline/clean/clean_files.ts";
import { placeOf } from "../../pipeline/clean/raw_sheet.ts";
import { allTables } from "../../pipeline/tables/all.ts";
import { damaged } from "./damaged.ts";
import { type Fault, nearestRow, testFaults } from "./faults.ts";
import { realCleaned, realFiles, sheetOf, withRows } from "./real_sheets.ts";

const second = (name: string) => `data-raw/second-reading/${name}.csv`;
const named = (id: string) => (cells: Readonly<Record<string, string>>) => cells["row_id"] === id;
const moved = "look whether the row id is still that of the row";

const faults: readonly Fault[] = [
  {
    fault: "a second reading of a position that is none",
    path: second("positions"),
    fits: named("ANZUS-1951/duration/Spender/opening"),
    changed: { row_id: "ANZUS-1951/duration/Spendor/opening" },
    problem: {
      column: "row_id",
      value: "ANZUS-1951/duration/Spendor/opening",
      expected: "the row id of a row of positions",
      hint: nearestRow("positions", "ANZUS-1951/duration/Spender/opening"),
    },
  },
  {
    fault: "a second reading of another document than the row's",
    path: second("positions"),
    fits: named("ANZUS-1951/duration/Spender/opening"),
    changed: { source: "DAFP 21 doc. 51" },
    problem: {
      column: "source",
      value: "DAFP 21 doc. 51",
      expected: '"DAFP 21 doc. 50", as the row ANZUS-1951/duration/Spender/opening has it',
      hint: moved,
    },
  },
  {
    fault: "a second reading of another form than the row's",
    path: second("preferences"),
    fits: named("ANZUS-1951/Allison/bilateral"),
    changed: { form: "trilateral" },
    problem: {
      column: "form",
      value: "trilateral",
      expected: '"bilateral", as the row ANZUS-1951/Allison/bilateral has it',
      hint: moved,
    },
  },
  {
    fault: "an upheld row that the table named beside it does not have",
    path: second("upheld"),
    fits: named("AUS-ABCA-1963"),
    changed: { table: "issues" },
    problem: {
      column: "row_id",
      value: "AUS-ABCA-1963",
      expected: "the row id of a row of issues",
      hint: "",
    },
  },
  {
    fault: "a second reading of a shock that is none",
    path: second("shocks"),
    fits: (cells) => cells["shock"] === "anpo-1960",
    changed: { shock: "anpo-1961" },
    problem: {
      column: "shock, ally",
      value: "anpo-1961/JPN",
      expected: "a row of the table shocks",
      hint: nearestRow("shocks", "anpo-1960/JPN"),
    },
  },
];

testFaults("reference-unknown", faults);

/** Rows of a clean table. */
const rowsOf = (name: string) => realCleaned.tables.find(({ table }) => table.name === name)!.rows;

Deno.test("a second reading bears the very id of the row read again", () => {
  for (const name of ["positions", "preferences", "linkages", "designs"]) {
    const rows = rowsOf(`second_${name}`);
    assert(rows.length > 0);
    for (const row of rows) assertEquals(row["row_id"], row["row"]);
  }
});

Deno.test("a row that was withdrawn may be named; one that never was may not", () => {
  const withdrawals = sheetOf(realFiles.find(({ path }) => path === "data-raw/withdrawals.csv")!);
  const gone = new Set(withdrawals.rows.map(({ cells }) => cells["row_key"]));
  const readAgain = rowsOf("second_positions").filter((row) => gone.has(row["row"]!));
  assert(readAgain.length > 0, "no withdrawn row was read again");
  const [first] = readAgain;
  const { problems } = damaged(second("positions"), named(first!["row"]!), {
    row_id: `${first!["row"]}/9`,
  });
  assertEquals(problems.map(({ code, value }) => [code, value]), [
    ["reference-unknown", `${first!["row"]}/9`],
  ]);
});

Deno.test("a row that gets another id by a new one is noticed by its source", () => {
  // Of two rows of one id the document that comes first in the alphabet has it without a number.
  const path = "data-raw/anzus/positions.csv";
  const files = withRows(realFiles, path, (rows) => [
    ...rows,
    {
      ...rows.find((cells) =>
        cells["source"] === "DAFP 21 doc. 50" && cells["issue"] === "duration" &&
        cells["actor_as_written"] === "Spender"
      )!,
      date_as_written: "1 January 1951",
      source: "DAFP 21 doc. 49",
    },
  ]);
  const found = cleanFiles(files).problems.filter(({ file }) => file === second("positions"));
  assertEquals(found.map(({ column, value, hint }) => [column, value, hint]), [
    ["source", "DAFP 21 doc. 50", moved],
  ]);
});

Deno.test("a folder in which described sheets stand is no case", () => {
  const placed = (path: string) => {
    const place = placeOf(`data-raw/${path}.csv`, allTables);
    return place && [place.table.name, place.case];
  };
  assertEquals(placed("second-reading/positions"), ["second_positions", ""]);
  assertEquals(placed("malaysia/second-reading/positions"), ["second_positions", "malaysia"]);
  assertEquals(placed("malaysia/positions.second"), ["positions", "malaysia"]);
  assertEquals(placed("second-reading/treaties"), undefined);
  assertEquals(placed("crosswalks/positions"), undefined);
  assertEquals(placed("crosswalks/actors"), ["actors", ""]);
  assertEquals(placed("positions"), undefined);
});
