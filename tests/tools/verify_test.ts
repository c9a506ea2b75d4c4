import { assert, assertEquals } from "@std/assert";
import type { RowOrigin } from "../../pipeline/clean/cell.ts";
import { rowBalance } from "../../pipeline/clean/row_balance.ts";
import { toRawSheet } from "../../pipeline/clean/raw_sheet.ts";
import { readSheet, type Sheet } from "../../pipeline/base/sheets/read_sheet.ts";
import { choice, identifier, text } from "../../pipeline/tables/kind.ts";
import { copied, describe, type Table } from "../../pipeline/tables/table.ts";
import { archiveManifest } from "../../pipeline/tools/verify/archive_manifest.ts";
import { balancedRows, originsIn } from "../../pipeline/tools/verify/balanced_rows.ts";
import { attempt, type Check, checksJson, checksText } from "../../pipeline/tools/verify/check.ts";
import {
  cellsOfKind,
  knownSources,
  resolvedReferences,
  uniqueKeys,
} from "../../pipeline/tools/verify/clean_tables.ts";
import { nothingUnfinished, wholeStages } from "../../pipeline/tools/verify/finished_stages.ts";
import { replayLaw } from "../../pipeline/tools/verify/replay_law.ts";
import { sameFiles } from "../../pipeline/tools/verify/same_files.ts";

const digest = { a: "a".repeat(64), b: "b".repeat(64) };

const institutionsSheet = sheet(
  "data-raw/crosswalks/institutions.csv",
  "linkage_id,institution,contested,reason\nL1,I,no,One body\nL2,I,no,One body\nL2,I,no,One body\n",
);

const origins: readonly RowOrigin[] = [
  origin(2, "kept"),
  origin(3, "kept"),
  origin(4, "merged"),
];

function origin(line: number, fate: RowOrigin["fate"]): RowOrigin {
  const file = "data-raw/crosswalks/institutions.csv";
  return { table: "institutions", row_id: "L", file, line, fate, rule: "", reason: "" };
}

function balanceOf(found: readonly RowOrigin[]) {
  const raw = toRawSheet(institutionsSheet);
  assert("table" in raw);
  return rowBalance([raw], found);
}

Deno.test("the row balance counts each raw row once", () => {
  const [balance] = balanceOf(origins).filter(({ table }) => table === "institutions");
  const counts = { raw: 3, kept: 2, merged: 1, dropped: 0 };
  assertEquals(balance, { table: "institutions", ...counts, holds: true });
  passes(balancedRows("", balanceOf(origins)));
});

Deno.test("the row balance fails when a row is left out, counted twice or made up", () => {
  const wrong = [
    origins.slice(1),
    [...origins, origins[0]!],
    [...origins.slice(1), origins[1]!],
    [...origins.slice(1), origin(9, "kept")],
  ];
  for (const found of wrong) fails(balancedRows("", balanceOf(found)), "institutions");
});

Deno.test("row origins are read as they were written", () => {
  const read = originsIn(sheet(
    "data-clean/row_origins.csv",
    "table,row_id,file,line,fate,rule,reason\n" +
      "institutions,L,data-raw/crosswalks/institutions.csv,2,kept,,\n",
  ));
  assertEquals(read, [origins[0]!]);
});

Deno.test("a discrepancy of the replay fails the check with its place", () => {
  passes(replayLaw("", { tables: new Map(), discrepancies: [] }));
  const found = { file: "data-clean/tables/ties.csv", line: 3, table: "ties", row: "B" };
  const discrepancy = { ...found, column: "case", found: "korea", expected: "japan" };
  fails(
    replayLaw("", {
      tables: new Map(),
      discrepancies: [{ kind: "table-differs", ...discrepancy }],
    }),
    'data-clean/tables/ties.csv:3 (ties B case): the clean table is not what the ledger gives: found "korea", expected "japan"',
  );
});

Deno.test("files of a new run are compared in both directions", () => {
  const encoder = new TextEncoder();
  const files = (...texts: [string, string][]) =>
    new Map(texts.map(([path, text]) => [path, encoder.encode(text)]));
  const one = files(["figures/a.svg", "<svg/>"]);
  passes(sameFiles("", one, one));
  fails(sameFiles("", files(["figures/a.svg", "<g/>"]), one), "figures/a.svg: differs");
  fails(sameFiles("", files(), one), "figures/a.svg: no such file");
  fails(sameFiles("", one, files()), "figures/a.svg: no file expected");
  fails(sameFiles("", files(), files()), "nothing to look at");
  passes(
    sameFiles(
      "",
      one,
      files(["figures/a.svg", "<svg/>"], ["a.zip", ""]),
      (path) => path === "a.zip",
    ),
  );
});

const about = { holds: "evidence", title: "", description: "" } as const;
const tables: readonly Table[] = [
  describe({
    ...about,
    name: "sources",
    sheet: "sources",
    role: "documents",
    key: ["source"],
    id: ["source"],
    columns: { source: copied("source", text, "Key") },
  }),
  describe({
    ...about,
    name: "ties",
    sheet: "ties",
    key: ["tie"],
    id: ["tie"],
    columns: {
      tie: copied("tie", identifier, "Id"),
      form: copied("form", choice("bilateral", "multilateral"), "Form"),
      source: copied("source", text, "Key", { refersTo: "sources" }),
    },
  }),
  describe({
    ...about,
    name: "classes",
    sheet: "classes",
    key: ["tie"],
    id: ["tie"],
    covers: "ties",
    columns: { tie: copied("tie", identifier, "Id", { refersTo: "ties" }) },
  }),
];

const texts = {
  sources: "row_id,case,source\nfrus,japan,FRUS\n",
  ties: "row_id,case,tie,form,source\nA,japan,A,bilateral,FRUS\nB,japan,B,multilateral,FRUS\n",
  classes: "row_id,case,tie\nA,,A\nB,,B\n",
};

function tablesWith(changed: Partial<typeof texts>): Map<string, Sheet> {
  return new Map(
    Object.entries({ ...texts, ...changed }).map(([name, csv]) =>
      [name, sheet(`data-clean/tables/${name}.csv`, csv)] as const
    ),
  );
}

Deno.test("clean tables that are what their descriptions say pass every check", () => {
  const sheets = tablesWith({});
  for (const check of [uniqueKeys, resolvedReferences, knownSources, cellsOfKind]) {
    passes(check("", tables, sheets));
  }
});

Deno.test("a row id or an id that stands twice is found", () => {
  const ties = "data-clean/tables/ties.csv:4";
  const withRow = (row: string) => tablesWith({ ties: `${texts.ties}${row}\n` });
  fails(
    uniqueKeys("", tables, withRow("A,japan,C,bilateral,FRUS")),
    `${ties} row_id: Cannot tell two rows apart: their key is the same: found "A", expected another than on line 2`,
  );
  fails(
    uniqueKeys("", tables, withRow("C,japan,A,bilateral,FRUS")),
    `${ties} tie: Cannot tell two rows apart: their key is the same: found "A"`,
  );
  fails(uniqueKeys("", tables, new Map()), "data-clean/tables/ties.csv: no such file");
});

Deno.test("a reference to nothing and a row that nobody judged are found", () => {
  fails(
    resolvedReferences("", tables, tablesWith({ classes: `${texts.classes}C,,C\n` })),
    'classes.csv:4 tie: Cannot find what the cell refers to: found "C", expected a row of the table ties',
  );
  fails(
    resolvedReferences("", tables, tablesWith({ classes: "row_id,case,tie\nA,,A\n" })),
    'ties.csv:3 tie: Cannot find what the cell refers to: found "B", expected a row for it in the table classes',
  );
  fails(resolvedReferences("", tables, new Map()), "nothing to look at");
});

Deno.test("a source that is not listed is found, and is no matter of the other references", () => {
  const sheets = tablesWith({ sources: "row_id,case,source\ndafp,,DAFP\n" });
  fails(
    knownSources("", tables, sheets),
    'ties.csv:2 source: Cannot find what the cell refers to: found "FRUS", expected a row of the table sources',
  );
  passes(resolvedReferences("", tables, sheets));
  const others = tables.filter(({ role }) => role !== "documents");
  fails(knownSources("", others, sheets), "nothing to look at");
});

Deno.test("a cell of another kind and a header of another table are found", () => {
  const ties = texts.ties.replace("multilateral", "plurilateral");
  fails(
    cellsOfKind("", tables, tablesWith({ ties })),
    'ties.csv:3 form: Cannot accept the value: found "plurilateral", expected one of bilateral · multilateral',
  );
  fails(
    cellsOfKind("", tables, tablesWith({ ties: texts.classes })),
    "expected row_id,case,tie,form,source",
  );
});

Deno.test("a file that its stage did not write and a folder left behind are found", () => {
  const place = { code: "stage-unfinished", line: 0, column: "", hint: "" } as const;
  const problem = { ...place, file: "figures/a.svg", value: "no such file", expected: digest.a };
  passes(wholeStages("", new Map([["figures", []]])));
  fails(
    wholeStages("", new Map([["figures", [problem]]])),
    'figures/a.svg: Cannot build on an unfinished stage: found "no such file"',
  );
  passes(nothingUnfinished("", ["figures"], []));
  fails(nothingUnfinished("", ["figures"], ["figures/.next"]), "figures/.next");
});

Deno.test("the list of the archive is held against the files in place", () => {
  const listed = `${digest.a}  README.md\n`;
  const here = new Map([["README.md", digest.a]]);
  const held = (text: string, inPlace: ReadonlyMap<string, string>) =>
    archiveManifest("", "list.txt", text, inPlace, ["offline", "replication/site"]);
  passes(held(listed, here));
  fails(held(listed, new Map([["README.md", digest.b]])), 'README.md: differs: found "bbbb');
  fails(held(listed, new Map()), "README.md: no such file");
  fails(
    held(`${listed}not a digest\n`, here),
    'list.txt: the list cannot be read: found "2 lines, but 1',
  );
  fails(held("", new Map()), "list.txt: nothing to look at");
  // A fresh clone has nothing of what is built; a part of it is a fault.
  const built = `${listed}${digest.a}  offline/a.mjs\n${digest.b}  offline/b.mjs\n`;
  assertEquals(held(built, here).detail, ["1 files; 2 in offline/ were not built"]);
  const both = `${built}${digest.a}  replication/site/index.html\n`;
  assertEquals(held(both, here).detail, [
    "1 files; 3 in offline/, replication/site/ were not built",
  ]);
  assertEquals(held(both, new Map([...here, ["replication/site/index.html", digest.a]])).detail, [
    "2 files; 2 in offline/ were not built",
  ]);
  fails(held(built, new Map([...here, ["offline/a.mjs", digest.a]])), "offline/b.mjs: no such");
  fails(held(built, new Map([["offline/a.mjs", digest.a]])), "README.md: no such file");
});

Deno.test("a check that cannot run has failed", async () => {
  fails(
    await attempt("", () => {
      throw new Error("no such file");
    }),
    "no such file",
  );
});

Deno.test("results are shown with their first faults and the sum", () => {
  const faults = Array.from({ length: 12 }, (_, at) => `fault ${at + 1}`);
  const shown = checksText([
    { name: "keys", ok: true, detail: ["3 rows"] },
    { name: "cells", ok: false, detail: faults },
  ]).split("\n");
  assertEquals(shown.slice(0, 3), ["✔ keys   3 rows", "✘ cells  12 faults", "    fault 1"]);
  assertEquals(shown.slice(-2), [
    "    and 2 more; --json shows all",
    "1 of 2 checks passed",
  ]);
});

Deno.test("in JSON a check that failed has its faults as data, and one that passed what was looked at", () => {
  const [passed, failed] = [["figures"], ["figures/.next"]].map((left, at) =>
    nothingUnfinished(`check ${at}`, ["figures"], at === 0 ? [] : left)
  );
  const place = { file: "figures/.next", line: 0, column: "" };
  assertEquals(JSON.parse(checksJson([passed!, failed!])), {
    ok: false,
    checks: [
      { name: "check 0", ok: true, remark: "looked through figures", faults: [] },
      {
        name: "check 1",
        ok: false,
        remark: "",
        faults: [{ ...place, value: "", expected: "", hint: "", code: "file-left" }],
      },
    ],
  });
});

function sheet(file: string, csv: string): Sheet {
  return readSheet(file, new TextEncoder().encode(csv));
}

function passes({ ok, detail }: Check): void {
  assertEquals([ok, detail.length], [true, 1], detail.join("\n"));
}

function fails({ ok, detail }: Check, saying: string): void {
  assertEquals(ok, false);
  assert(detail.some((fault) => fault.includes(saying)), detail.join("\n"));
}
