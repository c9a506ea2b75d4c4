/**
 * Section "Dataset list".
 *
 * @module
 */
import { placeOf } from "../../clean/raw_sheet.ts";
import { counted } from "../../base/words/lists.ts";
import { byText } from "../../base/words/order.ts";
import { markdownTable } from "../../base/words/markdown_table.ts";
import { allTables, cleanTables } from "../../tables/all.ts";
import { derivedPath, type DerivedTable } from "../../tables/derived/derived_table.ts";
import { figureSources } from "../../tables/derived/figures/sources.ts";
import { numbers } from "../../tables/derived/pages/numbers.ts";
import { derivedTables } from "../../tables/package/derived_tables.ts";
import { rawHeader } from "../../tables/table.ts";
import { cleanPath, type ReadmeMaterial, recordsOf, rowCount } from "./material.ts";

/** A data file of the archive. */
export interface DataFile {
  readonly path: string;
  /** Where its values come from. */
  readonly source: string;
  /** What it holds, with the number of its rows. */
  readonly notes: string;
}

/** Where files stand, in the order of the flow, and what those of each place are. */
const places = [
  ["data-raw/", "Raw sheets, written by people"],
  ["data-clean/tables/", "Clean tables"],
  ["data-clean/summaries/", "Summaries"],
  ["data-clean/findings/", "Findings"],
  ["data-clean/robustness/", "What the findings withstand"],
  ["data-clean/", "Records of the cleaning, and columns of all tables"],
  ["figures/", "Data shown in the figures"],
  ["", "Records of pages and of the archive"],
] as const;

/** Every data file of the archive, each once. */
export function dataFiles(material: ReadmeMaterial): DataFile[] {
  const { collectionBySource: sourceOf } = material;
  const names = new Map(material.collections.map(({ collection, name }) => [collection, name]));
  return [...material.files.keys()].filter((path) => path.endsWith(".csv")).sort(byText)
    .map((path) => {
      const described = rawFile(path, material.files, sourceOf, names) ?? madeFile(path) ??
        { source: "not described", title: "Not described" };
      const rows = rowCount(material.files.get(path)!);
      return {
        path,
        source: described.source,
        notes: `${described.title}; ${counted(rows, "row")}`,
      };
    });
}

/** How many collections are named of those that the rows of a sheet rest on. */
const mostNamed = 3;

function rawFile(
  path: string,
  files: ReadmeMaterial["files"],
  sourceOf: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, string>,
) {
  const place = path.startsWith("data-raw/") ? placeOf(path, allTables) : undefined;
  if (place === undefined) return undefined;
  const { table } = place;
  const { header, rows } = recordsOf(files, path);
  const columns = Object.values(table.columns)
    .filter(({ refersTo, from }) =>
      refersTo === "sources" || (table.name === "sources" &&
        from === "source")
    ).map(({ from }) => header.indexOf(from));
  const named = rows.flatMap((row) => columns.flatMap((at) => sourceOf.get(row[at] ?? "") ?? []));
  const counts = [...Map.groupBy(named, (collection) => collection)]
    .map(([collection, { length }]) => [names.get(collection)!, length] as const)
    .sort(([a, x], [b, y]) => y - x || byText(a, b));
  const more = counts.length - mostNamed;
  const source = counts.length === 0
    ? rawHeader(table).includes("source") && rows.length > 0 ? "As its rows say" : "Authors"
    : counts.slice(0, mostNamed).map(([name]) => name).join("; ") +
      (more > 0 ? `; ${counted(more, "other")}` : "");
  return { source, title: table.title };
}

function madeFile(path: string) {
  const clean = cleanTables.find((table) => cleanPath(table) === path);
  if (clean) return { source: `Raw sheets \`${clean.sheet}\``, title: clean.title };
  const derived = [...derivedTables, figureSources, numbers]
    .find((table) => derivedPath(table) === path);
  if (derived) {
    return { source: sourceOfDerived(derived), title: derived.title };
  }
  const [, figure] = /^figures\/([^/]+)\.csv$/.exec(path) ?? [];
  return figure === undefined
    ? undefined
    : { source: "Summaries, findings and robustness", title: `Data of the figure \`${figure}\`` };
}

/** How many tables are named of those that another is made of. */
const mostTables = 4;

function sourceOfDerived({ reads, stage }: DerivedTable): string {
  const names = [...new Set(reads.map(({ name }) => name))];
  if (names.length === 0) return `Stage \`${stage}\``;
  const more = names.length - mostTables;
  const shown = more > 1 ? names.slice(0, mostTables) : names;
  return `${shown.length === 1 ? "Table" : "Tables"} ${
    shown.map((name) => `\`${name}\``).join(", ")
  }${more > 1 ? ` and ${more} others` : ""}`;
}

/** All data files in tables by folder. */
export function datasetText(material: ReadmeMaterial): string {
  const files = dataFiles(material);
  const groups = Map.groupBy(
    files,
    ({ path }) => places.find(([folder]) => path.startsWith(folder))!,
  );
  const tables = places.flatMap((place) => {
    const own = groups.get(place);
    if (own === undefined) return [];
    const [folder, title] = place;
    return [
      `**${title}**${folder === "" ? "" : ` (below \`${folder}\`)`}`,
      markdownTable([
        ["Data file", "Source", "Notes", "Provided"],
        ...own.map(({ path, source, notes }) => [`\`${path}\``, source, notes, "Yes"]),
      ], [0, 1, 2, 3]),
    ];
  });
  return [
    `${counted(files.length, "data file")}, all CSV in UTF-8 and all provided. Columns are ` +
    "described in `replication/codebook.md`, by machine in `datapackage.json`. Sources of raw " +
    "sheets are the collections that most of their rows rest on.",
    ...tables,
  ].join("\n\n");
}
