import { assertEquals } from "@std/assert";
import { zipOf } from "../../pipeline/archive/zip.ts";
import { manifestText, sha256 } from "../../pipeline/base/files/digest.ts";
import { archiveZip } from "../../pipeline/tools/verify/archive_zip.ts";
import { faultLine } from "../../pipeline/tools/verify/fault.ts";
import { fileFaults } from "../../pipeline/tools/verify/file_faults.ts";
import { noStrayFiles } from "../../pipeline/tools/verify/stray_files.ts";

/** The faults of a file as text. */
const told = (...args: Parameters<typeof fileFaults>) => fileFaults(...args).map(faultLine);

const encode = (text: string) => new TextEncoder().encode(text);
const path = "data-clean/tables/ties.csv";
const table = "row_id,case,year\nA,japan,1951\nB,korea,1953\n";

Deno.test("the faults of a table are told by line and column, of another file by its name", () => {
  const faults = (found: string, expected = table) => told(path, encode(found), encode(expected));
  assertEquals(faults(table), []);
  assertEquals(faults(table.replace("1953", "1954").replace("japan", "Japan")), [
    `${path}:2 case: found "Japan", expected "japan"`,
    `${path}:3 year: found "1954", expected "1953"`,
  ]);
  assertEquals(faults("row_id,case,year\nA,japan,1951\n"), [
    `${path}: no such row: expected "B" on line 3`,
  ]);
  assertEquals(faults(table + "C,china,1954\n"), [`${path}:4: no row expected`]);
  assertEquals(faults("row_id,case,date\nA,japan,1951\nB,korea,1953\n"), [
    `${path}:1 year: no such column`,
    `${path}:1 date: no column expected`,
  ]);
  assertEquals(faults("row_id,case,year\nB,korea,1953\nA,japan,1951\n"), [
    `${path}: the same rows, in another order or other bytes`,
  ]);
  assertEquals(told("figures/a.svg", encode("a"), encode("b")), ["figures/a.svg: differs"]);
  assertEquals(told(path, undefined, encode(table)), [`${path}: no such file`]);
  assertEquals(told(path, encode(table), undefined), [`${path}: no file expected`]);
});

Deno.test("a fault is data before it is text: place, what was found and what was expected", () => {
  const wrong = encode(table.replace("1953", "").replace("A,japan,1951\n", ""));
  assertEquals(fileFaults(path, wrong, encode(table)).map(({ hint, ...rest }) => [hint, rest]), [
    ["", {
      code: "cell-differs",
      file: path,
      line: 2,
      column: "year",
      value: "",
      expected: '"1953"',
    }],
    ["", {
      code: "row-absent",
      file: path,
      line: 0,
      column: "",
      value: "",
      expected: '"A" on line 2',
    }],
  ]);
});

Deno.test("of many faults of one table the first are told, and how many more there are", () => {
  const rows = (year: number) =>
    "row_id,case,year\n" + Array.from({ length: 50 }, (_, at) => `R${at},japan,${year}\n`).join("");
  const faults = told(path, encode(rows(1951)), encode(rows(1952)));
  assertEquals(faults.length, 21);
  assertEquals(faults.at(-1), `${path}: more faults than are told: found "30 more"`);
});

Deno.test("a file that the archive does not list is told", () => {
  const listed = new Map([["README.md", "0"]]);
  assertEquals(noStrayFiles("", ["README.md"], listed).ok, true);
  assertEquals(noStrayFiles("", ["README.md", "docs/x.md"], listed).detail, [
    "docs/x.md: a file that the archive does not list; remove it or run again",
  ]);
  assertEquals(noStrayFiles("", [], listed).ok, false);
});

const manifest = "replication/MANIFEST-sha256.txt";
const files = new Map([[path, encode(table)], ["README.md", encode("# Read me\n")]]);

async function listOf(of: typeof files) {
  return new Map(
    await Promise.all([...of].map(async ([path, bytes]) => [path, await sha256(bytes)] as const)),
  );
}

/** Checks a zip of other files against the list of those above. */
async function checkOf(zipped: typeof files, digest?: string) {
  const listed = await listOf(files);
  const text = encode(manifestText(listed));
  const zip = zipOf("top", new Map([...zipped, [manifest, text]]));
  const inPlace = new Map([...files, [manifest, text]]);
  const right = digest ?? await sha256(zip);
  return await archiveZip("", "a.zip", zip, right, listed, manifest, inPlace);
}

Deno.test("a zip passes whose digest and entries are those listed", async () => {
  assertEquals(await checkOf(files), {
    name: "",
    ok: true,
    detail: ["3 files in a.zip"],
    faults: [],
  });
  const none = await archiveZip("", "a.zip", undefined, undefined, new Map(), manifest, new Map());
  assertEquals(none.ok, true);
});

Deno.test("a zip with another digest, an entry too many, too few or changed is told", async () => {
  const wrong = (await checkOf(files, "0".repeat(64))).detail;
  assertEquals(wrong.length, 1);
  assertEquals(wrong[0]!.endsWith(`expected ${"0".repeat(64)}`), true);
  assertEquals((await checkOf(new Map([...files, ["passwd", encode("root")]]))).detail, [
    "a.zip: passwd: no file expected",
  ]);
  assertEquals((await checkOf(new Map([...files].slice(0, 1)))).detail, [
    "a.zip: README.md: no such file",
  ]);
  const changed = new Map([...files, [path, encode(table.replace("1951", "1960"))]]);
  assertEquals((await checkOf(changed)).detail, [
    `a.zip: ${path}:2 year: found "1960", expected "1951"`,
  ]);
});

Deno.test("what is no zip is told, not thrown", async () => {
  const bytes = encode("PK no zip at all");
  const { ok, detail } = await archiveZip(
    "",
    "a.zip",
    bytes,
    await sha256(bytes),
    new Map(),
    manifest,
    new Map(),
  );
  assertEquals(ok, false);
  assertEquals(detail.every((fault) => fault.startsWith("a.zip: cannot be unzipped")), true);
});
