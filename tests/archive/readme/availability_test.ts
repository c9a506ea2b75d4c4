import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { detailsText, summaryText } from "../../../pipeline/archive/readme/availability.ts";
import { collectionCounts } from "../../../pipeline/archive/readme/counts.ts";
import { citationsOf, cslWorks } from "../../../pipeline/archive/readme/references.ts";
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
  assertEquals([...inText], [["powers", "(Singer, Bremer, and Office of Shares, 1972)"]]);
  assertEquals(listed, [
    "Singer, J.D., Bremer, S., and Office of Shares (1972) “Capability,” in B. Russett (ed.) " +
    "Peace and Numbers. Sage, pp. 19–48. Available at: https://powers.example.",
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
    "**Powers** (Singer, Bremer, and Office of Shares, 1972). Shares. Used: 2 rows. " +
      "Held by: A project. Where: <https://powers.example>, open to all. " +
      "Terms: Free (<https://powers.example/terms>). Values of it are in this package " +
      "(`capabilities.csv`).",
  );
  assert(summaryText(made).includes("not open to everyone, or lie in no collection: Letters."));
});

Deno.test("every real work that is cited is in the list", () => {
  const works = cslWorks(realMaterial.collections);
  const { listed } = citationsOf(works);
  assertEquals(listed.length, works.length);
  for (const { title } of works) {
    assert(listed.some((line) => line.includes(title)), title);
  }
});
