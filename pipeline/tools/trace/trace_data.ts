/**
 * All that a trace looks at: clean tables, ledger, row origins and raw rows.
 *
 * @module
 */
import type { RawRow } from "../../clean/cell.ts";
import type { RawFile } from "../../clean/raw_folder.ts";
import { correctRows, nameRows } from "../../clean/name_rows.ts";
import { type FindName, nameFinder } from "../../clean/names.ts";
import { joinKey } from "../../clean/row_id.ts";
import { toRawSheet } from "../../clean/raw_sheet.ts";
import { readSheet } from "../../base/sheets/read_sheet.ts";
import { cleanTables } from "../../tables/all.ts";
import type { Table } from "../../tables/table.ts";

/** A row as text by column. */
export type TextRow = Readonly<Record<string, string>>;

/** What a trace looks at, ready for look-ups. */
export interface TraceData {
  /** Rows of each clean table by its name. */
  readonly tables: ReadonlyMap<string, readonly TextRow[]>;
  /** Ledger lines by {@linkcode rowKey}. */
  readonly ledger: ReadonlyMap<string, readonly TextRow[]>;
  /** Row origins by {@linkcode rowKey}. */
  readonly origins: ReadonlyMap<string, readonly TextRow[]>;
  /** Raw rows, corrections applied, by `file:line`. */
  readonly raw: ReadonlyMap<string, RawRow>;
  /** The same rows of the tables that fit. */
  readonly rawOf: (fits: (table: Table) => boolean) => readonly RawRow[];
  /** The row of the actors sheet by which a name is read. */
  readonly actorOf: (...asked: Parameters<FindName>) => RawRow | undefined;
}

/** Name of a row of a clean table among those of all tables. */
export function rowKey(table: string, rowId: string): string {
  return joinKey([table, rowId]);
}

/**
 * Reads what a trace looks at.
 *
 * @param cleanFiles CSV files below `data-clean` that the stage `clean` wrote
 * @param rawFiles every sheet below `data-raw`
 */
export function readTraceData(
  cleanFiles: readonly RawFile[],
  rawFiles: readonly RawFile[],
): TraceData {
  const texts = new Map(
    cleanFiles.map(({ path, bytes }) =>
      [path, readSheet(path, bytes).rows.map(({ cells }) => cells)] as const
    ),
  );
  const byRow = (path: string) =>
    Map.groupBy(texts.get(path) ?? [], (row) => rowKey(row["table"] ?? "", row["row_id"] ?? ""));
  const sheets = rawFiles.flatMap(({ path, bytes }) => {
    const sheet = toRawSheet(readSheet(path, bytes));
    return "table" in sheet ? [sheet] : [];
  });
  const { rows } = correctRows(nameRows(sheets));
  const byTable = Map.groupBy(rows, ({ table }) => table);
  const rawOf: TraceData["rawOf"] = (fits) =>
    [...byTable].flatMap(([table, ofTable]) => fits(table) ? ofTable : []);
  return {
    tables: new Map(cleanTables.map(({ name }) => [name, texts.get(tablePath(name)) ?? []])),
    ledger: byRow("data-clean/ledger.csv"),
    origins: byRow("data-clean/row_origins.csv"),
    raw: new Map(rows.map((row) => [`${row.file}:${row.line}`, row])),
    rawOf,
    actorOf: actorFinder(rawOf(({ role }) => role === "names")),
  };
}

/**
 * The look-up of the cleaner itself, with the number of the row in place of a voice: so a trace
 * cannot name another row than the one that was used.
 */
export function actorFinder(actors: readonly RawRow[]): TraceData["actorOf"] {
  const find = nameFinder(
    actors.map((row, at) => ({ ...row, cells: { ...row.cells, voice: String(at) } })),
  );
  return (name, place) => {
    const found = find(name, place);
    return found && actors[Number(found.voice)];
  };
}

/** Path of a clean table. */
export function tablePath(name: string): string {
  return `data-clean/tables/${name}.csv`;
}
