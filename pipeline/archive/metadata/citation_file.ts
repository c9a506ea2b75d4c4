/**
 * `CITATION.cff`: how to cite the package (Citation File Format 1.2.0).
 *
 * @module
 */
import { dump } from "js-yaml";
import { dataLicence, description } from "../../tables/package/description.ts";
import type { CitedWork } from "./cited_work.ts";

/**
 * Text of `CITATION.cff`. It has no `doi` and no `identifiers`: the repository assigns them when the
 * package is deposited.
 *
 * @param version version of the package
 * @param works what the package cites as a whole
 */
export function citationFileText(version: string, works: readonly CitedWork[]): string {
  return dump({
    "cff-version": "1.2.0",
    message: "If you use this package, please cite it as below.",
    type: "dataset",
    title: description.title,
    version,
    "date-released": description.released,
    authors: [{ name: description.author }],
    abstract: description.abstract,
    // A list would offer a choice; which licence covers what, the abstract says.
    license: dataLicence.spdx,
    keywords: description.keywords,
    ...(works.length === 0 ? {} : { references: works.map(referenceTo) }),
  });
}

/** What the format calls works; it has no word for a chapter or a collection of documents. */
const types: Readonly<Record<CitedWork["type"], string>> = {
  "article-journal": "article",
  book: "book",
  chapter: "generic",
  collection: "generic",
  dataset: "data",
  legislation: "statute",
  webpage: "website",
};

function referenceTo(work: CitedWork) {
  const { type, title, authors, container, volume, pages, publisher, year, url } = work;
  const [start, end] = pages;
  return {
    type: types[type],
    title,
    authors: authors.map((name) =>
      "group" in name
        ? { name: name.group }
        : { "family-names": name.family, "given-names": name.given }
    ),
    ...(container === null
      ? {}
      : { [type === "article-journal" ? "journal" : "collection-title"]: container }),
    ...(volume === null ? {} : { volume }),
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    ...(publisher === null ? {} : { publisher: { name: publisher } }),
    ...(year === null ? {} : { year }),
    ...(url === null ? {} : { url }),
  };
}
