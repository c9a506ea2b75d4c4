import { assert, assertEquals } from "@std/assert";
import { cleanFiles } from "../../pipeline/clean/clean_files.ts";
import { withdrawRows } from "../../pipeline/clean/withdraw_rows.ts";
import { rawRow } from "./made_rows.ts";
import { realCleaned, realFiles, sheetOf, withRows } from "./real_sheets.ts";

const file = "data-raw/anzus/positions.csv";
const rowId = "ANZUS-1951/area/Rusk/final";
const wrong = rawRow("positions", { source: "doc. 1", position: "60" }, { file, line: 7, rowId });
const other = rawRow("positions", { source: "doc. 2" }, {
  file,
  line: 8,
  rowId: "ANZUS-1951/area/X",
});
const elsewhere = rawRow("positions", { source: "doc. 1" }, {
  file: "data-raw/anzus/positions.whole.csv",
  line: 3,
  rowId,
});
const judged = rawRow("shocks", { source: "doc. 1" }, {
  file: "data-raw/crosswalks/shocks.csv",
  rowId: "guam/JPN",
});

function withdrawal(changed: Readonly<Record<string, string>> = {}) {
  return rawRow("withdrawals", {
    ...{ file: "anzus/positions.csv", row_key: rowId, column: "source", expect: "doc. 1" },
    reason: "The document is silent on it",
    ...changed,
  }, { file: "data-raw/withdrawals.csv", line: 2, rowId: "withdrawal" });
}

/** What is said of one withdrawal, and how many of the rows it leaves. */
function told(changed: Readonly<Record<string, string>>) {
  const { left, problems } = withdrawRows([wrong, other, judged, withdrawal(changed)]);
  assertEquals(left.length, 4);
  return problems.map(({ code, file, line, column, value, expected, hint }) => [
    `${code} ${file}:${line} ${column}`,
    value,
    expected,
    hint,
  ]);
}

Deno.test("a withdrawal drops its row with the reason, and no row of the same id in another file", () => {
  const decision = withdrawal();
  const { left, withdrawn, problems } = withdrawRows([wrong, other, elsewhere, decision]);
  assertEquals(problems, []);
  assertEquals(left, [other, elsewhere, decision]);
  assertEquals(withdrawn, [{
    table: "positions",
    row_id: rowId,
    file,
    line: 7,
    fate: "dropped",
    rule: "withdrawn",
    reason: "The document is silent on it",
  }]);
});

Deno.test("a withdrawal that names no row is a problem that names the nearest row id of its file", () => {
  assertEquals(told({ row_key: "ANZUS-1951/area/Rusk/finel" }), [[
    "withdrawal-unmatched data-raw/withdrawals.csv:2 row_key",
    "ANZUS-1951/area/Rusk/finel",
    `the id of a row of ${file}`,
    `the nearest allowed value is "${rowId}"`,
  ]]);
  const [[code, value]] = told({ file: "japan/positions.csv" }) as [string[]];
  assertEquals([code, value], ["withdrawal-unmatched data-raw/withdrawals.csv:2 row_key", rowId]);
});

Deno.test("so is one by a column that the sheet lacks, or by a text that is no longer there", () => {
  assertEquals(told({ column: "sourc" }), [[
    "withdrawal-unmatched data-raw/withdrawals.csv:2 column",
    "sourc",
    "a raw column of positions",
    'the nearest allowed value is "source"',
  ]]);
  assertEquals(told({ expect: "doc. 3" }), [[
    "withdrawal-stale data-raw/withdrawals.csv:2 expect",
    "doc. 3",
    'the raw text "doc. 1"',
    `look at ${file}:7 and judge anew`,
  ]]);
});

Deno.test("a judgement is changed where it stands, and is nothing to withdraw", () => {
  const [[code]] = told({ file: "crosswalks/shocks.csv", row_key: "guam/JPN" }) as [string[]];
  assertEquals(code, "withdrawal-unmatched data-raw/withdrawals.csv:2 row_key");
});

const withdrawals = "data-raw/withdrawals.csv";
const real = sheetOf(realFiles.find(({ path }) => path === withdrawals)!).rows;

Deno.test("each real withdrawal leaves its one row dropped, with its reason, and no ledger line", () => {
  const dropped = realCleaned.origins.filter(({ rule }) => rule === "withdrawn");
  assertEquals(dropped.length, real.length);
  assert(real.length > 0);
  for (const { cells } of real) {
    const [origin, ...more] = dropped.filter(({ file, row_id }) =>
      file === `data-raw/${cells["file"]}` && row_id === cells["row_key"]
    );
    assertEquals([origin?.fate, origin?.reason, more], ["dropped", cells["reason"], []]);
    const table = realCleaned.tables.find(({ table }) => table.name === origin!.table)!;
    const kept = realCleaned.origins.some(({ table, row_id, fate }) =>
      table === origin!.table && row_id === origin!.row_id && fate === "kept"
    );
    assertEquals(table.rows.some((row) => row["row_id"] === origin!.row_id), kept);
    assertEquals(
      [...realCleaned.ledger()].filter((line) =>
        line.file === origin!.file && line.line === origin!.line
      ),
      [],
    );
  }
});

Deno.test("without a withdrawal its row is back, the same but for that", () => {
  const [first] = real;
  const { tables, problems } = cleanFiles(
    withRows(realFiles, withdrawals, (rows) => rows.slice(1)),
  );
  assertEquals(problems, []);
  const ids = (all: typeof tables) =>
    all.find(({ table }) => table.name === "positions")!.rows.map((row) => row["row_id"]!);
  const before = new Set(ids(realCleaned.tables));
  assertEquals(ids(tables).filter((id) => !before.has(id)), [first!.cells["row_key"]!]);
});

Deno.test("a correction of a withdrawn row matches nothing", () => {
  const [{ cells }] = real as [typeof real[number]];
  const files = withRows(realFiles, "data-raw/corrections.csv", (rows) => [...rows, {
    ...{ file: cells["file"]!, row_key: cells["row_key"]!, column: "source" },
    ...{ expect: cells["expect"]!, value: "x", reason: "Made up", source: "" },
  }]);
  assertEquals(cleanFiles(files).problems.map(({ code, value }) => [code, value]), [
    ["correction-unmatched", cells["row_key"]],
  ]);
});
