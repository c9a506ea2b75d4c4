/**
 * Whether the sources of a package's data are cited.
 *
 * @module
 */
import { parse } from "@std/csv";
import { counted } from "../../base/words/lists.ts";
import { cleanTables } from "../../tables/all.ts";
import { collections } from "../../tables/collections.ts";
import { sources } from "../../tables/sources.ts";
import type { Table } from "../../tables/table.ts";
import { type Check, checked } from "../verify/check.ts";
import { type PackageFiles, textOf } from "./package_files.ts";
import { readmeText, sectionText } from "./readme_sections.ts";

type TextRow = Readonly<Record<string, string | undefined>>;

/**
 * Every source that a clean row names stands in the table of sources with a full citation, and every
 * collection that is cited as a whole in the references of the README.
 */
export function citedSources(name: string, archive: PackageFiles): Check {
  const rows = (table: Table): readonly TextRow[] => {
    const text = textOf(archive, `data-clean/tables/${table.name}.csv`);
    return text === undefined ? [] : parse(text, { skipFirstRow: true });
  };
  const known = rows(sources);
  const cited = new Set(
    known.filter((row) => (row["full_citation"] ?? "").trim() !== "").map((row) => row["source"]),
  );
  const named = new Map(cleanTables.flatMap((table) => {
    const columns = Object.entries(table.columns)
      .filter(([, { refersTo }]) => refersTo === sources.name).map(([column]) => column);
    return rows(table).flatMap((row) =>
      columns.flatMap((column) => row[column] ? [[row[column], table.name] as const] : [])
    );
  }));
  for (const { source } of known) if (source) named.set(source, sources.name);
  const uncited = [...named].filter(([source]) => !cited.has(source))
    .map(([source, table]) => `${source}, of the table ${table}: no full citation in sources.csv`);
  const references = words(sectionText(readmeText(archive) ?? "", "References") ?? "");
  const whole = rows(collections).filter((row) => row["cite_title"]);
  const unreferenced = whole.filter((row) => !references.includes(words(row["cite_title"]!)))
    .map((row) => `${row["name"]}: not in the references of the README`);
  return checked(
    name,
    [...uncited, ...unreferenced],
    `${counted(cited.size, "source")}, ${counted(whole.length, "collection")}`,
  );
}

/** Letters and figures of a text, so that marks of style and quotation do not matter. */
function words(text: string): string {
  return text.normalize("NFC").toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ");
}
