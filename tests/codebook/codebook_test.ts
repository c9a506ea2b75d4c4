import { assert, assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import { parse } from "@std/csv";
import { cleanFiles } from "../../pipeline/clean/clean_files.ts";
import { readRawFiles } from "../../pipeline/clean/main.ts";
import { codebookText } from "../../pipeline/codebook/codebook.ts";
import { coderTables, withTables } from "../../pipeline/codebook/coder_tables.ts";
import { dataPackage } from "../../pipeline/tables/package/data_package.ts";
import { cleanTables, evidenceTables, judgementTables } from "../../pipeline/tables/all.ts";
import { readingTables } from "../../pipeline/tables/all.ts";
import { cleanHeader, rawHeader } from "../../pipeline/tables/table.ts";

const facts = { name: "test", title: "Test", description: "For a test", version: "0.0.0" };
const { resources } = dataPackage(cleanTables, [], facts);
const { tables } = cleanFiles(await readRawFiles());
const rowsOf = (name: string) => tables.find(({ table }) => table.name === name)!.rows;

function fieldOf(resource: string, name: string) {
  return resources.find((each) => each.name === resource)!.schema.fields
    .find((field) => field.name === name)!;
}

Deno.test("the generated part of data-raw/README.md is what the descriptions give", async () => {
  const readme = await Deno.readTextFile("data-raw/README.md");
  assert(withTables(readme, coderTables()) === readme, "Run deno task codebook");
  assertThrows(() => withTables("no markers", coderTables()), TypeError, "Cannot place the tables");
});

Deno.test("the coder's codebook has every raw column of every sheet, in order", () => {
  const text = coderTables();
  for (const table of [...evidenceTables, ...judgementTables, ...readingTables]) {
    const [, section = ""] = text.split(`### ${table.sheet}.csv\n`);
    const body = section.split("\n### ")[0]!;
    const columns = [...body.matchAll(/^\| `(.+?)` \|/gm)].map(([, name]) => name!);
    assertEquals(columns, rawHeader(table));
  }
  assertStringIncludes(text, "| `stage` | Stage of the talks | one of opening · middle · final |");
  assertStringIncludes(text, "| `signed_as_written` | Date of signature | a date as the source");
});

Deno.test("the codebook has every clean column, its rule and its references", () => {
  const text = codebookText(cleanTables);
  for (const table of cleanTables) {
    const [, section = ""] = text.split(`## ${table.name}: `);
    const columns = [...section.split("\n## ")[0]!.matchAll(/^\| `(.+?)` \|/gm)]
      .map(([, name]) => name!);
    assertEquals(["row_id", "case", ...columns], cleanHeader(table));
  }
  assertStringIncludes(text, '`signed_as_written` · rule "date"');
  assertStringIncludes(text, "issues (episode + issue)");
});

Deno.test("the codebook has every column of every table that the later stages write, and no other", () => {
  const text = codebookText(cleanTables);
  const folders = ["summaries", "findings", "robustness"];
  for (const folder of folders) {
    const written = [...Deno.readDirSync(`data-clean/${folder}`)].map(({ name }) => name)
      .filter((name) => name.endsWith(".csv"));
    const sections = [...text.matchAll(new RegExp(`^## ${folder}/(\\w+): `, "gm"))];
    assertEquals(sections.map(([, name]) => `${name}.csv`).sort(), written.sort());
    for (const file of written) {
      const [, section = ""] = text.split(
        `\n## ${folder}/${file.replace(/csv$/, "").slice(0, -1)}: `,
      );
      const columns = [...section.split(/\n##? /)[0]!.matchAll(/^\| `(.+?)` \|/gm)]
        .map(([, name]) => name!);
      const [header] = parse(Deno.readTextFileSync(`data-clean/${folder}/${file}`));
      assertEquals(columns, header, file);
    }
  }
  assertStringIncludes(text, "Each claim of the argument and its verdict. A row is named by");
  assertStringIncludes(text, "linkages (through institutions)");
});

Deno.test("fields of the data package are the columns of the clean tables, in order", () => {
  assertEquals(
    resources.map(({ schema }) => schema.fields.map(({ name }) => name)),
    cleanTables.map(cleanHeader),
  );
  assertEquals(
    resources.map(({ licenses }) => licenses[0]!.name),
    cleanTables.map(() => "CC-BY-4.0"),
  );
});

Deno.test("constraints of the data package are those of the checks", () => {
  const position = fieldOf("positions", "position");
  assertEquals(position.constraints, { required: true, minimum: 0, maximum: 100 });
  assertEquals(fieldOf("positions", "salience").constraints, { minimum: 0, maximum: 100 });
  assertEquals(fieldOf("linkages", "depth").constraints, {
    required: true,
    minimum: 1,
    maximum: 3,
  });
  assertEquals(fieldOf("states", "from").constraints?.minimum, 1945);
  assertEquals(fieldOf("positions", "stage").constraints?.enum, ["opening", "middle", "final"]);
  const parties = fieldOf("treaties", "parties");
  assertEquals([parties.type, parties.constraints?.pattern], ["string", "^[A-Z]{3}(;[A-Z]{3})*$"]);
  assertEquals(fieldOf("episodes", "contested").trueValues, ["yes"]);
});

Deno.test("the clean tables keep what the data package says of them", () => {
  for (const { name, schema } of resources) {
    const rows = rowsOf(name);
    const ids = rows.map((row) => row["row_id"]);
    assertEquals(new Set(ids).size, ids.length, name);
    for (const { name: column, constraints, format } of schema.fields) {
      for (const row of rows) {
        const text = row[column]!;
        const place = `${name} ${row["row_id"]} ${column}: ${text}`;
        if (text === "") {
          assert(!constraints?.required, place);
          continue;
        }
        if (constraints?.enum) assert(constraints.enum.includes(text), place);
        if (constraints?.minimum !== undefined) assert(Number(text) >= constraints.minimum, place);
        if (constraints?.maximum !== undefined) assert(Number(text) <= constraints.maximum, place);
        if (format === "uri") assert(URL.canParse(text), place);
      }
    }
  }
});

Deno.test("every foreign key of the data package holds in the clean tables", () => {
  let keys = 0;
  for (const { name, schema } of resources) {
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const known = new Set(
        rowsOf(reference.resource).map((row) =>
          reference.fields.map((field) => row[field]).join("\n")
        ),
      );
      for (const row of rowsOf(name)) {
        const texts = fields.map((field) => row[field]!);
        if (texts.every((text) => text === "")) continue;
        assert(known.has(texts.join("\n")), `${name} ${row["row_id"]} ${fields}`);
        keys++;
      }
    }
  }
  assert(keys > 4_000);
  const ofPositions = resources.find(({ name }) => name === "positions")!.schema.foreignKeys!;
  assertEquals(ofPositions.map(({ reference }) => reference.resource), [
    "episodes",
    "sources",
    "issues",
  ]);
});
