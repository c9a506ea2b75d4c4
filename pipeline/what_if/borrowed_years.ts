/**
 * Whether an edit would give another year to rows that write none and take it from their neighbours,
 * once it stood in the raw sheets.
 *
 * @module
 */
import type { LedgerLine } from "../clean/cell.ts";
import { evidenceTables } from "../tables/all.ts";
import type { CleanTexts, TextRow } from "../tables/clean_texts.ts";
import type { Table } from "../tables/table.ts";

/** A row that an edit is about, before and after; `undefined` after where it is dropped. */
export interface EditedRow {
  readonly table: Table;
  readonly before: TextRow;
  readonly after: TextRow | undefined;
}

/** Makes the check: whether some edited rows leave every borrowed year as it is. */
export function borrowedYears(
  texts: CleanTexts,
  ledger: readonly LedgerLine[],
): (edited: readonly EditedRow[]) => boolean {
  const rules = new Map(
    ledger.map((line) => [`${line.table}\n${line.row_id}\n${line.column}`, line.rule]),
  );
  const rows = new Map(
    [...texts].map(([name, of]) => [name, new Map(of.map((row) => [row["row_id"]!, row]))]),
  );
  const borrowers = ledger.filter(({ rule }) => borrows(rule))
    .map(({ table, row_id }) => rows.get(table)?.get(row_id)).filter((row) => row !== undefined);
  const sources = new Set(borrowers.map((row) => row["source"] ?? ""));
  const volumes = new Set([...sources].map(volumeOf));
  const episodes = new Set(borrowers.map((row) => row["episode"] ?? ""));
  const lends = (source: string) => sources.has(source) || volumes.has(volumeOf(source));
  const lenders = Map.groupBy(
    evidenceTables.flatMap((table) => {
      const column = lentColumn(table);
      return column === undefined ? [] : (texts.get(table.name) ?? []).map((row) => (
        { source: row["source"]!, id: placeOf(table, row), year: yearOf(table, row, column) }
      ));
    }),
    ({ source }) => source,
  );

  return (edited) =>
    edited.every((row) => row.after === undefined || keepsOwnYears(row)) &&
    edited.every(({ table, before, after }) => {
      if (table.role === "documents") return !lends(before["source"]!) || sameText(before, after);
      if (table.role !== "windows") return true;
      return !episodes.has(before["episode"]!) || sameText(before, after);
    }) && [...sourcesOf(edited)].filter(lends).every((source) => {
      const own = lenders.get(source) ?? [];
      const ids = new Set(edited.map(({ table, before }) => placeOf(table, before)));
      const stay = own.filter(({ id }) => !ids.has(id));
      const now = edited.flatMap(({ table, after }) => {
        const column = lentColumn(table);
        if (!after || column === undefined || after["source"] !== source) return [];
        return [{ year: yearOf(table, after, column) }];
      });
      return yearsOf(own) === yearsOf([...stay, ...now]);
    });

  /** Whether a row that writes no year still asks the same neighbours for it. */
  function keepsOwnYears({ table, before, after }: EditedRow): boolean {
    if (["source", "episode"].every((name) => before[name] === after?.[name])) return true;
    return Object.entries(table.columns).every(([column, { rule }]) =>
      rule !== "date" || before[column] !== after?.[column] ||
      !borrows(rules.get(`${placeOf(table, before)}\n${column}`) ?? "")
    );
  }

  /** The year that a row lends: none where it writes none or several, its own name where unsure. */
  function yearOf(table: Table, row: TextRow, column: string): string | undefined {
    const before = rows.get(table.name)?.get(row["row_id"]!);
    const isEdited = before?.[column] !== row[column];
    const rule = isEdited ? "date" : rules.get(`${placeOf(table, row)}\n${column}`) ?? "date";
    if (borrows(rule) || rule.includes("listed")) return undefined;
    const years = new Set(row[column]!.split("/").map((end) => end.slice(0, 4)));
    // What "before 1955" or "winter of 1959" writes cannot be told from the days that it means.
    const isSure = !row[column]!.includes("..") && (years.size === 1 || !rule.includes("vague"));
    if (row[column] === "") return undefined;
    return !isSure ? placeOf(table, row) : years.size === 1 ? [...years][0] : undefined;
  }
}

/** Whether a date was read that writes no year, by the rule that the ledger names. */
function borrows(rule: string): boolean {
  return /year from|year unknown/.test(rule);
}

/** The column of dates that a row lends its year by. */
function lentColumn({ columns }: Table): string | undefined {
  if (!columns["source"]) return undefined;
  return Object.entries(columns).find(([, { from }]) => from === "date_as_written")?.[0];
}

/** The sources of rows that lend years, before and after. */
function sourcesOf(edited: readonly EditedRow[]): Set<string> {
  const lending = edited.filter(({ table }) => lentColumn(table) !== undefined);
  return new Set(
    lending.flatMap(({ before, after }) => [before["source"]!, after?.["source"] ?? ""]),
  );
}

/** The years that some rows lend, as text. */
function yearsOf(rows: readonly { readonly year: string | undefined }[]): string {
  const years = new Set(rows.flatMap(({ year }) => year === undefined ? [] : [year]));
  return [...years].sort().join();
}

function placeOf({ name }: Table, row: TextRow): string {
  return `${name}\n${row["row_id"]}`;
}

function sameText(before: TextRow, after: TextRow | undefined): boolean {
  return after !== undefined &&
    ["source", "full_citation", "opens", "closes"].every((name) => before[name] === after[name]);
}

/** The printed volume of a document by its number; the source itself where it has none. */
function volumeOf(source: string): string {
  return /^(.*) doc\. \d+$/.exec(source)?.[1] ?? source;
}
