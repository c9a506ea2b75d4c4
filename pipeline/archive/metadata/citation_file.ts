/**
 * `CITATION.cff`: how to cite the package (Citation File Format 1.2.0).
 *
 * @module
 */
import { dump } from "js-yaml";
import { dataLicence, description } from "../../tables/package/description.ts";

/**
 * Text of `CITATION.cff`. It has no `doi` and no `identifiers`: the repository assigns them when the
 * package is deposited.
 *
 * @param version version of the package
 */
export function citationFileText(version: string): string {
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
  });
}
