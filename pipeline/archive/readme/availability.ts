/**
 * Section "Data Availability and Provenance Statements".
 *
 * @module
 */
import { counted } from "../../base/words/lists.ts";
import { collectionCounts } from "./counts.ts";
import type { ReadmeMaterial } from "./material.ts";
import type { Citations } from "./references.ts";

/** What the data are and who made them. */
export function provenanceText(): string {
  return [
    "- [ ] No external data are analysed.",
    "The data were made by the authors, who read documents and coded what these say on scales that " +
    "`data-raw/README.md` describes. A blind second reading of a random sample stands in " +
    "`data-raw/second-reading/`. Every coded row names the document that it rests on and how far " +
    "that was checked. Values of other data sets are few, and named below.",
  ].join("\n\n");
}

/** Both statements. */
export function rightsText({ collections }: ReadmeMaterial): string {
  const unknown = collections.filter(({ values_here, terms }) => values_here && terms === null)
    .map(({ name }) => name);
  return [
    "- [x] Access and use: the authors state that they came by all data lawfully and may use them.",
    "- [x] Redistribution: the authors state that they may publish all data of this package; on " +
    "what grounds, `LICENSE.txt` and the terms below say.",
    "",
    "The package holds codes, short labels and citations, which are the authors' own, and no " +
    "document. Values that others made keep the terms of their makers, which stand below" +
    `${
      unknown.length === 0
        ? ""
        : `; for ${unknown.join(", ")} such terms were looked for and not found`
    }.`,
  ].join("\n");
}

/** Which licence covers the data. */
export function dataLicenceText(): string {
  return "Data, figures and texts are licensed under Creative Commons Attribution 4.0 " +
    "International (CC BY 4.0). Values of other data sets are not: they keep the terms of their " +
    "makers. See `LICENSE.txt`.";
}

/** Which of the template's answers holds. */
export function summaryText({ collections }: ReadmeMaterial): string {
  const closed = collections.filter(({ access }) => access !== "open").map(({ name }) => name);
  return [
    [
      "- [x] All data are public.",
      "- [ ] Some data cannot be made public.",
      "- [ ] No data can be made public.",
    ].join("\n"),
    "All data that the programs read are in this package. The documents behind the codes are " +
    "elsewhere, most of them open on the web" +
    (closed.length === 0
      ? "."
      : `; some of these are not open to everyone, or lie in no collection: ${
        closed.join("; ")
      }.`) +
    " No confidential data were used.",
  ].join("\n\n");
}

const accessWords = {
  open: "open to all",
  "partly open": "not all of it open to all",
  closed: "not open on the web",
} as const;

/** Each collection: where it is, on what terms, what comes from it, how it is cited. */
export function detailsText(material: ReadmeMaterial, { inText }: Citations): string {
  const { collections } = material;
  if (collections.length === 0) return "No collection is described: the package has no sources.";
  const counts = collectionCounts(material);
  const paragraphs = [...collections].map((collection) => ({
    collection,
    ...counts.get(collection.collection)!,
  })).sort((a, b) => b.rows - a.rows || b.sources - a.sources).map((told) =>
    paragraph(told.collection, told.sources, told.rows, inText.get(told.collection.collection))
  );
  const sources = counted(material.documents.length, "source");
  return [
    "Coded data are CSV files; every column is described in `replication/codebook.md`. Their " +
    `${sources} are from the collections below, the largest first; each ` +
    "source belongs to exactly one. Rows are those of clean tables that rest on it. Which source " +
    "is from which, `data-raw/collections.csv` says by address, words or kind. This package holds " +
    "codes made from them; where it holds values, that is said. Where no work is named in brackets, " +
    "each source is cited by itself in `data-clean/tables/sources.csv`.",
    ...paragraphs,
  ].join("\n\n");
}

function paragraph(
  collection: ReadmeMaterial["collections"][number],
  sources: number,
  rows: number,
  cited: string | undefined,
): string {
  const { name, holder, holds, url, access, terms, terms_url, values_here, tables } = collection;
  const used = [
    ...(sources > 0 ? [counted(sources, "source")] : []),
    counted(rows, "row"),
  ].join(", ");
  const provided = values_here
    ? ` Values of it are in this package${
      tables === null ? "" : ` (\`${tables.map((table) => `${table}.csv`).join("`, `")}\`)`
    }.`
    : "";
  return [
    `**${name}**${cited === undefined ? "" : ` ${cited}`}. ${holds}. Used: ${used}.`,
    ...(holder === null ? [] : [`Held by: ${holder}.`]),
    url === null ? `${capital(accessWords[access])}.` : `Where: <${url}>, ${accessWords[access]}.`,
    `Terms: ${terms ?? "not found"}${terms_url === null ? "" : ` (<${terms_url}>)`}.${provided}`,
  ].join(" ");
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
