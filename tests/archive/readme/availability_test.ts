import { assert, assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import { detailsText, summaryText } from "../../../pipeline/archive/readme/availability.ts";
import { collectionCounts } from "../../../pipeline/archive/readme/counts.ts";
import {
  type Citations,
  citationsIn,
  cslWorks,
  referencesPath,
} from "../../../pipeline/archive/readme/references.ts";
import { InputError } from "../../../pipeline/base/problems/problem.ts";
import { formatWorks } from "../../../pipeline/tools/references/format_works.ts";
import { realMaterial } from "../../fixtures/real_archive.ts";

const blank = {
  ...{ row_id: "x", case: "", holder: null, url: null, terms: null, terms_url: null },
  ...{ addresses: null, phrases: null, kinds: null, tables: null, cite_type: null },
  ...{ cite_author: null, cite_editor: null, cite_title: null, cite_container: null },
  ...{ cite_volume: null, cite_pages: null, cite_publisher: null, cite_year: null },
};
const letters = {
  ...blank,
  collection: "letters",
  name: "Letters",
  holds: "Letters of kings",
  access: "closed",
  values_here: false,
  kinds: ["primary-archive"],
  reason: "Made up",
} as const;
const chapter = {
  ...blank,
  collection: "powers",
  name: "Powers",
  holder: "A project",
  holds: "Shares",
  url: "https://powers.example",
  access: "open",
  terms: "Free",
  terms_url: "https://powers.example/terms",
  values_here: true,
  tables: ["capabilities"],
  cite_type: "chapter",
  cite_author: ["Singer, J. David", "Bremer, Stuart", "Office of Shares"],
  cite_editor: ["Russett, Bruce"],
  cite_title: "Capability",
  cite_container: "Peace and Numbers",
  cite_pages: "19–48",
  cite_publisher: "Sage",
  cite_year: "1972",
  reason: "Made up",
} as const;
const encoder = new TextEncoder();

/** Citations by way of a record of the works. */
function citationsOf(works: ReturnType<typeof cslWorks>): Citations {
  const record = encoder.encode(JSON.stringify(formatWorks(works)));
  return citationsIn(new Map([[referencesPath, record]]), works);
}

const made = {
  ...realMaterial,
  collections: [letters, chapter],
  documents: [],
  collectionBySource: new Map([["A", "letters"], ["B", "letters"], ["C", "letters"]]),
  files: new Map([
    ["data-clean/tables/positions.csv", encoder.encode("row_id,source\n1,A\n2,A\n3,none\n")],
    ["data-clean/tables/capabilities.csv", encoder.encode("row_id,source\n1,Singer\n2,Singer\n")],
  ]),
};

Deno.test("sources and rows are counted by collection, whole tables by their rows", () => {
  assertEquals(Object.fromEntries(collectionCounts(made)), {
    letters: { sources: 3, rows: 2 },
    powers: { sources: 0, rows: 2 },
  });
});

Deno.test("every real source is counted in one collection", () => {
  const counts = [...collectionCounts(realMaterial).values()];
  assertEquals(
    counts.reduce((sum, { sources }) => sum + sources, 0),
    realMaterial.documents.length,
  );
});

Deno.test("a work is named in the text and listed at the end in the style", () => {
  const { inText, listed } = citationsOf(cslWorks([letters, chapter]));
  assertEquals([...inText], [["powers", "(Singer et al., 1972)"]]);
  assertEquals(listed, [
    "Singer, J. D., Bremer, S., & Office of Shares. (1972). Capability. In B. Russett (Ed.), Peace " +
    "and Numbers (pp. 19–48). Sage. https://powers.example",
  ]);
});

Deno.test("each collection says where it is, on what terms, what is used of it", () => {
  const text = detailsText(made, citationsOf(cslWorks(made.collections)));
  assertStringIncludes(
    text,
    "**Letters**. Letters of kings. Used: 3 sources, 2 rows. Not open on the web. Terms: not found.",
  );
  assertStringIncludes(
    text,
    "**Powers** (Singer et al., 1972). Shares. Used: 2 rows. " +
      "Held by: A project. Where: <https://powers.example>, open to all. " +
      "Terms: Free (<https://powers.example/terms>). Values of it are in this package " +
      "(`capabilities.csv`).",
  );
  assert(summaryText(made).includes("not open to everyone, or lie in no collection: Letters."));
});

Deno.test("the committed record is what the citation library makes of the sheet now", () => {
  const works = cslWorks(realMaterial.collections);
  assertEquals(JSON.parse(Deno.readTextFileSync(referencesPath)), formatWorks(works));
  const { listed, inText } = citationsIn(realMaterial.files, works);
  assertEquals([listed.length, inText.size], [works.length, works.length]);
  for (const { title } of works) {
    assert(listed.some((line) => line.includes(title)), title);
  }
});

Deno.test("a work that the record has in another form, or not, is named", () => {
  const works = cslWorks([chapter]);
  const record = (text: string) => new Map([[referencesPath, encoder.encode(text)]]);
  const older = JSON.stringify(formatWorks([{ ...works[0]!, publisher: "Other" }]));
  for (const files of [record(older), record("[]"), new Map<string, never>()]) {
    const error = assertThrows(() => citationsIn(files, works), InputError);
    assertEquals(error.problems.map(({ file, value }) => [file, value]), [
      [referencesPath, "powers"],
    ]);
  }
});
