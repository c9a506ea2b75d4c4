/**
 * How one clean cell came to be.
 *
 * @module
 */
import type { RawRow } from "../../clean/cell.ts";
import type { Table } from "../../tables/table.ts";
import { type Decider, decidersOf } from "./deciders.ts";
import { rowKey, type TextRow, type TraceData } from "./trace_data.ts";

/** A raw cell that another one beat when rows were merged. */
export interface LostText {
  readonly place: string;
  readonly raw: string;
  readonly because: string;
}

/** A clean cell and all that made it. */
export interface CellLife {
  readonly column: string;
  readonly clean: string;
  /** Raw file and physical line, as `file:line`. */
  readonly place: string;
  readonly rawColumn: string;
  readonly raw: string;
  /** Rules in the order in which they were applied. */
  readonly rules: readonly string[];
  readonly correction: Decider | undefined;
  readonly deciders: readonly Decider[];
  readonly lost: readonly LostText[];
}

/**
 * The life of a cell; `undefined` where the raw sheets are no longer those that the clean tables
 * were made of.
 */
export function cellLife(
  data: TraceData,
  table: Table,
  row: TextRow,
  name: string,
): CellLife | undefined {
  const key = rowKey(table.name, row["row_id"]!);
  const column = table.columns[name]!;
  const lines = (data.ledger.get(key) ?? []).filter((line) => line["column"] === name);
  const isLoss = (line: TextRow) => line["rule"]!.startsWith("merge: ");
  const winner = lines.find((line) => !isLoss(line));
  const kept = data.origins.get(key)?.find((origin) => origin["fate"] === "kept");
  const from = winner ?? kept;
  if (!from) return undefined;
  const place = placeOf(from);
  const raw = data.raw.get(place);
  const written = raw?.written[column.from];
  // Without a ledger line the clean text is the raw text.
  if (!raw || written !== (winner ? winner["raw_text"] : row[name])) return undefined;
  return {
    column: name,
    clean: row[name]!,
    place,
    rawColumn: column.from,
    raw: written!,
    rules: winner ? winner["rule"]!.split(", ") : ["as written"],
    correction: correctionOf(data, raw, column.from),
    deciders: decidersOf(data, raw, column),
    lost: lines.filter(isLoss).map((line) => ({
      place: placeOf(line),
      raw: line["raw_text"]!,
      because: line["rule"]!,
    })),
  };
}

/** Why there is no answer: not for what was asked, but since the raw sheets have changed. */
export interface Stale {
  readonly refused: string;
  readonly stale: true;
}

/** Says that a cell has no life, since the raw sheets are other ones than it was made of. */
export function staleCell(table: string, rowId: string, column: string): Stale {
  return {
    refused:
      `Cannot trace ${table} ${rowId} ${column}: data-raw has changed since data-clean was ` +
      "made of it, expected both to agree; run deno task reproduce",
    stale: true,
  };
}

/** Place of a ledger line or a row origin, as `file:line`. */
export function placeOf(line: TextRow): string {
  return `${line["file"]}:${line["line"]}`;
}

function correctionOf(data: TraceData, raw: RawRow, column: string): Decider | undefined {
  const found = data.rawOf(({ role }) => role === "corrections").find(({ cells }) =>
    `data-raw/${cells["file"]}` === raw.file &&
    cells["row_key"] === raw.rowId && cells["column"] === column
  );
  if (!found) return undefined;
  const { file, line, cells } = found;
  const shown = cells["source"] ? `${cells["reason"]} (${cells["source"]})` : cells["reason"]!;
  const says = `${JSON.stringify(cells["expect"])} is ${JSON.stringify(cells["value"])}`;
  return { file, line, says, reason: shown, contested: false };
}
