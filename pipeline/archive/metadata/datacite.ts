/**
 * `datacite.json`: the package as a repository registers it (DataCite metadata schema 4.5, as
 * JSON).
 *
 * @module
 */
import {
  codeLicence,
  dataLicence,
  description,
  type Licence,
} from "../../tables/package/description.ts";
import type { CitedWork } from "./cited_work.ts";
import { jsonText } from "./json_text.ts";

/** What the schema has where a value is to be assigned later. */
const toBeAssigned = ":tba";

/**
 * Text of `datacite.json`. The identifier will come from the repository that takes the deposit: the
 * JSON has no place for one that is not there yet, so that words say so. The publisher, which comes
 * from there too and is mandatory, stands as the schema has what is to be assigned.
 *
 * @param version version of the package
 * @param works what the package cites as a whole
 */
export function dataciteText(version: string, works: readonly CitedWork[]): string {
  return jsonText({
    schemaVersion: "http://datacite.org/schema/kernel-4",
    creators: [{ name: description.author, nameType: "Organizational" }],
    titles: [{ title: description.title, lang: description.language }],
    publisher: { name: toBeAssigned },
    publicationYear: description.released.slice(0, 4),
    types: { resourceTypeGeneral: "Dataset", resourceType: "Replication package" },
    subjects: description.keywords.map((subject) => ({ subject, lang: description.language })),
    dates: [{ date: description.released, dateType: "Issued" }],
    language: description.language,
    formats: ["application/zip"],
    version,
    rightsList: [dataLicence, codeLicence].map(rights),
    descriptions: [
      described("Abstract", description.abstract),
      described("TechnicalInfo", "The identifier, a DOI, is reserved on deposit."),
    ],
    ...(works.length === 0 ? {} : { relatedItems: works.map(relatedItem) }),
  });
}

function described(descriptionType: string, text: string) {
  return { description: text, descriptionType, lang: description.language };
}

/** What the schema calls works. */
const itemTypes: Readonly<Record<CitedWork["type"], string>> = {
  "article-journal": "JournalArticle",
  book: "Book",
  chapter: "BookChapter",
  collection: "Collection",
  dataset: "Dataset",
  legislation: "Text",
  webpage: "Text",
};

function relatedItem(work: CitedWork) {
  const { type, title, authors, volume, pages, publisher, year, url, isOutsideData } = work;
  const [firstPage, lastPage] = pages;
  return {
    relatedItemType: itemTypes[type],
    relationType: isOutsideData ? "IsDerivedFrom" : "References",
    titles: [{ title }],
    creators: authors.map((name) =>
      "group" in name ? { name: name.group, nameType: "Organizational" } : {
        name: `${name.family}, ${name.given}`,
        nameType: "Personal",
        givenName: name.given,
        familyName: name.family,
      }
    ),
    ...(volume === null ? {} : { volume }),
    ...(firstPage === undefined ? {} : { firstPage }),
    ...(lastPage === undefined ? {} : { lastPage }),
    ...(publisher === null ? {} : { publisher }),
    ...(year === null ? {} : { publicationYear: `${year}` }),
    ...(url === null ? {} : {
      relatedItemIdentifier: { relatedItemIdentifier: url, relatedItemIdentifierType: "URL" },
    }),
  };
}

function rights({ spdx, title, url }: Licence) {
  return {
    rights: title,
    rightsUri: url,
    rightsIdentifier: spdx,
    rightsIdentifierScheme: "SPDX",
    schemeUri: "https://spdx.org/licenses/",
    lang: description.language,
  };
}
