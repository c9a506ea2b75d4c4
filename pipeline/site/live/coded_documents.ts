/**
 * Documents with what was coded from them.
 *
 * @module
 */
import { cleanTables } from "../../tables/all.ts";
import type { Table } from "../../tables/table.ts";
import { cleanId } from "../embedded/site_tables.ts";
import { loadTexts, textRows } from "./text_rows.ts";

/** A row as text by column. */
type TextRow = Readonly<Record<string, string>>;

/** A document and the rows that name it, by table. */
export interface CodedDocument {
  readonly source: TextRow;
  readonly coded: readonly { readonly table: Table; readonly rows: readonly TextRow[] }[];
}

/** Every document, with the rows of all tables whose columns refer to documents. */
export async function loadDocuments(): Promise<readonly CodedDocument[]> {
  const documents = cleanTables.find(({ role }) => role === "documents")!;
  const naming = cleanTables.flatMap((table) => {
    const columns = Object.entries(table.columns)
      .filter(([, { refersTo }]) => refersTo === documents.name).map(([name]) => name);
    return columns.length === 0 ? [] : [{ table, columns }];
  });
  const [sources, ...coded] = await Promise.all([
    loadTexts(cleanId(documents.name)).then(textRows),
    ...naming.map(async ({ table, columns }) => {
      const rows = textRows(await loadTexts(cleanId(table.name)));
      const bySource = new Map<string, TextRow[]>();
      for (const row of rows) {
        for (const source of new Set(columns.map((name) => row[name]!))) {
          bySource.set(source, [...bySource.get(source) ?? [], row]);
        }
      }
      return { table, bySource };
    }),
  ]);
  return sources.map((source) => ({
    source,
    coded: coded.flatMap(({ table, bySource }) => {
      const rows = bySource.get(source["source"]!);
      return rows === undefined ? [] : [{ table, rows }];
    }),
  }));
}
