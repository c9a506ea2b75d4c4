/**
 * `LICENSE.txt`: the terms of everything in the package in one file, with the full legal codes.
 *
 * @module
 */
import legalCode from "../legal/CC-BY-4.0.txt" with { type: "text" };
import { codeLicence, dataLicence } from "../../tables/package/description.ts";

const rule = "=".repeat(80);

/**
 * Text of `LICENSE.txt`.
 *
 * @param codeTerms text of `LICENSE`
 * @param dataNotice text of `LICENSE-DATA`, the notice of what is covered
 */
export function licenceFileText(codeTerms: string, dataNotice: string): string {
  const parts = [
    `${codeLicence.title} (${codeLicence.spdx})\nIt covers ${codeLicence.covers}.\n\n${codeTerms}`,
    `Notice of the licence that covers ${dataLicence.covers}\n\n${dataNotice}`,
    `${dataLicence.title} (${dataLicence.spdx}): the legal code\n\n${legalCode}`,
  ];
  return parts.map((part) => `${rule}\n${part.trim()}\n`).join("\n");
}
