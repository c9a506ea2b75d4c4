/**
 * A table ready to be browsed: its columns and rows, what it can be filtered by, and which cells
 * cleaning changed.
 *
 * @module
 */
import { cleanTables } from "../../tables/all.ts";
import { cleanId, partId, type SiteTable } from "../embedded/site_tables.ts";
import { stateIn } from "../parts/addresses.ts";
import type { Texts, ViewColumn } from "./table_view.tsx";
import { loadTexts, loadWhole, type TextTable } from "./text_rows.ts";

/** Something to filter rows by: a few values of a column, or of the source that a row names. */
export interface Facet {
  readonly name: string;
  readonly label: string;
  readonly values: readonly string[];
  readonly valuesOf: (record: Texts) => readonly string[];
}

/** A table ready to be browsed. */
export interface BrowsedTable {
  readonly table: SiteTable;
  readonly columns: readonly ViewColumn[];
  readonly records: readonly Texts[];
  readonly facets: readonly Facet[];
  /** The rule that changed a cell; nothing where it stands as it was written. */
  readonly ruleOf: (record: Texts, at: number) => string | undefined;
  /** The cells of a row of a clean table by column. */
  readonly rowOf: (id: string) => Readonly<Record<string, string>> | undefined;
}

/** Columns by whose values rows can be filtered, where a table has them. */
const facetColumns: readonly string[] = ["case", "evidence", "confidence", "extent", "contested"];

/** Most values that a filter lists. */
const mostValues = 40;

/** Loads a table and what belongs to it. */
export async function browsedTable(table: SiteTable): Promise<BrowsedTable> {
  const documents = cleanTables.find(({ role }) => role === "documents")!;
  const [texts, ledger, sources] = await Promise.all([
    loadWhole(table),
    table.clean ? loadTexts(partId("ledger", table.clean.name)) : undefined,
    table.clean && "source" in table.clean.columns && table.clean.name !== documents.name
      ? loadTexts(cleanId(documents.name))
      : undefined,
  ]);
  const { header, records } = texts;
  const rules = ledger ? changedCells(ledger) : new Map<string, string>();
  const idAt = header.indexOf("row_id");
  return {
    table,
    columns: table.columns.map(({ name, description, unit, kind }) => ({
      name,
      description,
      ...(unit && { unit }),
      isNumber: kind?.field === "integer" || kind?.field === "number",
    })),
    records,
    facets: [...columnFacets(texts), ...archiveFacets(texts, sources)],
    ruleOf: (record, at) =>
      rules.size === 0 ? undefined : rules.get(`${record[idAt]}\n${header[at]}`),
    rowOf: (id) => {
      const found = idAt === -1 ? undefined : records.find((record) => record[idAt] === id);
      return found && Object.fromEntries(header.map((name, at) => [name, found[at]!]));
    },
  };
}

/** Rules by row and column. */
function changedCells({ header, records }: TextTable): Map<string, string> {
  const [row, column, rule] = ["row_id", "column", "rule"].map((name) => header.indexOf(name));
  return new Map(
    records.filter((record) => !record[rule!]!.startsWith("merge: "))
      .map((record) => [`${record[row!]}\n${record[column!]}`, record[rule!]!]),
  );
}

function columnFacets({ header, records }: TextTable): Facet[] {
  return facetColumns.flatMap((name) => {
    const at = header.indexOf(name);
    if (at === -1) return [];
    const valuesOf = (record: Texts) => [record[at]!];
    return facet(name, name.replaceAll("_", " "), records, valuesOf);
  });
}

/** The archives of a row: its own, or those of its source. */
function archiveFacets({ header, records }: TextTable, sources: TextTable | undefined): Facet[] {
  const own = ["archive_countries", "archive"].map((name) => header.indexOf(name))
    .find((at) => at !== -1);
  if (own !== undefined) {
    return facet("archive", "archive", records, (record) => record[own]!.split(";"));
  }
  const at = header.indexOf("source");
  if (sources === undefined || at === -1) return [];
  const [key, archives] = ["source", "archive_countries"].map((name) =>
    sources.header.indexOf(name)
  );
  const bySource = new Map(
    sources.records.map((record) => [record[key!]!, record[archives!]!.split(";")]),
  );
  return facet(
    "archive",
    "archive of the source",
    records,
    (record) => bySource.get(record[at]!) ?? [""],
  );
}

function facet(
  name: string,
  label: string,
  records: readonly Texts[],
  valuesOf: Facet["valuesOf"],
): Facet[] {
  const values = [...new Set(records.flatMap(valuesOf))].sort();
  return values.length < 2 || values.length > mostValues ? [] : [{ name, label, values, valuesOf }];
}

/** The conditions of an address, which are written as its state is: names and values of columns. */
export function conditionsIn(where: string): readonly (readonly [name: string, value: string])[] {
  return Object.entries(stateIn(where));
}

/** Whether the filters and conditions of a state keep a row. */
export function isKept(
  { columns, facets }: BrowsedTable,
  record: Texts,
  state: Readonly<Record<string, string>>,
): boolean {
  const holds = conditionsIn(state["where"] ?? "").every(([name, value]) => {
    const at = columns.findIndex((column) => column.name === name);
    return at === -1 || record[at] === value;
  });
  return holds && facets.every(({ name, valuesOf }) => {
    const wanted = state[name];
    return wanted === undefined || valuesOf(record).includes(wanted === "(none)" ? "" : wanted);
  });
}
