/**
 * Section "References", and how the text names what stands in it.
 *
 * @module
 */
import * as z from "zod";
import { InputError } from "../../base/problems/problem.ts";
import { citedName } from "../metadata/cited_work.ts";
import { type ReadmeMaterial, textOf } from "./material.ts";

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

function nameOf(text: string): Name {
  const name = citedName(text);
  return "group" in name ? { literal: name.group } : name;
}

function dateOf(text: string): NonNullable<CslWork["issued"]> {
  return /^\d{4}$/.test(text) ? { "date-parts": [[Number(text)]] } : { literal: text };
}

/** How works are named in the text and listed at its end. */
export interface Citations {
  /** In the text, such as `(Singer, Bremer, and Stuckey, 1972)`, by id. */
  readonly inText: ReadonlyMap<string, string>;
  /** At the end, in the order of the style. */
  readonly listed: readonly string[];
}

/**
 * Path of the works as a citation library formats them. It is written by `deno task references` and
 * not by the stage: the processor of styles has a licence that would bind the bundle.
 */
export const referencesPath = "docs/references.json";

const formatted = z.array(
  z.object({ work: z.record(z.string(), z.unknown()), inText: z.string(), listed: z.string() }),
);

/** Works with what was made of them, in the order in which they are listed. */
export type FormattedWorks = readonly {
  readonly work: CslWork;
  readonly inText: string;
  readonly listed: string;
}[];

/**
 * How the works of collections are cited.
 *
 * @throws {InputError} naming each work that the record has not, or has in another form
 */
export function citationsIn(
  files: ReadmeMaterial["files"],
  works: readonly CslWork[],
): Citations {
  const record = formatted.parse(JSON.parse(textOf(files, referencesPath) ?? "[]"));
  const wanted = new Map(works.map((work) => [JSON.stringify(work), work]));
  const found = record.flatMap(({ work, inText, listed }) => {
    const own = wanted.get(JSON.stringify(work));
    return own ? [{ id: own.id, inText, listed }] : [];
  });
  const ids = new Set(found.map(({ id }) => id));
  const stale = works.filter(({ id }) => !ids.has(id));
  if (stale.length > 0) {
    throw new InputError(stale.map(({ id }) => ({
      code: "value-invalid",
      file: referencesPath,
      line: 0,
      column: "",
      value: id,
      expected: "the work as data-raw/collections.csv cites it now",
      hint: "run deno task references",
    })));
  }
  return {
    inText: new Map(found.map(({ id, inText }) => [id, inText])),
    listed: found.map(({ listed }) => listed),
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
