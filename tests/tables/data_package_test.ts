import { assert, assertEquals } from "@std/assert";
import { parse } from "@std/csv";
import { edtf } from "../../pipeline/tables/kind.ts";
import { checkBy, faultsOf, officialSchema, whereSchemas } from "../fixtures/official_schema.ts";
import type { DataPackage, Resource } from "../../pipeline/tables/package/package_shape.ts";

const folder = "data-clean";
const descriptor: DataPackage = JSON.parse(Deno.readTextFileSync(`${folder}/datapackage.json`));
const { resources } = descriptor;

/** Paths of all CSV files in a folder, from `data-clean`. */
function csvFiles(under = ""): string[] {
  return [...Deno.readDirSync(`${folder}/${under}`)].flatMap(({ name, isDirectory }) =>
    isDirectory ? csvFiles(`${under}${name}/`) : name.endsWith(".csv") ? [`${under}${name}`] : []
  );
}

/** Rows of a resource as text by column. */
const rowsOf = ({ path }: Resource) =>
  parse(Deno.readTextFileSync(`${folder}/${path}`), { skipFirstRow: true });

const [packageSchema, tableSchema] = ["datapackage", "tableschema"]
  .map((name) => officialSchema(`${name}-v2.schema.json`));

Deno.test({
  name: `the data package is valid by the official schemas (${whereSchemas})`,
  ignore: packageSchema === undefined || tableSchema === undefined,
  fn: () => {
    const [validPackage, validTable] = [checkBy(packageSchema!), checkBy(tableSchema!)];
    assert(validPackage(descriptor), faultsOf(validPackage));
    for (const { name, schema } of resources) {
      assert(validTable(schema), `${name}: ${faultsOf(validTable)}`);
    }
    // The schemas do see faults: the profile has no field of the type list.
    assert(!validTable({ fields: [{ name: "parties", type: "list" }] }));
  },
});

Deno.test("every column of every table in data-clean is described, in its order, and no other", () => {
  assertEquals(resources.map(({ path }) => path).sort(), csvFiles().sort());
  for (const { path, schema } of resources) {
    const [header] = parse(Deno.readTextFileSync(`${folder}/${path}`));
    assertEquals(schema.fields.map(({ name }) => name), header, path);
    for (const { name, type, description } of schema.fields) {
      assert(type.length > 0 && description.trim().length > 2, `${path} ${name}`);
    }
    const said = schema.fields.map(({ description }) => description);
    const repeated = said.filter((each, at) => said.indexOf(each) !== at);
    assertEquals(repeated, [], path);
  }
});

Deno.test("resources have names of their own, and titles and descriptions", () => {
  assertEquals(new Set(resources.map(({ name }) => name)).size, resources.length);
  for (const { name, title, description } of resources) {
    assert(/^[a-z0-9._-]+$/.test(name), name);
    assert(title.length > 3 && description.length > 10, name);
  }
});

Deno.test("every cell keeps the constraints of its field", () => {
  for (const resource of resources) {
    const rows = rowsOf(resource);
    for (const { name, type, constraints = {} } of resource.schema.fields) {
      const pattern = constraints.pattern && new RegExp(constraints.pattern);
      for (const text of new Set(rows.map((row) => row[name]!))) {
        const place = `${resource.path} ${name}: ${text}`;
        if (text === "") {
          assert(!constraints.required, place);
          continue;
        }
        if (type === "boolean") assert(text === "yes" || text === "no", place);
        if (type === "integer") assert(/^-?\d+$/.test(text), place);
        if (type === "number") assert(Number.isFinite(Number(text)), place);
        if (constraints.enum) assert(constraints.enum.includes(text), place);
        if (pattern) assert(pattern.test(text), place);
        assert(!(Number(text) < constraints.minimum!), place);
        assert(!(Number(text) > constraints.maximum!), place);
      }
    }
  }
});

Deno.test("primary keys name one row each, and foreign keys name a row", () => {
  const joined = (row: Record<string, string | undefined>, fields: readonly string[]) =>
    fields.map((field) => row[field]).join("\n");
  let checked = 0;
  for (const resource of resources) {
    const rows = rowsOf(resource);
    const { primaryKey, foreignKeys = [] } = resource.schema;
    if (primaryKey) {
      const keys = rows.map((row) => joined(row, primaryKey));
      assertEquals(new Set(keys).size, keys.length, resource.path);
    }
    for (const { fields, reference } of foreignKeys) {
      const target = resources.find(({ name }) => name === reference.resource)!;
      const known = new Set(rowsOf(target).map((row) => joined(row, reference.fields)));
      for (const row of rows) {
        if (fields.every((field) => row[field] === "")) continue;
        assert(
          known.has(joined(row, fields)),
          `${resource.path} ${fields}: ${joined(row, fields)}`,
        );
        checked++;
      }
    }
  }
  assert(checked > 20_000, `${checked}`);
});

Deno.test("dates say in words and by a pattern that they are EDTF", () => {
  const field = resources.find(({ name }) => name === "findings.openings")!.schema.fields
    .find(({ name }) => name === "date")!;
  assertEquals(field.type, "string");
  assert(field.description.includes("EDTF"));
  const pattern = new RegExp(field.constraints!.pattern!);
  for (
    const date of ["1951", "1951-09", "1951-09-08", "1951-09/1952-04", "../1954", "XXXX-02-27"]
  ) {
    assert(pattern.test(date) && edtf.schema.safeParse(date).success, date);
  }
  for (const date of ["1951-9", "Sept. 1951", "1951-09-08T00:00"]) {
    assert(!pattern.test(date), date);
  }
});
