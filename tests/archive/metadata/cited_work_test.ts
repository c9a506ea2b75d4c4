import { assert, assertEquals } from "@std/assert";
import { CORE_SCHEMA, load } from "js-yaml";
import { citationFileText } from "../../../pipeline/archive/metadata/citation_file.ts";
import { citedWorks } from "../../../pipeline/archive/metadata/cited_work.ts";
import { dataciteText } from "../../../pipeline/archive/metadata/datacite.ts";
import type { Collection } from "../../../pipeline/archive/metadata/outside_data.ts";
import { checkBy, faultsOf, officialSchema, whereSchemas } from "../../fixtures/official_schema.ts";

const schema = officialSchema("cff-1.2.0.schema.json");
const nothing = {
  holder: null,
  url: null,
  cite_author: null,
  cite_container: null,
  cite_volume: null,
  cite_pages: null,
  cite_publisher: null,
  cite_year: null,
  values_here: false,
};
const made = [
  {
    ...nothing,
    cite_type: "chapter",
    cite_title: "Capability Distribution",
    cite_author: ["Singer, J. David", "Bremer, Stuart"],
    cite_container: "Peace, War, and Numbers",
    cite_pages: "19–48",
    cite_publisher: "Sage",
    cite_year: "1972",
    url: "https://example.org/capability",
    values_here: true,
  },
  {
    ...nothing,
    cite_type: "collection",
    cite_title: "Letters",
    holder: "A Library",
    cite_year: "1861–",
  },
  { ...nothing, cite_type: null, cite_title: null, holder: "Cited one by one" },
  { ...nothing, cite_type: "webpage", cite_title: "Nobody knows whose" },
] as unknown as Collection[];
const works = citedWorks(made);

Deno.test("people and groups are told apart, and a holder stands in for authors", () => {
  assertEquals(works.map(({ title, authors, year }) => ({ title, authors, year })), [
    {
      title: "Capability Distribution",
      authors: [{ family: "Singer", given: "J. David" }, { family: "Bremer", given: "Stuart" }],
      year: 1972,
    },
    { title: "Letters", authors: [{ group: "A Library" }], year: null },
  ]);
});

Deno.test("works stand as references in the citation file", () => {
  const { references } = load(citationFileText("1.2.3", works), { schema: CORE_SCHEMA }) as {
    references: unknown;
  };
  assertEquals(references, [
    {
      type: "generic",
      title: "Capability Distribution",
      authors: [
        { "family-names": "Singer", "given-names": "J. David" },
        { "family-names": "Bremer", "given-names": "Stuart" },
      ],
      "collection-title": "Peace, War, and Numbers",
      start: "19",
      end: "48",
      publisher: { name: "Sage" },
      year: 1972,
      url: "https://example.org/capability",
    },
    { type: "generic", title: "Letters", authors: [{ name: "A Library" }] },
  ]);
});

Deno.test({
  name: `references are valid by the schema of CITATION.cff (${whereSchemas})`,
  ignore: schema === undefined,
  fn: () => {
    const valid = checkBy(schema!);
    assert(valid(load(citationFileText("1.2.3", works), { schema: CORE_SCHEMA })), faultsOf(valid));
  },
});

Deno.test("in datacite.json data that stand in the package are what it is derived from", () => {
  const { relatedItems } = JSON.parse(dataciteText("1.2.3", works));
  assertEquals(
    relatedItems.map((each: Record<string, string>) => [
      each["relatedItemType"],
      each["relationType"],
    ]),
    [["BookChapter", "IsDerivedFrom"], ["Collection", "References"]],
  );
  assertEquals([relatedItems[0].firstPage, relatedItems[0].lastPage], ["19", "48"]);
  assertEquals(relatedItems[0].creators[0], {
    name: "Singer, J. David",
    nameType: "Personal",
    givenName: "J. David",
    familyName: "Singer",
  });
});
