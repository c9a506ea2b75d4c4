/**
 * What the package says of itself: the one source of its citation file and of all other metadata.
 * The version stands in `deno.json`.
 *
 * @module
 */

/** A licence, and what it is called where. */
export interface Licence {
  /** Name in the list of SPDX. */
  readonly spdx: string;
  readonly title: string;
  /** Where it stands on the web. */
  readonly url: string;
  /** What of the package it covers, in words that complete "covers …". */
  readonly covers: string;
}

/** The licence of data, figures and texts. */
export const dataLicence: Licence = {
  spdx: "CC-BY-4.0",
  title: "Creative Commons Attribution 4.0 International",
  url: "https://creativecommons.org/licenses/by/4.0/",
  covers: "the data, figures and texts",
};

/** The licence of the code. */
export const codeLicence: Licence = {
  spdx: "MIT",
  title: "MIT License",
  url: "https://opensource.org/license/mit",
  covers: "the code",
};

/** What the package is called, what it holds, whose it is. */
export const description = {
  name: "hub-and-spokes",
  title: "Hub and Spokes: replication package",
  abstract:
    "Coded historical evidence on the alliances of the United States in Asia since 1945, with the " +
    "code that makes every table and figure of it. The data, figures and texts are under CC BY 4.0, " +
    "the code is under the MIT licence.",
  keywords: [
    "alliances",
    "hub and spokes",
    "bargaining",
    "institutional design",
    "security institutions",
    "ANZUS",
    "SEATO",
    "East Asia",
    "United States foreign policy",
    "replication",
  ],
  /** A group: no person is named, and no identifier of a person or of the package is assigned yet. */
  author: "The hub-and-spokes authors",
  /** Day on which this version is released; it changes by hand, together with the version. */
  released: "2026-11-29",
  /** Language of texts and tables, as ISO 639-1 has it. */
  language: "en",
} as const;
