import { assert, assertEquals } from "@std/assert";
import { crateText } from "../../../pipeline/archive/metadata/crate.ts";
import { dataPackageText } from "../../../pipeline/archive/metadata/data_package.ts";
import { licenceFileText } from "../../../pipeline/archive/metadata/licence_file.ts";
import {
  collectionsIn,
  outsideByPath,
  outsideData,
} from "../../../pipeline/archive/metadata/outside_data.ts";
import { toCsv } from "../../../pipeline/base/sheets/write_sheet.ts";
import { collections } from "../../../pipeline/tables/collections.ts";
import { cleanHeader } from "../../../pipeline/tables/table.ts";
import { danglingIds, graphOf, idsIn } from "../../fixtures/crate_graph.ts";

const encode = (text: string) => new TextEncoder().encode(text);
const row = {
  row_id: "strength",
  collection: "strength",
  name: "Strength of States",
  holder: "Strength Project",
  holds: "How strong states are",
  url: "https://example.org/strength",
  access: "open",
  terms: "Free for study",
  values_here: "yes",
  tables: "capabilities",
  reason: "Looked up",
};
const letters = {
  ...row,
  row_id: "letters",
  collection: "letters",
  name: "Letters",
  values_here: "no",
  terms: "",
  tables: "",
};
const made = new Map([
  ["LICENSE", encode("Permission\n")],
  ["data-clean/tables/collections.csv", encode(toCsv(cleanHeader(collections), [row, letters]))],
  ["data-clean/tables/capabilities.csv", encode("row_id\n")],
  ["data-raw/crosswalks/capabilities.csv", encode("state\n")],
]);
const paths = ["data-raw/crosswalks/capabilities.csv", "data-clean/tables/capabilities.csv"];

Deno.test("outside data are those whose values stand here, on the sheets and tables of theirs", () => {
  const found = collectionsIn(made);
  assertEquals(outsideData(found).map(({ collection }) => collection), ["strength"]);
  assertEquals([...outsideByPath(found).keys()], paths);
  assertEquals(collectionsIn(new Map()), []);
});

Deno.test("the files that the real sheet names are there", () => {
  const path = "data-clean/tables/collections.csv";
  const found = outsideByPath(collectionsIn(new Map([[path, Deno.readFileSync(path)]])));
  assert(found.size > 0);
  for (const path of found.keys()) assert(Deno.statSync(path).isFile, path);
});

Deno.test("LICENSE.txt says on what terms outside data stand here, and of no others", () => {
  const text = licenceFileText("Permission\n", "Notice\n", collectionsIn(made));
  for (const words of ["Strength of States (Strength Project)", "Terms: Free for study"]) {
    assert(text.includes(words), words);
  }
  assert(!text.includes("Letters"));
  assert(!licenceFileText("Permission\n", "Notice\n", []).includes("Data that others made"));
});

Deno.test("in the crate their files carry the makers' terms beside the package's own", async () => {
  const text = await crateText({ version: "1.2.3", files: made, later: [], denoJson: "{}" });
  const graph = graphOf(JSON.parse(text));
  assertEquals(danglingIds(graph), []);
  for (const path of paths) {
    const file = graph.get(path)!;
    assertEquals(idsIn(file["license"]).at(-1), "#terms-strength", path);
    assertEquals(idsIn(file["isBasedOn"]), ["#outside-strength"], path);
  }
  assertEquals(graph.get("#terms-strength")!["description"], "Free for study");
  assertEquals(idsIn(graph.get("./")!["isBasedOn"]), ["#outside-strength"]);
  assertEquals(graph.has("#outside-letters"), false);
});

Deno.test("so they do in the data package, which names every collection as a source", async () => {
  const { sources, resources } = JSON.parse(await dataPackageText("1.2.3", made));
  assertEquals(sources.map(({ title }: { title: string }) => title), [row.name, letters.name]);
  for (const path of paths) {
    const found = resources.find((each: { path: string }) => each.path === path);
    assertEquals(found.sources, [{ title: row.name, path: row.url }], path);
    assertEquals(found.licenses.at(-1), {
      path: "LICENSE.txt",
      title: "Terms of Strength of States: Free for study",
    });
  }
});
