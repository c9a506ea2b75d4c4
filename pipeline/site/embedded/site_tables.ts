/**
 * The tables that the site shows, with what their descriptions say of them.
 *
 * @module
 */
import { cleanTables, readingTables } from "../../tables/all.ts";
import { derivedPath, type DerivedTable } from "../../tables/derived/derived_table.ts";
import { numbers } from "../../tables/derived/pages/numbers.ts";
import type { Kind } from "../../tables/kind.ts";
import { derivedTables } from "../../tables/package/derived_tables.ts";
import { cleanHeader, type Table } from "../../tables/table.ts";

/** A column as the site shows it. */
export interface SiteColumn {
  readonly name: string;
  readonly description: string;
  readonly unit?: string;
  readonly kind?: Kind;
}

/** A table of the site. */
export interface SiteTable {
  /** Its name among all tables, such as `tables/positions` or `findings/openings`. */
  readonly id: string;
  /** Its file, from the folder of the project. */
  readonly path: string;
  readonly group: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly SiteColumn[];
  /** The clean table, where it is one. */
  readonly clean?: Table;
  /** The derived table, where it is one. */
  readonly derived?: DerivedTable;
  /** The sheet that cleaning uses up, where it is one: it is shown as it is written. */
  readonly sheet?: Table;
}

const stageGroups: Readonly<Record<Exclude<DerivedTable["stage"], "gallery">, string>> = {
  clean: "Record of the cleaning",
  summarise: "Summaries",
  findings: "Findings",
  robustness: "Robustness",
  readme: "Pages",
};

const holdsGroups: Readonly<Record<Table["holds"], string>> = {
  "evidence": "Evidence",
  "judgement": "Judgements",
  "second reading": "Second reading",
  "record": "Record of the sheets",
};

/** All tables of the site, evidence first. */
export const siteTables: readonly SiteTable[] = [
  ...cleanTables.map(cleanSiteTable),
  ...[...derivedTables, numbers].flatMap(derivedSiteTable),
  ...readingTables.map(sheetSiteTable),
];

/** The name of a clean table among all tables of the site. */
export function cleanId(name: string): string {
  return `tables/${name}`;
}

/** The name of a derived table among all tables of the site. */
export function derivedId(table: Pick<DerivedTable, "stage" | "name">): string {
  return derivedPath(table).replace(/^data-clean\//, "").replace(/\.csv$/, "");
}

/** Whether a table is kept in parts, one a clean table: long records that are asked for by row. */
export function isInParts({ derived }: SiteTable): boolean {
  return derived?.stage === "clean";
}

/** The name of a part of such a table. */
export function partId(id: string, cleanTable: string): string {
  return `${id}/${cleanTable}`;
}

/** The names of all parts of such a table. */
export function partsOf(id: string): string[] {
  return cleanTables.map(({ name }) => partId(id, name));
}

function cleanSiteTable(table: Table): SiteTable {
  const leading = new Map([
    ["row_id", "Readable name of the row, unique in its table"],
    ["case", "Folder of data-raw that the row comes from; empty where it stands for all cases"],
  ]);
  return {
    id: cleanId(table.name),
    path: `data-clean/tables/${table.name}.csv`,
    group: holdsGroups[table.holds],
    title: table.title,
    description: table.description,
    columns: cleanHeader(table).map((name) => {
      const column = table.columns[name];
      return column
        ? described(name, column.description, column.unit, column.kind)
        : described(name, leading.get(name) ?? "");
    }),
    clean: table,
  };
}

/** The site is made beside the pictures, and shows their sources with each of them. */
function derivedSiteTable(table: DerivedTable): SiteTable[] {
  if (table.stage === "gallery") return [];
  return [{
    id: derivedId(table),
    path: derivedPath(table),
    group: stageGroups[table.stage],
    title: table.title,
    description: table.description,
    columns: Object.entries(table.columns).map(([name, { description, unit, kind }]) =>
      described(name, description, unit, kind)
    ),
    derived: table,
  }];
}

/** A sheet that cleaning uses up, as it stands in data-raw. */
function sheetSiteTable(table: Table): SiteTable {
  const columns = new Map(Object.values(table.columns).map((column) => [column.from, column]));
  return {
    id: `sheets/${table.name}`,
    path: `data-raw/${table.sheet}.csv`,
    group: "Sheets that cleaning uses up",
    title: table.title,
    description: table.description,
    columns: [
      described("file", "Sheet that holds the row"),
      described("line", "Line of that sheet on which the row begins"),
      ...[...columns].map(([name, { description, unit, kind }]) =>
        described(name, description, unit, kind)
      ),
    ],
    sheet: table,
  };
}

function described(
  name: string,
  description: string,
  unit?: string,
  kind?: Kind,
): SiteColumn {
  return { name, description, ...(unit && { unit }), ...(kind && { kind }) };
}
