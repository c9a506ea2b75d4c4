import { assert, assertEquals } from "@std/assert";
import { stringify } from "@std/csv";
import { dirname, fromFileUrl } from "@std/path";
import { caseOf, isReadingSheet } from "../../pipeline/tools/replay/raw_rows.ts";
import { readReplayInput } from "../../pipeline/tools/replay/read_input.ts";
import { replay, type ReplayInput } from "../../pipeline/tools/replay/replay.ts";
import { readSheet } from "../../pipeline/base/sheets/read_sheet.ts";

const project = dirname(dirname(dirname(fromFileUrl(import.meta.url))));
const real = await readReplayInput();

Deno.test("raw sheets, ledger and row origins rebuild the committed tables byte for byte", () => {
  const { tables, discrepancies } = replay(real);
  assertEquals(discrepancies, []);
  assert(tables.size > 0);
  const decoder = new TextDecoder();
  for (const [table, text] of tables) assertEquals(text, decoder.decode(real.tables.get(table)));
});

Deno.test("a clean text altered in the committed ledger is found", () => {
  const at = rowsOf(real.ledger).findIndex((row) => row["rule"] === "date");
  const { table, row_id, column } = rowsOf(real.ledger)[at]!;
  const ledger = edited(real.ledger, at, { clean_text: "1066-10-14" });
  const [found] = replay({ ...real, ledger }).discrepancies;
  assertEquals(found?.kind, "table-differs");
  assertEquals([found?.table, found?.row, found?.column], [table, row_id, column]);
  assertEquals(found?.expected, "1066-10-14");
});

Deno.test("a raw text altered in the committed ledger is found", () => {
  const last = rowsOf(real.ledger).length - 1;
  const { raw_text } = rowsOf(real.ledger)[last]!;
  const ledger = edited(real.ledger, last, { raw_text: "never written" });
  const [found, ...more] = replay({ ...real, ledger }).discrepancies;
  assertEquals(more, []);
  assertEquals(found?.kind, "raw-text-differs");
  assertEquals([found?.found, found?.expected], ["never written", raw_text]);
});

Deno.test("a row origin dropped from the committed ones is found, whatever its fate", () => {
  for (const fate of ["kept", "merged"]) {
    const rows = rowsOf(real.origins);
    const at = rows.findIndex((row) => row["fate"] === fate);
    const origins = csvOf(rows.toSpliced(at, 1));
    const found = replay({ ...real, origins }).discrepancies;
    const { file, line } = rows[at]!;
    const missing = found.filter(({ kind }) => kind === "row-without-origin");
    assertEquals(missing.map((each) => [each.file, `${each.line}`]), [[file!, line!]]);
    assertEquals(found.some(({ kind }) => kind === "table-differs"), fate === "kept");
  }
});

Deno.test("a raw cell that changes is found, with and without a ledger line for it", () => {
  const { file = "", line, raw_column = "" } = rowsOf(real.ledger)[0]!;
  const ledgered = readSheet(file, real.raw.get(file)!).rows
    .findIndex((row) => `${row.line}` === line);
  const changes = [
    [file, ledgered, raw_column, "raw-text-differs"],
    ["data-raw/states.csv", 0, "name", "table-differs"],
  ] as const;
  for (const [path, at, column, kind] of changes) {
    const raw = new Map(real.raw).set(path, edited(real.raw.get(path)!, at, { [column]: "x" }));
    assert(replay({ ...real, raw }).discrepancies.some((found) => found.kind === kind), path);
  }
});

const small: ReplayInput = {
  raw: new Map([
    ["data-raw/japan/ties.csv", bytes("tie,signed_as_written\nA,8 September 1951\nB,\n")],
    ["data-raw/japan/ties.more.csv", bytes("tie,signed_as_written\nA ,Sept. 1951\n")],
    ["data-raw/corrections.csv", bytes("file,row_key\nx,y\n")],
  ]),
  ledger: bytes(
    "table,row_id,column,file,line,raw_column,raw_text,rule,clean_text\n" +
      "ties,A,signed,data-raw/japan/ties.csv,2,signed_as_written,8 September 1951,date,1951-09-08\n" +
      "ties,A,signed,data-raw/japan/ties.more.csv,2,signed_as_written,Sept. 1951,merge,1951-09-08\n",
  ),
  origins: bytes(
    "table,row_id,file,line,fate,rule,reason\n" +
      "ties,B,data-raw/japan/ties.csv,3,kept,,\n" +
      "ties,A,data-raw/japan/ties.csv,2,kept,,\n" +
      "ties,A,data-raw/japan/ties.more.csv,2,merged,cell by cell,\n",
  ),
  tables: new Map([
    ["ties", bytes("row_id,case,tie,signed\nA,japan,A,1951-09-08\nB,japan,B,\n")],
  ]),
};

Deno.test("a small package replays", () => {
  assertEquals(replay(small).discrepancies, []);
});

Deno.test("each way in which a small package does not add up has a name", () => {
  const tableText = new TextDecoder().decode(small.tables.get("ties"));
  const ways: readonly [ReplayInput, string[]][] = [
    [{ ...small, ledger: edited(small.ledger, 1, { clean_text: "1951" }) }, [
      "ledger-disagrees",
      "table-differs",
    ]],
    [{ ...small, ledger: edited(small.ledger, 1, { row_id: "B" }) }, [
      "ledger-without-row",
      "table-differs",
    ]],
    [{ ...small, ledger: edited(small.ledger, 1, { raw_column: "ended" }) }, [
      "ledger-without-cell",
    ]],
    [{ ...small, ledger: edited(small.ledger, 1, { column: "ended" }) }, ["ledger-without-cell"]],
    [{ ...small, ledger: csvOf(rowsOf(small.ledger).slice(2)) }, ["sheet-unread"]],
    [{ ...small, origins: edited(small.origins, 2, { fate: "forgotten" }) }, [
      "fate-unknown",
      "ledger-without-row",
    ]],
    [{ ...small, origins: edited(small.origins, 2, { row_id: "C" }) }, [
      "merged-into-nothing",
      "ledger-without-row",
    ]],
    [{ ...small, origins: edited(small.origins, 2, { line: "3" }) }, [
      "row-without-origin",
      "origin-without-row",
      "ledger-without-row",
    ]],
    [{ ...small, origins: repeated(small.origins, 2) }, ["row-with-several-origins"]],
    [{ ...small, origins: edited(small.origins, 2, { fate: "kept" }) }, [
      "kept-twice",
      "table-differs",
    ]],
    [{ ...small, tables: new Map() }, ["table-missing"]],
    [
      { ...small, tables: new Map([["ties", bytes(tableText.replace("japan,B", 'japan,"B"'))]]) },
      ["table-differs"],
    ],
  ];
  for (const [input, kinds] of ways) {
    assertEquals(replay(input).discrepancies.map(({ kind }) => kind), kinds);
  }
});

Deno.test("the first difference names line, row, column and both texts", () => {
  const tables = new Map([
    ["ties", bytes("row_id,case,tie,signed\nA,japan,A,1951-09-08\nB,korea,C,\n")],
  ]);
  assertEquals(replay({ ...small, tables }).discrepancies, [{
    kind: "table-differs",
    file: "data-clean/tables/ties.csv",
    line: 3,
    table: "ties",
    row: "B",
    column: "case",
    found: "korea",
    expected: "japan",
  }]);
});

Deno.test("paths tell the case, and the sheets that cleaning uses up", () => {
  assertEquals(caseOf("data-raw/japan/positions.allied.csv"), "japan");
  assertEquals(caseOf("data-raw/korea/crosswalks/issues.csv"), "korea");
  assertEquals(caseOf("data-raw/crosswalks/issues.csv"), "");
  assertEquals(caseOf("data-raw/states.csv"), "");
  assertEquals(caseOf("data-raw/second-reading/positions.csv"), "");
  assertEquals(caseOf("data-raw/korea/second-reading/positions.csv"), "korea");
  const used = [
    ...["crosswalks/actors", "crosswalks/dates", "crosswalks/documents_read"],
    ...["corrections", "withdrawals", "korea/crosswalks/actors", "korea/withdrawals"],
  ];
  assert(used.every((sheet) => isReadingSheet(`data-raw/${sheet}.csv`)));
  const kept = ["crosswalks/issues", "japan/positions", "japan/actors", "second-reading/upheld"];
  assert(!kept.some((sheet) => isReadingSheet(`data-raw/${sheet}.csv`)));
});

/** The reader, what lists files and gives problems, and what prints and runs a command. */
const readsOrPrints = /^pipeline\/base\/(?:commands|problems|sheets|files|words)\//;

Deno.test("the replayer shares nothing with the cleaner but the CSV reader", async () => {
  const [replayer, cleaner] = await Promise.all([
    modulesOf("pipeline/tools/replay/main.ts"),
    modulesOf("pipeline/clean/main.ts"),
  ]);
  const shared = [...replayer.keys()].filter((path) => cleaner.has(path));
  assertEquals(shared.filter((path) => !readsOrPrints.test(path)), []);
  const own = [...Deno.readDirSync(`${project}/pipeline/tools/replay`)]
    .map(({ name }) => `pipeline/tools/replay/${name}`);
  // Every file of the folder is reached, so that none is left out of the proof.
  assertEquals(
    [...replayer.keys()].filter((path) => !readsOrPrints.test(path)).sort(),
    own.sort(),
  );
  const outside = [...replayer.values()].flat().filter((name) => !name.startsWith("."));
  assertEquals([...new Set(outside)], ["@std/csv"]);
});

/** Modules of the pipeline that an entry reaches, type imports too, with what each one imports. */
async function modulesOf(entry: string): Promise<Map<string, string[]>> {
  const { stdout } = await new Deno.Command(Deno.execPath(), {
    args: ["info", "--json", entry],
    cwd: project,
  }).output();
  const { modules } = JSON.parse(new TextDecoder().decode(stdout)) as {
    modules: { local?: string; dependencies?: { specifier: string }[] }[];
  };
  return new Map(modules.flatMap(({ local, dependencies = [] }) => {
    const path = local?.slice(project.length + 1).replaceAll("\\", "/");
    const imports = dependencies.map(({ specifier }) => specifier);
    return path?.startsWith("pipeline/") ? [[path, imports] as const] : [];
  }));
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function rowsOf(sheet: Uint8Array): Readonly<Record<string, string>>[] {
  return readSheet("", sheet).rows.map(({ cells }) => cells);
}

function csvOf(rows: readonly Readonly<Record<string, string>>[]): Uint8Array {
  const text = stringify(rows, { columns: Object.keys(rows[0] ?? {}) });
  return bytes(text.replaceAll("\r\n", "\n"));
}

function edited(
  sheet: Uint8Array,
  at: number,
  cells: Readonly<Record<string, string>>,
): Uint8Array {
  const rows = rowsOf(sheet);
  return csvOf(rows.with(at, { ...rows[at], ...cells }));
}

function repeated(sheet: Uint8Array, at: number): Uint8Array {
  const rows = rowsOf(sheet);
  return csvOf(rows.toSpliced(at, 0, rows[at]!));
}
