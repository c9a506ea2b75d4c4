/**
 * The clean rows that lines of a derived table are made of, as far as the tables say.
 *
 * @module
 */
import {
  cleanTablesBehind,
  derivedPath,
  type DerivedTable,
} from "../../tables/derived/derived_table.ts";
import { cells } from "../../tables/derived/findings/cells.ts";
import { listsRows, namesIn, placed, wholeReferences } from "./derived_table.ts";
import type { RowsNamed } from "./row_names.ts";
import type { TextRow } from "./trace_data.ts";

/** The columns that were read of a clean row, or that only the row as a whole is known. */
export type ColumnsRead = ReadonlySet<string> | "whole";

/** What was read of clean rows, by the name of their table and their id. */
export type CleanRows = ReadonlyMap<string, ReadonlyMap<string, ColumnsRead>>;

/** What the search looks at. */
export interface DerivedSearch {
  readonly tables: readonly DerivedTable[];
  readonly linesOf: (table: DerivedTable) => readonly TextRow[];
  readonly named: RowsNamed;
  /** Ids of every row of a clean table. */
  readonly allOf: (table: string) => readonly string[];
  /** Clean tables without which claims would rest on something else, by the id of the claim. */
  readonly tablesOfClaims: (
    claims: ReadonlySet<string>,
  ) => ReadonlyMap<string, readonly string[]>;
}

/**
 * The clean rows behind lines of a table. A line on a claim leads to the coded cells of the claim
 * and to all rows of the other tables that it needs. Else a line leads to the rows that
 * it names and to those that other tables list for the same key; of sheets of evidence of which
 * neither names a row to all rows, and where no row at all is named to all rows of every clean table
 * that its table is made of.
 */
export function cleanRowsBehind(
  table: DerivedTable,
  lines: readonly TextRow[],
  search: DerivedSearch,
): CleanRows {
  const found = new Map<string, Map<string, ColumnsRead>>();
  const add: Add = (name, id, column) => {
    const rows = found.get(name) ?? new Map<string, ColumnsRead>();
    rows.set(id, bothRead(rows.get(id) ?? new Set(), column ? new Set([column]) : "whole"));
    found.set(name, rows);
  };
  const addAll = (name: string) => {
    for (const id of search.allOf(name)) add(name, id);
  };
  if ("finding" in table.columns) {
    const claims = new Set(lines.map((line) => line["finding"]!));
    const needed = search.tablesOfClaims(claims);
    for (const claim of claims) addClaim(claim, needed.get(claim) ?? [], search, add, addAll);
    return found;
  }
  for (const line of lines) addNamed(table, line, search, add);
  for (const other of tablesListing(table, search.tables)) {
    const key = keyOf(sharedKey(table, other));
    const keys = new Set(lines.map(key));
    for (const each of search.linesOf(other)) {
      if (keys.has(key(each))) addNamed(other, each, search, add);
    }
  }
  const isNamed = found.size > 0;
  for (const { name, holds } of cleanTablesBehind(table)) {
    if (!isNamed || (holds === "evidence" && !found.has(name))) addAll(name);
  }
  return found;
}

/** What was read of clean rows in one or the other of several searches. */
export function together(parts: Iterable<CleanRows>): CleanRows {
  const found = new Map<string, Map<string, ColumnsRead>>();
  for (const [name, rows] of [...parts].flatMap((part) => [...part])) {
    const known = found.get(name) ?? new Map<string, ColumnsRead>();
    for (const [id, columns] of rows) known.set(id, bothRead(known.get(id) ?? new Set(), columns));
    found.set(name, known);
  }
  return found;
}

function bothRead(some: ColumnsRead, others: ColumnsRead): ColumnsRead {
  return some === "whole" || others === "whole" ? "whole" : some.union(others);
}

/** Adds a row as a whole, or one column of it. */
type Add = (table: string, id: string, column?: string) => void;

/** The coded cells of a claim, and all rows of the other tables that it needs. */
function addClaim(
  claim: string,
  needed: readonly string[],
  search: DerivedSearch,
  add: Add,
  addAll: (table: string) => void,
): void {
  const own = search.linesOf(cells).filter((line) => line["findings"]!.split(";").includes(claim));
  for (const line of own) addNamed(cells, line, search, add);
  const coded = new Set(own.map((line) => line["table"]));
  for (const name of needed) {
    if (!coded.has(name)) addAll(name);
  }
}

/** The tables that list clean rows behind a table, by keys that they share with it. */
export function tablesListing(
  table: DerivedTable,
  tables: readonly DerivedTable[],
): DerivedTable[] {
  return tables.filter((other) =>
    // The records of the cleaner list all rows, whatever the line is about.
    other.stage !== "clean" && derivedPath(other) !== derivedPath(table) && listsRows(other) &&
    sharedKey(table, other).length > 0 &&
    cleanTablesBehind(other).isSubsetOf(cleanTablesBehind(table))
  );
}

/** Columns of the key of a table that another one has in its key, too. */
export function sharedKey(table: DerivedTable, other: DerivedTable): string[] {
  return table.key.filter((name) => other.key.includes(name));
}

/** Makes a function that gives the cells of some columns of a line as one text. */
export function keyOf(columns: readonly string[]): (line: TextRow) => string {
  return (line) => JSON.stringify(columns.map((name) => line[name]));
}

/** The rows that a line names itself; where it names a cell, only the column. */
function addNamed(table: DerivedTable, line: TextRow, search: DerivedSearch, add: Add): void {
  for (const [name, tableIn] of placed(table)) add(line[tableIn]!, line[name]!, line["column"]);
  for (const reference of wholeReferences(table)) {
    for (const name of namesIn(line, reference.columns)) {
      for (const id of search.named(reference, name)) add(reference.table.name, id);
    }
  }
}
