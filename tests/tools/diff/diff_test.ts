import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import fc from "fast-check";
import { unzipSync, zipSync } from "fflate";
import { diffText } from "../../../pipeline/tools/diff/diff_text.ts";
import { isCompared, packageChanges } from "../../../pipeline/tools/diff/package_changes.ts";
import { readFolder, readVersion } from "../../../pipeline/tools/diff/read_version.ts";

const encode = (text: string) => new TextEncoder().encode(text);
const filesOf = (texts: Readonly<Record<string, string>>) =>
  new Map(Object.entries(texts).map(([path, text]) => [path, encode(text)]));

const before = {
  "data-clean/findings/findings.csv": "finding,short,verdict\na,Allies,between\nb,US,supported\n",
  "data-clean/findings/estimates.csv": "finding,part,estimate\na,,0.5\nb,,0.7\n",
  "data-clean/tables/ties.csv": "row_id,case,form\nT1,japan,bilateral\nT2,korea,wider\n",
  "data-clean/ledger.csv": "table,line\nties,2\n",
  "figures/moves.csv": "type,side,value\nform,us,12\nform,ally,8\n",
  "figures/sources.csv": "figure,source,tables\nmoves,A,findings/moves\n",
  "data-raw/japan/ties.csv": "tie,form\nT1,bilateral\n",
  "data-raw/corrections.csv": "file,row_key,column,expect,value,reason,source\n",
};
const after = {
  ...before,
  "data-clean/findings/findings.csv": "finding,short,verdict\na,Allies,supported\nb,US,supported\n",
  "data-clean/findings/estimates.csv": "finding,part,estimate\na,,0.6\nb,,0.7\n",
  "data-clean/tables/ties.csv": "row_id,case,form\nT1,japan,wider\nT3,china,wider\n",
  "data-clean/ledger.csv": "table,line\nties,3\n",
  "figures/moves.csv": "type,side,value\nform,us,14\nform,ally,8\n",
  "figures/sources.csv": "figure,source,tables\nmoves,B,findings/moves\n",
  "data-raw/japan/ties.csv": "tie,form\nT3,wider\nT1,bilateral\n",
  "data-raw/corrections.csv":
    "file,row_key,column,expect,value,reason,source\njapan/ties.csv,T1,form,a,b,c,d\n",
};
const style = { markdown: false, most: 20 };

Deno.test("what changed is told with verdicts first, then down to the raw rows", () => {
  assertEquals(diffText(packageChanges(filesOf(before), filesOf(after)), style).split("\n"), [
    "Verdicts",
    "  data-clean/findings/findings.csv",
    "    a verdict: between → supported",
    "",
    "Estimates",
    "  data-clean/findings/estimates.csv",
    "    a/ estimate: 0.5 → 0.6",
    "",
    "Figures",
    "  figures/moves.csv",
    "    us value: 12 → 14",
    "",
    "Tables",
    "  data-clean/tables/ties.csv",
    "    T1 form: bilateral → wider",
    "    + T3: case china, form wider",
    "    − T2: case korea, form wider",
    "",
    "Raw rows",
    "  data-raw/japan/ties.csv",
    "    + line 2, T3: form wider",
    "",
    "Corrections",
    "  data-raw/corrections.csv",
    "    + line 2, japan/ties.csv/T1/form: expect a, value b, reason c, source d",
  ]);
});

Deno.test("a version against itself has no changes, and each part says so", () => {
  const parts = packageChanges(filesOf(before), filesOf(before));
  assertEquals(parts.flatMap(({ tables }) => tables), []);
  for (const { same } of parts) assertStringIncludes(diffText(parts, style), `${same}.`);
});

Deno.test("both directions tell the same cells, with before and after exchanged", () => {
  const [there, back] = [
    packageChanges(filesOf(before), filesOf(after)),
    packageChanges(filesOf(after), filesOf(before)),
  ];
  const cells = (parts: typeof there, turned: boolean) =>
    parts.flatMap(({ tables }) => tables.flatMap(({ changes }) => changes.cells))
      .map(({ row, column, before, after }) =>
        JSON.stringify(turned ? [row, column, after, before] : [row, column, before, after])
      ).sort();
  assertEquals(cells(back, true), cells(there, false));
});

Deno.test("a file that one version lacks is told with its rows", () => {
  const { "figures/moves.csv": _, ...less } = before;
  const lines = diffText(packageChanges(filesOf(less), filesOf(before)), style);
  assertStringIncludes(lines, "+ the file: 2 rows");
  assertStringIncludes(
    diffText(packageChanges(filesOf(before), filesOf(less)), style),
    "− the file: 2 rows",
  );
});

Deno.test("of many changes the first are shown, and the others counted", () => {
  const many = (value: number) =>
    filesOf({
      "data-clean/tables/ties.csv": "row_id,case\n" +
        Array.from({ length: 30 }, (_, at) => `T${at},c${value}\n`).join(""),
    });
  const text = diffText(packageChanges(many(1), many(2)), style);
  assertStringIncludes(text, "and 10 more; --all shows them");
  const all = diffText(packageChanges(many(1), many(2)), { ...style, most: Infinity });
  assertEquals(all.match(/c1 → c2/g)?.length, 30);
});

Deno.test("in Markdown no text of the data is taken for markup", () => {
  fc.assert(fc.property(fc.stringMatching(/^[a-z<>*_|`\[\]!#-]{1,12}$/), (text) => {
    const changed = filesOf({
      "data-clean/tables/ties.csv": `row_id,case\nT1,"${text}"\n`,
    });
    const empty = filesOf({ "data-clean/tables/ties.csv": "row_id,case\nT1,\n" });
    const [, row] = diffText(packageChanges(empty, changed), { ...style, markdown: true })
      .split("| --- | --- | --- |\n");
    const cells = row!.split("\n")[0]!.replaceAll(/\\./g, "").split("|");
    assertEquals(cells.length, 5);
    assert(!/[<>*_`[\]#]/.test(cells[3]!), row);
  }));
});

Deno.test("a folder and an archive of it read as the same version", async () => {
  const folder = await Deno.makeTempDir();
  try {
    for (const [path, text] of Object.entries({ ...before, "README.md": "# Read me\n" })) {
      await Deno.mkdir(`${folder}/${path}`.replace(/\/[^/]*$/, ""), { recursive: true });
      await Deno.writeTextFile(`${folder}/${path}`, text);
    }
    const read = await readFolder(folder);
    assertEquals([...read.keys()].sort(), Object.keys(before).filter(isCompared).sort());
    const entries = Object.fromEntries(
      Object.entries(before).map(([path, text]) => [`hub-and-spokes-1/${path}`, encode(text)]),
    );
    const zip = zipSync(entries);
    assertEquals(Object.keys(unzipSync(zip)).length, 8);
    await Deno.writeFile(`${folder}/a.zip`, zip);
    const unpacked = await readVersion(`${folder}/a.zip`);
    assert("found" in unpacked);
    assertEquals(new Map([...unpacked.found].sort()), new Map([...read].sort()));
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("what is no version is refused in a sentence", async () => {
  const file = await Deno.makeTempFile();
  try {
    for (const version of [file, `${file}-none`, "no-such-branch", "--output=/tmp/x", "-x"]) {
      const read = await readVersion(version);
      assert("refused" in read, version);
      assertStringIncludes(read.refused, "Cannot compare with");
    }
  } finally {
    await Deno.remove(file);
  }
});
