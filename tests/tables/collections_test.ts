import { assertEquals, assertThrows } from "@std/assert";
import fc from "fast-check";
import { readCleanRows } from "../../pipeline/tables/clean_rows.ts";
import { collectionOf, liesUnder } from "../../pipeline/tables/collection_of.ts";
import { collectionRules, kindOfSource } from "../../pipeline/tables/collection_rules.ts";
import { collections } from "../../pipeline/tables/collections.ts";
import { phrases } from "../../pipeline/tables/kind.ts";
import { sources } from "../../pipeline/tables/sources.ts";
import { brokenAt, codedRows } from "../fixtures/coded_rows.ts";

const none = { addresses: null, phrases: null, kinds: null };
const made = [
  { ...none, collection: "series", addresses: ["state.gov/papers"], phrases: ["Papers"] },
  { ...none, collection: "state", addresses: ["state.gov", "usa.example"] },
  { ...none, collection: "letters", phrases: ["Letter", "Letters of"] },
  { ...none, collection: "press", kinds: ["reference"], phrases: ["Letters of readers"] },
  { ...none, collection: "printed", kinds: ["primary-printed"] },
] as const;

function found(source: string, full_citation: string, url: string | null, kind = "reference") {
  return collectionOf(made)({ source, full_citation, url, kind: kind as "reference" }).collection;
}

Deno.test("the longest address decides, whatever the words", () => {
  assertEquals(found("Letter", "A", "https://www.state.gov/papers/d1"), "series");
  assertEquals(found("Letter", "A", "https://2009.state.gov:443/papersmith"), "state");
  assertEquals(found("Letter", "A", "http://usa.example"), "state");
});

Deno.test("without an address the phrase that stands first decides, then the longer one", () => {
  assertEquals(found("Papers d1", "Letter of May", null), "series");
  assertEquals(found("Letter 1", "In: Papers", "https://elsewhere.example/"), "letters");
  assertEquals(found("Letters of readers", "Monday", null), "press");
});

Deno.test("without either the kind decides, and a kind that nobody takes is told of", () => {
  assertEquals(found("Daily", "Monday", null), "press");
  assertEquals(found("Gazette", "Monday", null, "primary-printed"), "printed");
  const error = assertThrows(() => found("Gazette", "", null, "scholarship"), Error);
  assertEquals(
    error.message,
    "Cannot tell the collection of Gazette: expected one that takes scholarship",
  );
});

Deno.test("an address is a host with its subdomains, not the end of another name", () => {
  const lies = (url: string, address: string) => liesUnder(url, address);
  assertEquals(lies("https://a.b.gov/x", "b.gov"), true);
  assertEquals(lies("https://b.gov", "b.gov"), true);
  assertEquals(lies("https://ab.gov/x", "b.gov"), false);
  assertEquals(lies("https://b.gov.example/x", "b.gov"), false);
  assertEquals(lies("https://b.gov/xy", "b.gov/x"), false);
  assertEquals(lies("https://b.gov/x?y", "b.gov/x"), true);
});

const real = readCleanRows(
  ["collections", "sources"],
  (name) => Deno.readTextFileSync(new URL(`../../data-clean/tables/${name}.csv`, import.meta.url)),
);

Deno.test("every real source has one collection, whatever the order of the rows", () => {
  const inOrder = real.sources.map((source) => collectionOf(real.collections)(source).collection);
  assertEquals(inOrder.length, real.sources.length);
  fc.assert(
    fc.property(
      fc.shuffledSubarray(real.collections, { minLength: real.collections.length }),
      (shuffled) => {
        const of = collectionOf(shuffled);
        return real.sources.every((source, at) => of(source).collection === inOrder[at]);
      },
    ),
    { numRuns: 5 },
  );
});

Deno.test("every kind of source is one that collections may name", () => {
  const allowed = [...kindOfSource.known({} as never)];
  assertEquals(allowed, [...sources.columns.kind.kind.allowed!]);
});

const kinds = sources.columns.kind.kind.allowed!;
const sound = { kinds: kinds.join(";"), holds: "All", reason: "Made up" };

function broken(...rows: readonly Readonly<Record<string, string>>[]): string[] {
  const coded = codedRows(
    collections,
    ...rows.map((row, at) => ({ collection: `c${at}`, ...row })),
  );
  return collectionRules.flatMap((rule) => brokenAt(rule, coded));
}

Deno.test("a mark that two rows have, and a kind that no row has, are told of", () => {
  assertEquals(broken({ ...sound, addresses: "a.gov" }, { addresses: "b.gov" }), []);
  assertEquals(broken({ ...sound, addresses: "a.gov" }, { addresses: "b.gov;a.gov" }), [
    "3 addresses",
  ]);
  assertEquals(broken({ ...sound, phrases: "Hansard" }, { phrases: "Hansard" }), ["3 phrases"]);
  assertEquals(broken({ kinds: kinds.slice(1).join(";") }), ["2 kinds"]);
  assertEquals(broken(sound, { kinds: kinds[0]! }), ["3 kinds"]);
});

Deno.test("a citation needs a title, and an address of terms the terms", () => {
  assertEquals(broken({ ...sound, cite_type: "book" }), ["2 cite_title"]);
  assertEquals(broken({ ...sound, cite_title: "Atlas" }), ["2 cite_title"]);
  assertEquals(broken({ ...sound, terms_url: "https://a.gov" }), ["2 terms"]);
  assertEquals(broken({ ...sound, terms: "Free", terms_url: "https://a.gov" }), []);
});

Deno.test("phrases are texts between semicolons, without blanks around", () => {
  const parts = (text: string) => phrases.schema.safeParse(text).data;
  assertEquals(parts("A b;C"), ["A b", "C"]);
  for (const wrong of [" A", "A ;B", "A;;B", ";A", "A;"]) assertEquals(parts(wrong), undefined);
});

Deno.test("a list with commas for its semicolons is no list of texts, and commas within texts stay", () => {
  const part = fc.stringMatching(/^[A-Za-z]{2,8}(, [A-Z]\.)?$/);
  fc.assert(fc.property(fc.array(part, { minLength: 2, maxLength: 5 }), (parts) => {
    assertEquals(phrases.schema.safeParse(parts.join(";")).data, parts);
    assertEquals(phrases.schema.safeParse(parts.join(",")).success, false);
  }));
});
