import { assert, assertEquals } from "@std/assert";
import { CORE_SCHEMA, load } from "js-yaml";
import { citationFileText } from "../../../pipeline/archive/metadata/citation_file.ts";
import { description } from "../../../pipeline/tables/package/description.ts";
import { checkBy, faultsOf, officialSchema, whereSchemas } from "../../fixtures/official_schema.ts";

/** A citation file as its reader has it, dates as text. */
const read = (text: string) => load(text, { schema: CORE_SCHEMA }) as Record<string, unknown>;
const schema = officialSchema("cff-1.2.0.schema.json");

Deno.test({
  name: `CITATION.cff is valid by the schema of 1.2.0 (${whereSchemas})`,
  ignore: schema === undefined,
  fn: () => {
    const valid = checkBy(schema!);
    const cited: object = read(Deno.readTextFileSync("CITATION.cff"));
    assert(valid(cited), faultsOf(valid));
    // The schema does see faults, dates that are none among them.
    for (const fault of [{ "date-released": "2026-13-01" }, { license: "CC" }, { title: null }]) {
      assert(!valid({ ...cited, ...fault }), JSON.stringify(fault));
    }
  },
});

Deno.test("the committed CITATION.cff has what the format demands, and what the package says", () => {
  const { version } = JSON.parse(Deno.readTextFileSync("deno.json"));
  const text = Deno.readTextFileSync("CITATION.cff");
  const cited = read(text);
  for (const name of ["cff-version", "message", "title", "authors"]) assert(cited[name], name);
  assertEquals(cited["cff-version"], "1.2.0");
  assertEquals(cited["title"], "Hub and Spokes: replication package");
  assertEquals([cited["version"], cited["abstract"]], [version, description.abstract]);
  // What is not assigned is not made up.
  assertEquals(["doi", "identifiers", "repository"].filter((name) => name in cited), []);
  assertEquals(/orcid/i.test(text), false);
});

Deno.test("the version stands in the text as text, however it looks", () => {
  assertEquals(read(citationFileText("1.0", []))["version"], "1.0");
  assertEquals(read(citationFileText("2.10.0", []))["version"], "2.10.0");
});

Deno.test("the day of the release is a day", () => {
  const { released } = description;
  assertEquals(new Date(`${released}T00:00:00Z`).toISOString().slice(0, 10), released);
});
