import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { Zip, ZipPassThrough, zipSync } from "fflate";
import { duplicateFiles } from "../../../pipeline/tools/checklist/duplicate_files.ts";
import { dataverseIngest } from "../../../pipeline/tools/checklist/dataverse_ingest.ts";
import { asciiPaths, relativePaths } from "../../../pipeline/tools/checklist/file_paths.ts";
import { mainProgramThere } from "../../../pipeline/tools/checklist/main_program.ts";
import { nestedArchives } from "../../../pipeline/tools/checklist/nested_archives.ts";
import { obsoleteFiles } from "../../../pipeline/tools/checklist/obsolete_files.ts";
import {
  type PackageFiles,
  packageFilesOf,
} from "../../../pipeline/tools/checklist/package_files.ts";
import { citedSources } from "../../../pipeline/tools/checklist/cited_sources.ts";
import { readmeSections } from "../../../pipeline/tools/checklist/readme_sections.ts";
import { madeReadme, madeTexts, packageOf } from "./made_package.ts";

const encoder = new TextEncoder();
const madeOf = (
  files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>,
): PackageFiles => ({
  folder: "made",
  files: new Map(
    Object.entries(files).map(([path, text]) =>
      [path, typeof text === "string" ? encoder.encode(text) : text] as const
    ),
  ),
  repeated: [],
});

/** Paths of which a check tells. */
const told = (check: { readonly ok: boolean; readonly detail: readonly string[] }) =>
  check.ok ? [] : check.detail.map((fault) => fault.slice(0, fault.indexOf(": ")));

Deno.test("archives are told by what is in them too, and a text of many texts is none", () => {
  const bytes = (...values: number[]) => new Uint8Array([...values, 0, 0]);
  const tar = new Uint8Array(512);
  tar.set(encoder.encode("ustar"), 257);
  const check = nestedArchives(
    "x",
    madeOf({
      "a.dat": bytes(0x50, 0x4b, 3, 4),
      "b.bin": bytes(0x1f, 0x8b),
      "c.TAR": "x",
      "d": tar,
      "e.png": bytes(0x89, 0x50, 0x4e, 0x47),
      "f.md": "PK and BZ, but not at once\n",
      "source.txtar": "-- a --\n",
    }),
  );
  assertEquals(told(check), ["a.dat", "b.bin", "c.TAR", "d"]);
  assertStringIncludes(
    nestedArchives("x", madeOf({ "source.txtar": "-- a --\n" })).detail[0]!,
    "source.txtar is one plain text",
  );
});

Deno.test("paths that lead elsewhere are told", () => {
  const paths = ["/etc/a", "C:\\a", "c:/a", "docs\\a.md", "docs/../../a", "..", "docs/a..md"];
  const check = relativePaths("x", madeOf(Object.fromEntries(paths.map((path) => [path, "a"]))));
  assertEquals(told(check), paths.slice(0, -1));
});

Deno.test("letters beyond ASCII are told, and control letters; blanks are not", () => {
  const check = asciiPaths("x", madeOf({ "a b.md": "a", "吉田.md": "a", "a\tb": "a" }));
  assertEquals(told(check), ["吉田.md", "a\tb"]);
});

Deno.test("names of what was left behind are told, names of the package are not", () => {
  const left = [
    "docs/page.md~",
    "data/a.bak",
    ".DS_Store",
    "docs/.DS_Store",
    "__MACOSX/docs/._a",
    "data/a (1).csv",
    "data/a(2).csv",
    "pipeline/Copy of a.ts",
    "pipeline/a_old.ts",
    "data/positions_v2.csv",
    "data-clean/__pycache__/load.cpython-311.pyc",
    ".Rhistory",
    "Thumbs.db",
    "#notes#",
    "~$table.xlsx",
  ];
  const kept = [
    "data-clean/load.R",
    "figures/hub_and_spokes.csv",
    "docs/old_treaties_end.md",
    ".gitignore",
  ];
  const files = Object.fromEntries([...left, ...kept].map((path) => [path, "a"]));
  assertEquals(told(obsoleteFiles("x", madeOf(files))), left);
});

Deno.test("what Dataverse would spoil is told by file and line", () => {
  const faulty: Readonly<
    Record<string, readonly [text: string | Uint8Array<ArrayBuffer>, says: string]>
  > = {
    "break.csv": ['a,b\n1,"x\ny"\n', "break.csv:2"],
    "quote.csv": ['a,b\n1,x"y\n', "quote.csv:2"],
    "twice.csv": ["a,a\n1,2\n", "stands in it twice"],
    "noname.csv": ["a,,c\n1,2,3\n", "has no name"],
    "blank.csv": ["a b,c\n1,2\n", "has a blank"],
    "ragged.csv": ["a,b\n1,2\n1,2,3\n", "ragged.csv:3"],
    "mark.csv": ["\uFEFFa,b\n1,2\n", "byte-order mark"],
    "long.csv": [`${"a".repeat(256)},b\n1,2\n`, "256 letters"],
    "latin.csv": [new Uint8Array([97, 44, 98, 10, 0xe9, 44, 49, 10]), "not plain UTF-8"],
    "empty.csv": ["\n", "empty.csv"],
  };
  for (const [path, [text, says]] of Object.entries(faulty)) {
    const check = dataverseIngest("x", madeOf({ [path]: text }));
    assert(!check.ok, path);
    assertStringIncludes(check.detail.join("\n"), says);
  }
  const right = madeOf({ "a.csv": 'a,b\n"1, ""one""",é\n,\n', "notes.md": 'a,a\n"' });
  assertEquals(dataverseIngest("x", right).detail, ["1 table"]);
});

Deno.test("a section that is missing or out of its place is told, one with subsections is filled", async () => {
  const check = async (readme: string) =>
    readmeSections("x", await packageOf({ ...madeTexts, "README.md": readme })).detail;
  const without = madeReadme.replace("### License for Data\n\nCC BY.\n", "");
  assertEquals(await check(without), ["License for Data: no such section"]);
  const [overview, ...others] = madeReadme.split(/^(?=## )/m).slice(1);
  const moved = ["# README\n\n", ...others.slice(0, -1), overview, others.at(-1)].join("");
  const [only, ...more] = await check(moved);
  assertEquals([only, more], [
    "Data Availability and Provenance Statements: stands before what it should follow",
    [],
  ]);
  assertEquals(await check(madeReadme), ["17 sections of the template"]);
  assertEquals(readmeSections("x", madeOf({ "a.md": "" })).detail, ["no README.md"]);
});

Deno.test("the README of the archive comes before the one that visitors see first", () => {
  const check = readmeSections(
    "x",
    madeOf({ "README.md": "# Short\n", "replication/README.md": madeReadme }),
  );
  assert(check.ok, check.detail.join("\n"));
});

Deno.test("a source that a row names and no list has is told, and a collection that no reference has", async () => {
  const named = await packageOf({
    ...madeTexts,
    "data-clean/tables/positions.csv": "row_id,source\na,Papers 9\n",
  });
  assertEquals(citedSources("x", named).detail, [
    "Papers 9, of the table positions: no full citation in sources.csv",
  ]);
  const collected = (title: string) =>
    packageOf({
      ...madeTexts,
      "data-clean/tables/collections.csv": `row_id,name,cite_title\na,The volume,${title}\n`,
    });
  assertEquals(citedSources("x", await collected("Another Volume")).detail, [
    "The volume: not in the references of the README",
  ]);
  assert(citedSources("x", await collected("Volume of Papers")).ok);
});

Deno.test("without its parts the main program is none", async () => {
  const { "offline/reproduce.mjs": _left, ...others } = madeTexts;
  assertEquals(told(mainProgramThere("x", await packageOf(others))), ["offline/reproduce.mjs"]);
});

Deno.test("a path that a zip has twice is told, for one of the files would be lost", async () => {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  for (
    const [path, text] of [["made/a.md", "first"], ["made/b.md", "b"], ["made/a.md", "second"]]
  ) {
    const entry = new ZipPassThrough(path!);
    zip.add(entry);
    entry.push(encoder.encode(text), true);
  }
  zip.end();
  const made = packageFilesOf(new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer()));
  assertEquals(told(await duplicateFiles("x", made)), ["a.md"]);
});

Deno.test("a zip is read below its one folder, and what lies outside it keeps its path", () => {
  const bytes = encoder.encode("a");
  const zip = zipSync({ "made/a.md": bytes, "made/b/c.md": bytes, "d.md": bytes });
  const { folder, files } = packageFilesOf(zip as Uint8Array<ArrayBuffer>);
  assertEquals([folder, [...files.keys()].sort()], ["made", ["a.md", "b/c.md", "d.md"]]);
});
