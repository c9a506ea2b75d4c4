import { assertEquals, assertStringIncludes } from "@std/assert";
import fc from "fast-check";
import { accountFiles } from "../../pipeline/clean/account_files.ts";
import { cleanFolder, readRawSheets } from "../../pipeline/clean/clean_files.ts";
import type { RawFile, RawFolder } from "../../pipeline/clean/raw_folder.ts";
import type { RawSheet } from "../../pipeline/clean/raw_sheet.ts";
import type { Problem } from "../../pipeline/base/problems/problem.ts";
import { inventoryPath } from "../../pipeline/tables/inventory.ts";
import { folderOf, realFiles } from "./real_sheets.ts";

const whole = await folderOf(realFiles);
const sheets = new Map(readRawSheets(whole.sheets).sheets.map((sheet) => [sheet.file, sheet]));
const listed = [...sheets.keys()].filter((path) => path !== inventoryPath);
const anyFile = fc.constantFrom(...listed);

/** The sheets of a folder; those whose bytes are as they were are not read again. */
function sheetsOf(folder: RawFolder): RawSheet[] {
  const before = new Map(whole.sheets.map((file) => [file.path, file.bytes]));
  const changed = folder.sheets.filter(({ path, bytes }) => before.get(path) !== bytes);
  const again = new Set(changed.map(({ path }) => path));
  const same = folder.sheets.filter(({ path }) => !again.has(path));
  return [
    ...same.flatMap(({ path }) => sheets.get(path) ?? []),
    ...readRawSheets(changed).sheets,
  ];
}

/** Code and file of each problem of the account. */
function told(folder: RawFolder): string[] {
  const { losses, unlisted } = accountFiles(folder, sheetsOf(folder));
  return saidOf([...losses, ...unlisted]);
}

function saidOf(problems: readonly Problem[]): string[] {
  return problems.map(({ code, file }) => `${code} ${file}`);
}

const without = (path: string): RawFolder => ({
  ...whole,
  sheets: whole.sheets.filter((file) => file.path !== path),
});

function changed(path: string, change: (text: string) => string): RawFolder {
  const edit = (file: RawFile) =>
    file.path !== path ? file : {
      path,
      bytes: new TextEncoder().encode(change(new TextDecoder().decode(file.bytes))),
    };
  return { ...whole, sheets: whole.sheets.map(edit) };
}

/** A folder in which a file has another name. */
function renamed(path: string, name: string): RawFolder {
  const to = `${path.slice(0, path.lastIndexOf("/"))}/${name}`;
  const { bytes } = whole.sheets.find((file) => file.path === path)!;
  return name.endsWith(".csv")
    ? { ...whole, sheets: [...without(path).sheets, { path: to, bytes }] }
    : { ...without(path), others: [{ path: to, kind: "file" }] };
}

const nameOf = (path: string) => path.slice(path.lastIndexOf("/") + 1);

const belowRaw = (path: string) => path.slice("data-raw/".length);

function readLines(path: string): string[] {
  return new TextDecoder().decode(whole.sheets.find((file) => file.path === path)!.bytes).split(
    "\n",
  );
}

Deno.test("the files as they are listed leave nothing to say", () => {
  assertEquals(accountFiles(whole, sheetsOf(whole)), {
    losses: [],
    unlisted: [],
    explained: new Set<string>(),
    notes: [],
  });
});

Deno.test("a file that is gone is one loss, which names it, whichever it is", () => {
  for (const path of listed) assertEquals(told(without(path)), [`file-missing ${path}`]);
});

Deno.test("a file that is missing is named with the line of the inventory that lists it", () => {
  const lines = readLines(inventoryPath);
  fc.assert(fc.property(anyFile, (path) => {
    const line = lines.findIndex((each) => each.startsWith(`${belowRaw(path)},`)) + 1;
    const [loss] = accountFiles(without(path), sheetsOf(without(path))).losses;
    assertEquals(loss!.expected, `${nameOf(path)}, as ${inventoryPath}:${line} lists it`);
  }));
});

Deno.test("a damaged name in the inventory is told of with its line, for the file that it no longer lists too", () => {
  const lines = readLines(inventoryPath);
  const damage = fc.constantFrom("#NAME?", "#REF!", "#N/A", "japan", "x/y.csv", "ANZUS/events.csv");
  fc.assert(
    fc.property(anyFile, damage, (path, value) => {
      const at = lines.findIndex((each) => each.startsWith(`${belowRaw(path)},`));
      const folder = changed(
        inventoryPath,
        () => lines.with(at, lines[at]!.replace(/^[^,]*/, value)).join("\n"),
      );
      const problems = cleanFolder(folder).problems;
      assertEquals(
        problems.some(({ expected }) => expected.includes(`${inventoryPath}:${at + 1} `)),
        true,
      );
    }),
    { numRuns: 12 },
  );
});

Deno.test("a line that the inventory has lost is named by the file that it listed", () => {
  const lines = readLines(inventoryPath);
  fc.assert(fc.property(fc.integer({ min: 1, max: listed.length - 1 }), (at) => {
    const folder = changed(inventoryPath, () => lines.toSpliced(at, 1).join("\n"));
    const { losses, unlisted } = accountFiles(folder, sheetsOf(folder));
    const file = `data-raw/${lines[at]!.slice(0, lines[at]!.indexOf(","))}`;
    assertEquals(saidOf([...losses, ...unlisted]), [`file-unlisted ${file}`]);
    assertStringIncludes(unlisted[0]!.hint, `its place is ${inventoryPath}:${at + 1};`);
  }));
});

Deno.test("of a folder that is gone the line is named from which the inventory lists it", () => {
  const gone = (path: string) => path.startsWith("data-raw/korea/");
  const folder = { ...whole, sheets: whole.sheets.filter(({ path }) => !gone(path)) };
  const line = readLines(inventoryPath).findIndex((each) => each.startsWith("korea/")) + 1;
  assertStringIncludes(
    accountFiles(folder, sheetsOf(folder)).losses[0]!.expected,
    `files of it that ${inventoryPath} lists from line ${line}`,
  );
});

const otherNames: Readonly<Record<string, (name: string) => string>> = {
  "the ending of Dataverse": (name) => name.replace(/\.csv$/, ".tab"),
  "the ending of a workbook": (name) => name.replace(/\.csv$/, ".xlsx"),
  "a second ending": (name) => `${name}.txt`,
  "the ending of a backup": (name) => `${name}~`,
  "the number of a download": (name) => name.replace(/\.csv$/, " (1).csv"),
  "the name of a copy": (name) => `Copy of ${name}`,
  "an origin": (name) => name.replace(/\.csv$/, ".old.csv"),
  "a letter less": (name) => name.slice(1),
  "capitals": (name) => name.toUpperCase(),
};

for (const [what, rename] of Object.entries(otherNames)) {
  Deno.test(`a file that has got ${what} is one loss, which names it and the name it has`, () => {
    fc.assert(fc.property(anyFile, (path) => {
      const name = rename(nameOf(path));
      const folder = renamed(path, name);
      const { losses, unlisted } = accountFiles(folder, sheetsOf(folder));
      assertEquals(saidOf([...losses, ...unlisted]), [`file-missing ${path}`]);
      assertStringIncludes(losses[0]!.value, name);
    }));
  });
}

Deno.test("of a table that Dataverse has made, the hint says how to get the sheet", () => {
  const folder = renamed("data-raw/japan/positions.csv", "positions.tab");
  const [loss] = accountFiles(folder, sheetsOf(folder)).losses;
  assertEquals(
    loss!.hint,
    "Dataverse has made a table of it: download the original file format of the sheet",
  );
});

Deno.test("a folder in a file's place is one loss, which names the file", () => {
  fc.assert(fc.property(anyFile, (path) => {
    const empty = { ...without(path), others: [{ path, kind: "empty folder" as const }] };
    assertEquals(told(empty), [`file-missing ${path}`]);
    const full = {
      ...without(path),
      others: [{ path: `${path}/x.csv.txt`, kind: "file" as const }],
    };
    assertEquals(told(full), [`file-missing ${path}`]);
  }));
});

Deno.test("rows cut off at a line end are one loss, down to the header alone", () => {
  fc.assert(fc.property(anyFile, fc.nat(), (path, at) => {
    const lines = (text: string) => text.split("\n");
    const rows = sheets.get(path)!.rows.length;
    fc.pre(rows > 0);
    const left = at % rows;
    const folder = changed(path, (text) => `${lines(text).slice(0, left + 1).join("\n")}\n`);
    const { losses, unlisted } = accountFiles(folder, sheetsOf(folder));
    assertEquals(saidOf([...losses, ...unlisted]), [`rows-missing ${path}`]);
    assertEquals(Number.parseInt(losses[0]!.value), left);
    assertEquals(Number.parseInt(losses[0]!.expected), rows);
  }));
});

Deno.test("a folder that is gone is one loss", () => {
  const isGone = (path: string) => path.startsWith("data-raw/korea/");
  const folder = { ...whole, sheets: whole.sheets.filter(({ path }) => !isGone(path)) };
  assertEquals(told(folder), ["file-missing data-raw/korea"]);
  const empty = { path: "data-raw/korea", kind: "empty folder" } as const;
  assertEquals(told({ ...folder, others: [empty] }), ["file-missing data-raw/korea"]);
});

Deno.test("an empty data-raw, or one without its inventory, is one loss", () => {
  const empty = { sheets: [], others: [], headers: new Map() };
  assertEquals(cleanFolder(empty).problems.map(({ code, file }) => [code, file]), [
    ["file-missing", inventoryPath],
  ]);
  assertEquals(told(without(inventoryPath)), [`file-missing ${inventoryPath}`]);
});

Deno.test("what is not listed is a problem, each by its name", () => {
  const bytes = new TextEncoder().encode("source\n");
  const folder: RawFolder = {
    ...whole,
    sheets: [...whole.sheets, { path: "data-raw/japan/sources.new.csv", bytes }],
    others: [
      { path: "data-raw/japan/notes.md", kind: "file" },
      { path: "data-raw/japan/scan.pdf", kind: "file" },
      { path: "data-raw/far", kind: "empty folder" },
    ],
  };
  assertEquals(told(folder), [
    "folder-empty data-raw/far",
    "file-unlisted data-raw/japan/notes.md",
    "file-unlisted data-raw/japan/scan.pdf",
    "file-unlisted data-raw/japan/sources.new.csv",
  ]);
});

Deno.test("an inventory that was cut is one problem, on the last line that is left", () => {
  const lines = listed.toSorted().length;
  fc.assert(fc.property(fc.integer({ min: 0, max: lines - 2 }), (kept) => {
    const folder = changed(
      inventoryPath,
      (text) => `${text.split("\n").slice(0, kept + 1).join("\n")}\n`,
    );
    const { losses, unlisted } = accountFiles(folder, sheetsOf(folder));
    assertEquals(losses, []);
    assertEquals(unlisted.map(({ file, line }) => [file, line]), [[inventoryPath, kept + 1]]);
  }));
});

Deno.test("a count in the inventory that is none is no loss of rows: it is told of where it stands", () => {
  fc.assert(
    fc.property(fc.constantFrom("1e99", "many", "9999999999", "-0", "12 rows"), (count) => {
      const folder = changed(
        inventoryPath,
        (text) => text.replace(/^(japan\/sources\.csv),\d+,/m, `$1,${count},`),
      );
      const { losses, unlisted } = accountFiles(folder, sheetsOf(folder));
      assertEquals([losses, unlisted], [[], []]);
      assertEquals(
        cleanFolder(folder).problems.map((
          { code, file, column, value },
        ) => [code, file, column, value]),
        [["value-invalid", inventoryPath, "rows", count]],
      );
    }),
    { numRuns: 5 },
  );
});

Deno.test("more rows and another header are noted, and no problem", () => {
  const path = "data-raw/japan/sources.csv";
  const longer = changed(path, (text) => `${text}a,b,c,d,e\n`);
  const headers = new Map([...whole.headers, [path, "0".repeat(64)]]);
  for (const folder of [longer, { ...whole, headers }]) {
    const { losses, unlisted, notes } = accountFiles(folder, sheetsOf(folder));
    assertEquals([losses, unlisted, notes.length, notes[0]!.file], [[], [], 1, inventoryPath]);
    assertStringIncludes(notes[0]!.says, `out of date for ${path}, `);
  }
});

Deno.test("as long as a file or row is missing, a run says only that, whatever follows from it", () => {
  const cut = (path: string) => changed(path, (text) => text.slice(0, text.indexOf("\n") + 1));
  for (
    const path of [
      "data-raw/japan/sources.csv",
      "data-raw/crosswalks/actors.csv",
      "data-raw/episodes.csv",
    ]
  ) {
    for (const folder of [without(path), renamed(path, `${nameOf(path)}.txt`), cut(path)]) {
      assertEquals(cleanFolder(folder).problems.map(({ file }) => file), [path]);
    }
  }
});
