/**
 * Whether rows name rows that exist, and whether judgement files judge every row that they must.
 *
 * @module
 */
import { hintFinder } from "../base/problems/nearest.ts";
import type { Problem } from "../base/problems/problem.ts";
import { type CodedRow, rowPlace, versionsOf } from "../tables/coded_row.ts";
import { idColumns, links, type Table } from "../tables/table.ts";
import { judgementFile } from "../base/problems/judgement_file.ts";
import { joinKey } from "./row_id.ts";
import { eachTable, type TableByTable } from "./table_by_table.ts";

/**
 * Checks the references between all clean tables.
 *
 * @param byTable how it goes over the tables
 */
export function referenceProblems(
  tables: ReadonlyMap<Table, readonly CodedRow[]>,
  byTable: TableByTable<Problem> = eachTable,
): Problem[] {
  const byName = new Map([...tables.keys()].map((table) => [table.name, table]));
  const keys = new Map<string, RowsByKey>();
  const keysIn = (name: string, rows: readonly CodedRow[]): RowsByKey => {
    let found = keys.get(name);
    if (!found) {
      const columns = idColumns(byName.get(name)!);
      found = new Map(
        rows.map((row) => [joinKey(columns.map((column) => row.cells[column]!.text)), row]),
      );
      keys.set(name, found);
    }
    return found;
  };
  return byTable(tables, (table, rows, rowsOf) => [
    ...links(table).flatMap(({ columns, table: target }) =>
      byName.has(target) ? unknownLinks(rows, columns, target, keysIn(target, rowsOf(target))) : []
    ),
    ...(table.covers && byName.has(table.covers)
      ? uncovered(table, rowsOf(table.covers), keysIn(table.name, rows))
      : []),
  ]);
}

/** Rows of a table by the key under which others name them. */
type RowsByKey = ReadonlyMap<string, CodedRow>;

function unknownLinks(
  rows: readonly CodedRow[],
  columns: readonly string[],
  target: string,
  known: RowsByKey,
): Problem[] {
  const shown = (key: string) => key.replaceAll("\u001F", "/");
  // Made when the first text is wrong, and not looked through for each.
  let byShown: ReadonlyMap<string, CodedRow> | undefined;
  const hint = hintFinder(known.keys().map(shown), (text) => {
    byShown ??= new Map(known.entries().map(([key, row]) => [shown(key), row]));
    return rowPlace(byShown.get(text)!);
  });
  const [only = "", ...more] = columns;
  const isKnown = (texts: readonly string[]) =>
    texts.every((text) => text === "") || known.has(joinKey(texts));
  return rows.flatMap((row) => {
    // Rows that lost in a merge have the id columns of that which stays.
    const versions = more.length === 0
      ? versionsOf(row, only).map(({ text, raw }) => ({ texts: [text], raw }))
      : [{
        texts: columns.map((column) => row.cells[column]!.text),
        raw: (row.takenFrom.get(columns.at(-1)!) ?? row.kept).raw,
      }];
    return versions.filter(({ texts }) => !isKnown(texts)).map(({ texts, raw }): Problem => ({
      code: "reference-unknown",
      file: raw.file,
      line: raw.line,
      column: columns.map((column) => raw.table.columns[column]!.from).join(", "),
      value: texts.join("/"),
      expected: `a row of the table ${target}`,
      hint: hint(texts.join("/")),
    }));
  });
}

function uncovered(
  table: Table,
  rows: readonly CodedRow[],
  judged: RowsByKey,
): Problem[] {
  return rows.flatMap((row) => {
    const texts = idColumns(row.kept.raw.table).map((column) => row.cells[column]!.text);
    if (judged.has(joinKey(texts))) return [];
    const { raw } = row.kept;
    return [{
      code: "reference-unknown" as const,
      file: raw.file,
      line: raw.line,
      column: raw.table.id.join(", "),
      value: texts.join("/"),
      expected: `a row for it in ${judgementFile(table.sheet, raw.case)}`,
      hint: "add one with its reason",
    }];
  });
}
