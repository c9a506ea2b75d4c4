/**
 * `LICENSE.txt`: the terms of everything in the package in one file, with the full legal codes.
 *
 * @module
 */
import { bundlePath, thirdPartyPath } from "../../bundle/place.ts";
import { wrappedAt } from "../../base/words/wrapping.ts";
import { codeLicence, dataLicence } from "../../tables/package/description.ts";
import legalCode from "../legal/CC-BY-4.0.txt" with { type: "text" };
import { type Collection, outsideData, termsOf } from "./outside_data.ts";

const lineLength = 80;
const rule = "=".repeat(lineLength);

/**
 * Text of `LICENSE.txt`.
 *
 * @param codeTerms text of `LICENSE`
 * @param dataNotice text of `LICENSE-DATA`, the notice of what is covered
 * @param collections collections of sources, some of which are data that others made
 */
export function licenceFileText(
  codeTerms: string,
  dataNotice: string,
  collections: readonly Collection[],
): string {
  const outside = outsideData(collections);
  const parts = [
    `${codeLicence.title} (${codeLicence.spdx})\nIt covers ${codeLicence.covers}.\n\n${codeTerms}`,
    `Packages that others made\n\n${
      lines(`${bundlePath} also holds these; ${thirdPartyPath} beside it has their terms.`)
    }`,
    `Notice of the licence that covers ${dataLicence.covers}\n\n${dataNotice}`,
    ...outside.length === 0 ? [] : [outsideText(outside)],
    `${dataLicence.title} (${dataLicence.spdx}): the legal code\n\n${legalCode}`,
  ];
  return parts.map((part) => `${rule}\n${part.trim()}\n`).join("\n");
}

function outsideText(outside: readonly Collection[]): string {
  const lead = "Values from these data sets stand in the package. They stay under their makers' " +
    "terms, to whom credit is due; data-clean/tables/collections.csv says how each is cited.";
  return [
    "Data that others made",
    lines(lead),
    ...outside.map((collection) => {
      const { name, holder, url, terms_url } = collection;
      return [
        `${name}${holder ? ` (${holder})` : ""}`,
        ...url ? [`  ${url}`] : [],
        lines(`Terms: ${termsOf(collection)}`, "  "),
        ...terms_url ? [`  ${terms_url}`] : [],
      ].join("\n");
    }),
  ].join("\n\n");
}

function lines(text: string, indent = ""): string {
  return wrappedAt(text, lineLength - indent.length).map((line) => `${indent}${line}`).join("\n");
}
