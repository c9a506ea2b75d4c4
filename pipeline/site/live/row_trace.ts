/**
 * What a trace of one row looks at, from the tables of the site.
 *
 * @module
 */
import type { RawRow } from "../../clean/cell.ts";
import { placeOf as sheetPlace } from "../../clean/raw_sheet.ts";
import { allTables, cleanTables } from "../../tables/all.ts";
import type { Role, Table } from "../../tables/table.ts";
import { type CellLife, cellLife, placeOf } from "../../tools/trace/cell_life.ts";
import { type RawPart, rawPart } from "../../tools/trace/row_life.ts";
import { actorFinder, rowKey, type TextRow, type TraceData } from "../../tools/trace/trace_data.ts";
import { cleanId, partId, siteTables } from "../embedded/site_tables.ts";
import { loadTexts, textRows } from "./text_rows.ts";

/** A row with what the record of the cleaning says of it. */
export interface RowTrace {
  readonly table: Table;
  readonly row: TextRow;
  readonly cells: readonly CellLife[];
  readonly parts: readonly RawPart[];
  /** The row of its source, where it names one. */
  readonly source: TextRow | undefined;
}

/** Loads what a trace needs and traces all cells of a row. */
export async function traceRow(table: Table, row: TextRow): Promise<RowTrace> {
  const sheets = siteTables.filter(({ sheet }) => sheet !== undefined);
  const aliases = cleanTables.filter(({ columns }) =>
    Object.values(columns).some(({ aliasOf }) => aliasOf !== undefined)
  );
  const [ledger, origins, sources, sheetRows, aliasRows] = await Promise.all([
    rowsIn(partId("ledger", table.name)),
    rowsIn(partId("row_origins", table.name)),
    rowsIn(cleanId(cleanTables.find(({ role }) => role === "documents")!.name)),
    Promise.all(sheets.map(async ({ id, sheet }) => sheetRawRows(sheet!, await rowsIn(id)))),
    Promise.all(
      aliases.map(async (each) => cleanRawRows(each, await rowsIn(cleanId(each.name)))),
    ),
  ]);
  const key = rowKey(table.name, row["row_id"]!);
  const isOwn = (line: TextRow) => line["row_id"] === row["row_id"];
  const [ownLedger, ownOrigins] = [ledger.filter(isOwn), origins.filter(isOwn)];
  const used = [...sheetRows.flat(), ...aliasRows.flat()];
  const actors = used.filter((each) => each.table.role === ("names" satisfies Role));
  const data: TraceData = {
    tables: new Map(),
    ledger: new Map([[key, ownLedger]]),
    origins: new Map([[key, ownOrigins]]),
    raw: rawRows(table, row, ownLedger, ownOrigins, used),
    rawOf: (fits) => used.filter((each) => fits(each.table)),
    actorOf: actorFinder(actors),
  };
  return {
    table,
    row,
    cells: Object.keys(table.columns).flatMap((column) => cellLife(data, table, row, column) ?? []),
    parts: ownOrigins.map(rawPart),
    source: sources.find((each) => each["source"] === row["source"]),
  };
}

async function rowsIn(id: string): Promise<TextRow[]> {
  return textRows(await loadTexts(id));
}

/** Rows of a sheet that cleaning uses up, as it reads them. */
function sheetRawRows(table: Table, rows: readonly TextRow[]): RawRow[] {
  return rows.map(({ file = "", line = "", ...cells }) => ({
    table,
    case: sheetPlace(file, allTables)?.case ?? "",
    file,
    line: Number(line),
    rowId: "",
    written: cells,
    cells,
  }));
}

/** Rows of a judgement sheet by their raw columns; its texts are copied, so that they stand as they did. */
function cleanRawRows(table: Table, rows: readonly TextRow[]): RawRow[] {
  return rows.map((row) => {
    const cells = Object.fromEntries(
      Object.entries(table.columns).map(([name, { from }]) => [from, row[name]!]),
    );
    return {
      table,
      case: row["case"]!,
      file: `data-raw/${table.sheet}.csv`,
      line: 0,
      rowId: row["row_id"]!,
      written: cells,
      cells,
    };
  });
}

/**
 * The raw rows of a clean row. A clean cell without a ledger line is the raw text itself; the ledger
 * has the raw text of all others.
 */
function rawRows(
  table: Table,
  row: TextRow,
  ledger: readonly TextRow[],
  origins: readonly TextRow[],
  used: readonly RawRow[],
): Map<string, RawRow> {
  const corrections = used.filter((each) => each.table.role === ("corrections" satisfies Role));
  return new Map([...ledger, ...origins].map((line) => {
    const place = placeOf(line);
    const own = ledger.filter((each) => placeOf(each) === place);
    const written = Object.fromEntries([
      ...Object.entries(table.columns).map(([name, { from }]) => [from, row[name]!]),
      ...own.map((each) => [each["raw_column"]!, each["raw_text"]!]),
    ]);
    const corrected = corrections.filter(({ cells }) =>
      `data-raw/${cells["file"]}` === line["file"] && cells["row_key"] === row["row_id"]
    ).map(({ cells }) => [cells["column"]!, cells["value"]!]);
    return [place, {
      table,
      case: row["case"]!,
      file: line["file"]!,
      line: Number(line["line"]),
      rowId: row["row_id"]!,
      written,
      cells: { ...written, ...Object.fromEntries(corrected) },
    }];
  }));
}
