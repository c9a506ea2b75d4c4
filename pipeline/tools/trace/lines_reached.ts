/**
 * The lines of derived tables that a clean row reaches: the way of `clean_rows_behind` upwards.
 *
 * @module
 */
import { cleanTablesBehind, type DerivedTable } from "../../tables/derived/derived_table.ts";
import { type DerivedSearch, keyOf, sharedKey, tablesListing } from "./clean_rows_behind.ts";
import { namesIn, placed, wholeReferences } from "./derived_table.ts";
import type { TextRow } from "./trace_data.ts";

/** Places of lines, from 0, by their table. */
export type LinesReached = ReadonlyMap<DerivedTable, ReadonlySet<number>>;

/**
 * The lines that a clean row reaches, of every table that says which rows its lines are made of;
 * tables that do not say are not in the answer.
 *
 * @param table name of the row's clean table
 * @param claims ids of the claims that are made of the row
 */
export function linesReached(
  search: Pick<DerivedSearch, "tables" | "linesOf" | "named">,
  table: string,
  rowId: string,
  claims: ReadonlySet<string>,
): LinesReached {
  const madeOf = search.tables.filter((each) =>
    each.stage !== "clean" && !each.namesOnly &&
    [...cleanTablesBehind(each)].some(({ name }) => name === table)
  );
  const naming = new Map(madeOf.map((each) => [each, linesNaming(each, search, table, rowId)]));
  const reached = new Map<DerivedTable, ReadonlySet<number>>();
  for (const each of madeOf) {
    const lines = search.linesOf(each);
    if ("finding" in each.columns) {
      reached.set(each, placesWhere(lines, (line) => claims.has(line["finding"]!)));
      continue;
    }
    const listing = tablesListing(each, madeOf);
    if (![each, ...listing].some((other) => namesRowsOf(other, table))) continue;
    const ways = listing.map((other) => {
      const shared = sharedKey(each, other);
      const text = search.linesOf(other);
      const keys = new Set([...naming.get(other)!].map((at) => keyOf(shared)(text[at]!)));
      return { keys, key: keyOf(shared) };
    });
    const byKey = placesWhere(lines, (line) => ways.some(({ keys, key }) => keys.has(key(line))));
    reached.set(each, naming.get(each)!.union(byKey));
  }
  return reached;
}

/** Whether lines of a table name rows of a clean one. */
function namesRowsOf(table: DerivedTable, clean: string): boolean {
  return placed(table).length > 0 ||
    wholeReferences(table).some((each) => each.table.name === clean);
}

/** Lines that name a clean row themselves. */
function linesNaming(
  table: DerivedTable,
  { linesOf, named }: Pick<DerivedSearch, "linesOf" | "named">,
  clean: string,
  rowId: string,
): ReadonlySet<number> {
  const ways = wholeReferences(table).filter((reference) => reference.table.name === clean);
  return placesWhere(
    linesOf(table),
    (line) =>
      placed(table).some(([name, tableIn]) => line[tableIn] === clean && line[name] === rowId) ||
      ways.some((reference) =>
        namesIn(line, reference.columns).some((name) => named(reference, name).includes(rowId))
      ),
  );
}

function placesWhere(
  lines: readonly TextRow[],
  fits: (line: TextRow) => boolean,
): ReadonlySet<number> {
  return new Set(lines.flatMap((line, at) => fits(line) ? [at] : []));
}
