/**
 * Section "References", and how the text names what stands in it.
 *
 * @module
 */
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-csl";
import type { ReadmeMaterial } from "./material.ts";

type Collection = ReadmeMaterial["collections"][number];

/** A name as the Citation Style Language has it. */
type Name = { readonly family: string; readonly given: string } | { readonly literal: string };

/** A work as the Citation Style Language describes it (CSL-JSON), as far as collections need it. */
export interface CslWork {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly Name[];
  readonly editor?: readonly Name[];
  readonly "container-title"?: string;
  readonly volume?: string;
  readonly page?: string;
  readonly publisher?: string;
  readonly issued?: { readonly "date-parts": readonly [[number]] } | { readonly literal: string };
  readonly URL?: string;
}

/** Collections that are cited as a whole, as works. */
export function cslWorks(collections: readonly Collection[]): CslWork[] {
  return collections.flatMap((collection) => {
    const { cite_type: type, cite_title: title } = collection;
    if (type === null || title === null) return [];
    return [{
      id: collection.collection,
      type,
      title,
      ...given("author", collection.cite_author?.map(nameOf)),
      ...given("editor", collection.cite_editor?.map(nameOf)),
      ...given("container-title", collection.cite_container),
      ...given("volume", collection.cite_volume),
      ...given("page", collection.cite_pages),
      ...given("publisher", collection.cite_publisher),
      ...given("issued", collection.cite_year && dateOf(collection.cite_year)),
      ...given("URL", collection.url),
    }];
  });
}

/** A property, where there is a value. */
function given<Key extends string, Value>(key: Key, value: Value | null | undefined | "") {
  return value === null || value === undefined || value === ""
    ? {}
    : { [key]: value } as Record<Key, Value>;
}

/** People as `Family, Given`; names without a comma are of groups. */
function nameOf(text: string): Name {
  const [family, given] = text.split(/,\s+(?=[^,]*$)/);
  return given === undefined ? { literal: text } : { family: family!, given };
}

function dateOf(text: string): NonNullable<CslWork["issued"]> {
  return /^\d{4}$/.test(text) ? { "date-parts": [[Number(text)]] } : { literal: text };
}

/**
 * The style, of those that come with the package. Another one that comes with it, APA, takes more
 * than a second to be read.
 */
const style = { format: "text", template: "harvard1", lang: "en-US" };

/** No other citation stands before or after one. */
const alone = { citationsPre: [], citationsPost: [] };

/** How works are named in the text and listed at its end. */
export interface Citations {
  /** In the text, such as `(Singer, Bremer and Stuckey, 1972)`, by id. */
  readonly inText: ReadonlyMap<string, string>;
  /** At the end, in the order of the style. */
  readonly listed: readonly string[];
}

/** Formats works. */
export function citationsOf(works: readonly CslWork[]): Citations {
  if (works.length === 0) return { inText: new Map(), listed: [] };
  const cite = new Cite(works);
  return {
    inText: new Map(
      works.map(({ id }) => [id, cite.format("citation", { ...style, ...alone, entry: [id] })]),
    ),
    listed: cite.format("bibliography", style).trim().split("\n").map((line) => line.trim()),
  };
}

/** The list of works. */
export function referencesText({ listed }: Citations, documents: number): string {
  return [
    "Collections and data sets are listed here. The single documents, books and articles behind " +
    `the codes, ${documents} of them, have their full citations and addresses in ` +
    "`data-clean/tables/sources.csv`; works that methods follow are named where they are used, in " +
    "`docs/methods.md`.",
    ...listed,
  ].join("\n\n");
}
