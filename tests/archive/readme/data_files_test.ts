import { assert, assertEquals } from "@std/assert";
import { parse } from "@std/csv";
import { dataFiles, datasetText } from "../../../pipeline/archive/readme/data_files.ts";
import { rowCount } from "../../../pipeline/archive/readme/material.ts";
import { realMaterial } from "../../fixtures/real_archive.ts";

const encoder = new TextEncoder();

Deno.test("every data file of the archive is listed once, and no other", () => {
  const listed = datasetText(realMaterial).match(/^\| `([^`]+)` \|/gm)!
    .map((line) => line.slice(3, -3));
  const held = [...realMaterial.files.keys()].filter((path) => path.endsWith(".csv"));
  assertEquals(listed.toSorted(), held.toSorted());
});

Deno.test("every data file has a description", () => {
  const undescribed = dataFiles(realMaterial).filter(({ source }) => source === "not described");
  assertEquals(undescribed, []);
});

Deno.test("a raw sheet names the collections that most of its rows rest on", () => {
  const path = "data-raw/japan/positions.made.csv";
  const [first, second] = ["frus", "dafp"].map((id) =>
    realMaterial.documents.find(({ source }) => realMaterial.collectionBySource.get(source) === id)!
      .source
  );
  const text = `episode,source\nA,${first}\nB,${second}\nC,"${first}"\nD,unknown\n`;
  const files = new Map([...realMaterial.files, [path, encoder.encode(text)]]);
  const [made] = dataFiles({ ...realMaterial, files }).filter((file) => file.path === path);
  assertEquals(made, {
    path,
    source: "Foreign Relations of the United States; Documents on Australian Foreign Policy",
    notes: "Positions; 4 rows",
  });
});

Deno.test("rows are counted as a reader of CSV counts them", () => {
  for (
    const text of [
      "",
      "a",
      "a\n",
      "a\n1",
      "a\n1\n",
      'a,b\n"1\n2",3\n4,"5 ""six"" \n7"\n',
      "a\r\n1\r\n",
    ]
  ) {
    const records = parse(text).length;
    assertEquals(rowCount(encoder.encode(text)), Math.max(0, records - 1), JSON.stringify(text));
  }
  const ledger = realMaterial.files.get("data-clean/ledger.csv")!;
  assert(rowCount(ledger) > 0);
  assertEquals(rowCount(ledger), parse(new TextDecoder().decode(ledger)).length - 1);
});
