import { assertEquals } from "@std/assert";
import { codemetaText, dependenciesIn } from "../../../pipeline/archive/metadata/codemeta.ts";

/** Terms that the context of CodeMeta 3.0 gives software, as far as they are written here. */
const terms: ReadonlySet<string> = new Set([
  "type",
  "author",
  "buildInstructions",
  "codeRepository",
  "copyrightHolder",
  "copyrightYear",
  "datePublished",
  "description",
  "funding",
  "identifier",
  "isAccessibleForFree",
  "keywords",
  "license",
  "name",
  "programmingLanguage",
  "provider",
  "readme",
  "referencePublication",
  "releaseNotes",
  "runtimePlatform",
  "softwareRequirements",
  "supportingData",
  "url",
  "version",
]);

/** Names of all properties of an object and of those in it. */
function propertiesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(propertiesOf);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, held]) => [name, ...propertiesOf(held)]);
}

Deno.test("every property is a term of CodeMeta 3.0", () => {
  const { "@context": context, ...rest } = JSON.parse(Deno.readTextFileSync("codemeta.json"));
  assertEquals(context, "https://w3id.org/codemeta/3.0");
  assertEquals(rest.type, "SoftwareSourceCode");
  assertEquals(propertiesOf(rest).filter((name) => !terms.has(name)), []);
});

Deno.test("what the code is built on is what deno.json imports from npm, each once", () => {
  const denoJson = JSON.stringify({
    imports: {
      "@std/csv": "jsr:@std/csv@^1",
      "vega": "npm:vega@6.4.0",
      "preact": "npm:preact@11.2.0",
      "preact/": "npm:/preact@11.2.0/",
      "@source-sans/": "npm:/@fontsource/source-sans-3@5.3.1/",
    },
  });
  const expected = [
    { name: "vega", version: "6.4.0" },
    { name: "preact", version: "11.2.0" },
    { name: "@fontsource/source-sans-3", version: "5.3.1" },
  ];
  assertEquals(dependenciesIn(denoJson), expected);
  const { softwareRequirements, version } = JSON.parse(codemetaText("1.2.3", denoJson));
  assertEquals(version, "1.2.3");
  assertEquals(
    softwareRequirements.map(({ name, version }: { name: string; version: string }) => ({
      name,
      version,
    })),
    expected,
  );
  assertEquals(dependenciesIn("{}"), []);
});
