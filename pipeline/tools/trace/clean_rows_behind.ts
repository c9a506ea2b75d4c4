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
import { listsRows, namesIn, placed, references } from "./derived_table.ts";
import type { RowsNamed } from "./row_names.ts";
import type { TextRow } from "./trace_data.ts";

/** Ids of clean rows by the name of their table. */
export type CleanRows = Map<string, Set<string>>;

/** What the search looks at. */
export interface DerivedSearch {
  readonly tables: readonly DerivedTable[];
  readonly linesOf: (table: DerivedTable) => readonly TextRow[];
  readonly named: RowsNamed;
  /** Ids of every row of a clean table. */
  readonly allOf: (table: string) => readonly string[];
  /** Clean tables without which a claim would rest on something else. */
  readonly tablesOfClaim: (claim: string) => readonly string[];
}

/**
 * The clean rows behind lines of a table. A line on a claim leads to the coded cells
 * of the claim and to all rows of the other tables that it needs. Else a line leads to the rows that it names and to those that other tables list for the same key. Where
 * neither names any, it leads to all rows of the clean tables that its table is made of.
 */
export function cleanRowsBehind(
  table: DerivedTable,
  lines: readonly TextRow[],
  search: DerivedSearch,
): CleanRows {
  const found: CleanRows = new Map();
  const add = (name: string, ids: Iterable<string>) => {
    const known = found.get(name) ?? new Set();
    for (const id of ids) known.add(id);
    if (known.size > 0) found.set(name, known);
  };
  if ("finding" in table.columns) {
    for (const claim of new Set(lines.map((line) => line["finding"]!))) {
      addClaim(claim, search, add);
    }
    return found;
  }
  const listing = search.tables.filter((other) => lists(other, table));
  for (const line of lines) {
    addNamed(table, line, search, add);
    for (const other of listing) {
      const shared = sharedKey(table, other);
      for (const each of search.linesOf(other)) {
        if (shared.every((name) => each[name] === line[name])) addNamed(other, each, search, add);
      }
    }
  }
  if (found.size > 0) return found;
  for (const { name } of cleanTablesBehind(table)) add(name, search.allOf(name));
  return found;
}

type Add = (table: string, ids: Iterable<string>) => void;

/** The rows of the coded cells of a claim, and all rows of the other tables that it needs. */
function addClaim(claim: string, search: DerivedSearch, add: Add): void {
  const own = search.linesOf(cells).filter((line) => line["findings"]!.split(";").includes(claim));
  for (const line of own) addNamed(cells, line, search, add);
  const coded = new Set(own.map((line) => line["table"]));
  for (const name of search.tablesOfClaim(claim)) {
    if (!coded.has(name)) add(name, search.allOf(name));
  }
}

/** Whether another table lists rows of the tables behind the first one, by keys that both have. */
function lists(other: DerivedTable, table: DerivedTable): boolean {
  return derivedPath(other) !== derivedPath(table) && listsRows(other) &&
    sharedKey(table, other).length > 0 &&
    cleanTablesBehind(other).isSubsetOf(cleanTablesBehind(table));
}

function sharedKey(table: DerivedTable, other: DerivedTable): string[] {
  return table.key.filter((name) => other.key.includes(name));
}

/** The rows that a line names itself. */
function addNamed(table: DerivedTable, line: TextRow, search: DerivedSearch, add: Add): void {
  for (const [name, tableIn] of placed(table)) add(line[tableIn]!, [line[name]!]);
  for (const reference of references(table)) {
    const ids = namesIn(line, reference.columns).flatMap((name) => search.named(reference, name));
    add(reference.table.name, ids);
  }
}
