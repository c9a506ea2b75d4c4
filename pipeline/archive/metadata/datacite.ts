/**
 * `datacite.json`: the package as a repository registers it (DataCite metadata schema 4.6, in the
 * JSON of DataCite's own service).
 *
 * @module
 */
import {
  codeLicence,
  dataLicence,
  description,
  type Licence,
} from "../../tables/package/description.ts";
import { jsonText } from "./json_text.ts";

/** What the schema has where a value is to be assigned later. */
const toBeAssigned = ":tba";

/**
 * Text of `datacite.json`. Identifier and publisher are mandatory and will come from the repository
 * that takes the deposit: until then they stand as the schema has values that are not there yet.
 *
 * @param version version of the package
 */
export function dataciteText(version: string): string {
  return jsonText({
    schemaVersion: "http://datacite.org/schema/kernel-4",
    identifiers: [{ identifier: toBeAssigned, identifierType: "DOI" }],
    creators: [{ name: description.author, nameType: "Organizational" }],
    titles: [{ title: description.title, lang: description.language }],
    publisher: { name: toBeAssigned },
    publicationYear: Number(description.released.slice(0, 4)),
    types: { resourceTypeGeneral: "Dataset", resourceType: "Replication package" },
    subjects: description.keywords.map((subject) => ({ subject, lang: description.language })),
    dates: [{ date: description.released, dateType: "Issued" }],
    language: description.language,
    formats: ["application/zip"],
    version,
    rightsList: [dataLicence, codeLicence].map(rights),
    descriptions: [{
      description: description.abstract,
      descriptionType: "Abstract",
      lang: description.language,
    }],
  });
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
