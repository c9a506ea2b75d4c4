import { assert, assertEquals } from "@std/assert";
import { parse } from "@std/csv";
import { filesAt } from "../../../pipeline/base/files/list_files.ts";
import { sha256 } from "../../../pipeline/base/files/digest.ts";
import { dataPackageText } from "../../../pipeline/archive/metadata/data_package.ts";
import { figureResources } from "../../../pipeline/archive/metadata/figure_resources.ts";
import { rawResources } from "../../../pipeline/archive/metadata/raw_resources.ts";
import type { DataPackage } from "../../../pipeline/tables/package/package_shape.ts";
import { checkBy, faultsOf, officialSchema, whereSchemas } from "../../fixtures/official_schema.ts";

const descriptor: DataPackage = JSON.parse(Deno.readTextFileSync("datapackage.json"));
const { resources } = descriptor;
const encode = (text: string) => new TextEncoder().encode(text);
const [packageSchema, tableSchema] = ["datapackage", "tableschema"]
  .map((name) => officialSchema(`${name}-v2.schema.json`));

Deno.test({
  name: `the data package of all files is valid by the official schemas (${whereSchemas})`,
  ignore: packageSchema === undefined || tableSchema === undefined,
  fn: () => {
    const [validPackage, validTable] = [checkBy(packageSchema!), checkBy(tableSchema!)];
    assert(validPackage(descriptor), faultsOf(validPackage));
    for (const { name, schema } of resources) {
      assert(validTable(schema), `${name}: ${faultsOf(validTable)}`);
    }
    assert(!validPackage({ ...descriptor, contributors: [] }));
  },
});

Deno.test("every sheet and table of the package is a resource, with size, digest and columns", async () => {
  const roots = ["data-raw", "data-clean", "figures", "docs"];
  const found = (await Promise.all(roots.map(filesAt))).flatMap((paths) => paths ?? [])
    .filter((path) => path.endsWith(".csv") && !path.startsWith("data-clean/robustness/draws/"));
  assertEquals(resources.map(({ path }) => path).sort(), found.sort());
  for (const { path, bytes, hash, schema } of resources) {
    const content = await Deno.readFile(path);
    assertEquals([bytes, hash], [content.length, `sha256:${await sha256(content)}`], path);
    const [header] = parse(new TextDecoder().decode(content));
    assertEquals(schema.fields.map(({ name }) => name), header, path);
    assert(schema.fields.every(({ description }) => description.length > 2), path);
  }
});

Deno.test("resources have names of their own, and every reference is to one of them", () => {
  const names = resources.map(({ name }) => name);
  assertEquals(new Set(names).size, names.length);
  assertEquals(names.filter((name) => !/^[a-z0-9._-]+$/.test(name)), []);
  for (const { name, schema: { foreignKeys = [] } } of resources) {
    for (const { reference } of foreignKeys) {
      assert(reference.resource === "" || names.includes(reference.resource), name);
    }
  }
});

Deno.test("who made it, under what terms, by which words", () => {
  assertEquals(descriptor.licenses.map(({ name }) => name), ["CC-BY-4.0", "MIT"]);
  assert(descriptor.keywords!.includes("alliances"));
  assertEquals(descriptor.contributors!.map(({ roles }) => roles), [["creator"]]);
});

Deno.test("an empty cell says what it means, and a column of a few values names them", () => {
  const fields = (name: string) =>
    new Map(
      resources.find((each) => each.name === name)!.schema.fields.map((
        field,
      ) => [field.name, field]),
    );
  for (const { name, schema } of resources) {
    for (const { value, label } of schema.missingValues) assert(value === "" && label, name);
  }
  assertEquals(fields("positions").get("stage")!.categories, ["opening", "middle", "final"]);
  assertEquals(fields("positions").get("actor")?.categories, undefined);
});

Deno.test("raw sheets go by case and sheet, whatever their origin; other files are left out", () => {
  const made = rawResources([
    "data-raw/japan/positions.diet.csv",
    "data-raw/states.csv",
    "data-raw/README.md",
    "data-raw/japan/unknown.csv",
    "figures/positions.csv",
  ]);
  assertEquals(made.map(({ name }) => name), ["raw.japan.positions.diet", "raw.states"]);
  assertEquals(
    new Set(made.flatMap(({ schema }) => schema.fields.map(({ type }) => type))).size,
    1,
  );
});

Deno.test("a figure's column is of numbers only where all of its cells are", () => {
  const files = new Map([
    ["figures/b.csv", encode("year,share,word,none\n1951,0.5,A,\n1952,,1,\n")],
    ["figures/a.csv", encode("year\n1951\n")],
    ["figures/sources.csv", encode("figure,source,tables\n")],
    ["figures/a.svg", encode("<svg/>")],
  ]);
  const made = figureResources(files);
  assertEquals(made.map(({ path }) => path), ["figures/a.csv", "figures/b.csv"]);
  assertEquals(
    made[1]!.schema.fields.map(({ name, type }) => [name, type]),
    [["year", "integer"], ["share", "number"], ["word", "string"], ["none", "string"]],
  );
});

Deno.test("tables that are not there are no resources", async () => {
  const text = await dataPackageText(
    "1.2.3",
    new Map([["data-raw/states.csv", encode("state\n")]]),
  );
  assertEquals(
    (JSON.parse(text) as DataPackage).resources.map(({ name, bytes }) => [name, bytes]),
    [["raw.states", 6]],
  );
});
