import { assert, assertEquals } from "@std/assert";
import { dataciteText } from "../../../pipeline/archive/metadata/datacite.ts";

const datacite = JSON.parse(dataciteText("1.2.3", []));

Deno.test("datacite.json has every mandatory property of the schema but the identifier", () => {
  for (
    const name of ["creators", "titles", "publisher", "publicationYear", "types"]
  ) {
    assert(datacite[name] !== undefined, name);
  }
  assert(datacite.creators.every(({ name }: { name?: string }) => name));
  assert(datacite.titles.every(({ title }: { title?: string }) => title));
  assert(/^\d{4}$/.test(datacite.publicationYear));
  // A term of the schema's own list, and free words beside it.
  assertEquals(datacite.types.resourceTypeGeneral, "Dataset");
  assert(datacite.types.resourceType);
});

Deno.test("what only a repository can assign says so", () => {
  assertEquals(["doi", "identifiers"].filter((name) => name in datacite), []);
  const said = datacite.descriptions.map((each: Record<string, string>) => each["description"]);
  assert(said.some((text: string) => text.includes("reserved on deposit")));
  assertEquals(datacite.publisher, { name: ":tba" });
  assertEquals(/10\.\d{4,}\//.test(dataciteText("1.2.3", [])), false, "no DOI is made up");
});

Deno.test("version and rights are those of the package", () => {
  assertEquals(datacite.version, "1.2.3");
  assertEquals(
    datacite.rightsList.map((each: Record<string, string>) => each["rightsIdentifier"]),
    ["CC-BY-4.0", "MIT"],
  );
});
