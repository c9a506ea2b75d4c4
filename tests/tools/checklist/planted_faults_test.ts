import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { fileChecks } from "../../../pipeline/tools/checklist/checklist.ts";
import type { PackageFiles } from "../../../pipeline/tools/checklist/package_files.ts";
import {
  faultsOf,
  madeReadme,
  madeTexts,
  packageOf,
  type Texts,
  withFile,
} from "./made_package.ts";

const sheet = "data-clean/tables/sources.csv";
const row = 'Papers 1,"Volume of Papers, no. 1"';

const added = (texts: Texts) => packageOf({ ...madeTexts, ...texts });
const readme = (from: string, to: string) => {
  assertStringIncludes(madeReadme, from);
  return added({ "README.md": madeReadme.replace(from, to) });
};
const long = `docs/${"long/".repeat(40)}page.md`;

/** The fifteen kinds: the check that must tell of the fault, what it must say, and a package with it. */
const planted:
  readonly (readonly [check: RegExp, says: string, made: () => Promise<PackageFiles>])[] = [
    [/other archives/, "data.zip", () => added({ "docs/data.zip": "PK" })],
    [/Duplicate files/, "the same bytes as deno.json", () => added({ "docs/again.json": "{}\n" })],
    [/Zero-byte/, "docs/empty.md", () => added({ "docs/empty.md": "" })],
    [/back-slashes/, "begins at the root", () => added({ "/docs/a.md": "a\n" })],
    [
      /is listed/,
      "not in replication/MANIFEST",
      async () => withFile(await packageOf(madeTexts), "docs/stray.md", "stray\n"),
    ],
    [
      /column is documented/,
      "column page",
      () => added({ [sheet]: `source,full_citation,page\n${row},7\n` }),
    ],
    [
      /source is cited/,
      "Papers 2",
      () => added({ [sheet]: `source,full_citation\n${row}\nPapers 2,\n` }),
    ],
    [/none is blank/, "Controlled Randomness", () => readme("\nNone.\n", "")],
    [/Obsolete/, "sheet (1).md", () => added({ "docs/sheet (1).md": "again\n" })],
    [
      /1,000 files/,
      "1,008 files",
      () =>
        added(
          Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`docs/${at}.md`, `${at}\n`])),
        ),
    ],
    [/too long/, "letters, expected up to 200", () => added({ [long]: "far\n" })],
    [/letter case/, "docs/page.md", () => added({ "docs/Page.md": "A\n", "docs/page.md": "b\n" })],
    [/Dataverse/, "a blank in its name", () =>
      added({
        [sheet]: `source,full_citation,a b\n${row},7\n`,
        "data-clean/datapackage.json": madeTexts["data-clean/datapackage.json"]!
          .replace('"fields":[', '"fields":[{"name":"a b","description":"A"},'),
      })],
    [/plain ASCII/, "beyond ASCII", () => added({ "docs/café.md": "a\n" })],
    [
      /digest of the manifest/,
      "README.md: differs: found",
      async () => withFile(await packageOf(madeTexts), "README.md", `${madeReadme}\n`),
    ],
  ];

Deno.test("a package as it should be has no fault", async () => {
  assertEquals(await faultsOf(await packageOf(madeTexts)), {});
});

Deno.test("fifteen kinds of fault are planted, one for each check of files but that of the main program", () => {
  const names = Object.values(fileChecks).flatMap((part) => Object.keys(part));
  assertEquals(planted.length, 15);
  assertEquals(names.filter((name) => !planted.some(([check]) => check.test(name))), [
    "A main program runs all others",
  ]);
});

for (const [check, says, made] of planted) {
  Deno.test(`a planted fault is told by one check alone: ${check.source}`, async () => {
    const faults = await faultsOf(await made());
    const [name, ...others] = Object.keys(faults);
    assertEquals(others, []);
    assert(name !== undefined && check.test(name), name);
    assertEquals(faults[name]!.length, 1, faults[name]!.join("\n"));
    assertStringIncludes(faults[name]![0]!, says);
  });
}
