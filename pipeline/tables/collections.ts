/**
 * Collections of sources.
 *
 * @module
 */
import { collectionRules, kindOfSource } from "./collection_rules.ts";
import { choice, identifier, identifiers, optional, phrases, text, url, yesNo } from "./kind.ts";
import { aTable } from "./naming.ts";
import { copied, describe } from "./table.ts";

/** One row a collection of sources; `collectionOf` says which one a source is from. */
export const collections = describe({
  name: "collections",
  sheet: "collections",
  holds: "judgement",
  title: "Collections",
  description:
    "One row a collection of sources or a data set that others made: where it is, on what terms, how it is cited, and how its sources are told from those of others",
  why:
    "Only collections that data-raw/collections.csv lacks; without one, a source goes by its kind",
  after: "sources",
  key: ["collection"],
  id: ["collection"],
  rules: collectionRules,
  columns: {
    collection: copied("collection", identifier, "Short name of the collection", { founds: true }),
    name: copied("name", text, "Name in plain English", { free: true }),
    holder: copied("holder", optional(text), "Who publishes or keeps it", { free: true }),
    holds: copied("holds", text, "What it holds", { merged: "prose" }),
    url: copied("url", optional(url), "Where it is"),
    access: copied(
      "access",
      choice("open", "partly open", "closed"),
      "Whether anyone can read it without asking or paying",
    ),
    terms: copied("terms", optional(text), "On what terms it may be used; empty: not found", {
      merged: "prose",
    }),
    terms_url: copied("terms_url", optional(url), "Where the terms stand"),
    values_here: copied(
      "values_here",
      yesNo,
      "Whether values of it stand in this package, and not only codes made from it",
    ),
    addresses: copied(
      "addresses",
      optional(phrases),
      "Hosts, with or without the beginning of a path, under which the addresses of its sources lie",
      { free: true },
    ),
    phrases: copied(
      "phrases",
      optional(phrases),
      "Words in the key or citation of its sources that lie under no address of a collection",
      { free: true },
    ),
    kinds: copied(
      "kinds",
      optional(identifiers),
      "Kinds of its sources among those that no address and no phrase gives to a collection",
      { names: kindOfSource },
    ),
    tables: copied("tables", optional(identifiers), "Tables whose rows are all taken from it", {
      names: aTable,
    }),
    cite_type: copied(
      "cite_type",
      optional(
        choice(
          "article-journal",
          "book",
          "chapter",
          "collection",
          "dataset",
          "legislation",
          "webpage",
        ),
      ),
      "What is cited, in the words of the Citation Style Language; empty where each source is cited by itself",
    ),
    cite_author: copied(
      "cite_author",
      optional(phrases),
      "Authors, people as Family, Given and groups without a comma",
      { free: true },
    ),
    cite_editor: copied(
      "cite_editor",
      optional(phrases),
      "Editors, written like authors",
      { free: true },
    ),
    cite_title: copied("cite_title", optional(text), "Title", { free: true }),
    cite_container: copied(
      "cite_container",
      optional(text),
      "Book or journal that it stands in",
      { free: true },
    ),
    cite_volume: copied("cite_volume", optional(text), "Volume of the journal", { free: true }),
    cite_pages: copied("cite_pages", optional(text), "Pages in book or journal", { free: true }),
    cite_publisher: copied("cite_publisher", optional(text), "Publisher", { free: true }),
    cite_year: copied("cite_year", optional(text), "Year or years of publication", { free: true }),
    reason: copied("reason", text, "What was looked for, and what is not known", {
      merged: "prose",
    }),
  },
});
