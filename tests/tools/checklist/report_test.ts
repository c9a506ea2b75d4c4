import { assertEquals } from "@std/assert";
import { checklist } from "../../../pipeline/tools/checklist/checklist.ts";
import { reportText } from "../../../pipeline/tools/checklist/report.ts";
import { reproducedFiles } from "../../../pipeline/tools/checklist/reproduced_files.ts";
import { manifestPath } from "../../../pipeline/archive/contents.ts";
import { readManifest } from "../../../pipeline/base/files/digest.ts";
import { madeTexts, packageOf } from "./made_package.ts";

const [a, b] = ["a".repeat(64), "b".repeat(64)];

Deno.test("a file that a run left out, changed or added is told in its part", () => {
  const listed = new Map([
    ["data-clean/tables/a.csv", a!],
    ["data-clean/tables/b.csv", a!],
    ["figures/a.svg", a!],
    ["docs/results.md", a!],
    ["LICENSE", a!],
  ]);
  const found = new Map([
    ["data-clean/tables/a.csv", b!],
    ["figures/a.svg", a!],
    ["figures/b.svg", a!],
    ["docs/results.md", a!],
    ["LICENSE", a!],
    ["replication/MANIFEST-sha256.txt", b!],
    ["replication/ARCHIVE-sha256.txt", b!],
    ["replication/archive.sha256", b!],
    ["replication/hub-and-spokes-1.0.0.zip", b!],
  ]);
  assertEquals(
    reproducedFiles(listed, found).map(({ name, ok, detail }) => [name, ok, ...detail]),
    [
      [
        "Data Preparation Code",
        false,
        "data-clean/tables/a.csv: other bytes after the run",
        "data-clean/tables/b.csv: not there after the run",
      ],
      ["Tables and Figures", false, "figures/b.svg: made by the run, and not in the manifest"],
      ["In-Text Numbers", true, "1 file, each with the same bytes"],
      ["All other files", true, "1 file, each with the same bytes"],
    ],
  );
});

Deno.test("a run that made nothing to compare has reproduced nothing", () => {
  const checks = reproducedFiles(new Map(), new Map());
  assertEquals(checks.map(({ ok }) => ok), [false, false, false, false]);
});

Deno.test("the report has the parts of a data editor's, in their order, and classifies the run", async () => {
  const made = await packageOf({
    ...madeTexts,
    "figures/a.svg": "<svg/>\n",
    "docs/results.md": "1\n",
  });
  const manifest = readManifest(new TextDecoder().decode(made.files.get(manifestPath)));
  const run = { steps: ["Unpacked it"], code: 0, printed: [] };
  const titles = async (digests: ReadonlyMap<string, string> | undefined) => {
    const ran = digests === undefined ? { why: "nobody ran it" } : { ...run, digests };
    const parts = await checklist(made, [], ran);
    return [parts.map(({ title }) => title), parts.at(-1)!.remarks] as const;
  };
  const whole = [
    "General",
    "Data description",
    "Data deposit",
    "All data files provided",
    "Code description",
    "Computing Environment of the Replicator",
    "Replication steps",
    "Findings",
    "Classification",
  ];
  assertEquals(await titles(manifest), [whole, ["Full reproduction"]]);
  const spoilt = new Map([...manifest, ["figures/a.svg", b!]]);
  assertEquals(await titles(spoilt), [whole, ["Partial reproduction"]]);
  assertEquals(await titles(new Map()), [whole, [
    "Not able to reproduce most or all of the results",
  ]]);
  assertEquals(await titles(undefined), [
    whole.filter((title) => title !== "Findings"),
    ["Not attempted"],
  ]);
});

Deno.test("a line a check, its faults below it, and what is to be done before all", () => {
  const many = Array.from({ length: 22 }, (_, at) => `file ${at}`);
  const text = reportText("made.zip", [
    { title: "General", checks: [{ name: "Good", ok: true, detail: ["3 files"] }] },
    { title: "Files", remarks: ["Looked at"], checks: [{ name: "Bad", ok: false, detail: many }] },
  ]);
  assertEquals(text.split("\n").filter((line) => line !== ""), [
    "# made.zip",
    "## SUMMARY",
    "1 of 2 checks hold.",
    "### Action Items",
    "- [REQUIRED] Bad",
    "## General",
    "- ✔ Good: 3 files",
    "## Files",
    "- Looked at",
    "- ✘ Bad: 22 faults",
    ...many.slice(0, 20).map((fault) => `  - ${fault}`),
    "  - and 2 more",
  ]);
});
