/**
 * Rows that stand under two ids.
 *
 * @module
 */
import { aliasOf, type Table } from "../tables/table.ts";
import { type RawRow, textOf } from "./cell.ts";
import type { Aliases } from "./clean_row.ts";

/** Raw rows by table. */
export type RawRowsByTable = ReadonlyMap<Table, readonly RawRow[]>;

/**
 * The ids that go and those that stay, by table. One that names no row of its table is a problem,
 * and no row may be renamed to it.
 */
export function aliasesIn(rows: RawRowsByTable): Aliases {
  const byName = new Map([...rows].map(([table, ofTable]) => [table.name, { table, ofTable }]));
  const aliases = new Map<string, Map<string, string>>();
  for (const [table, ofTable] of rows) {
    const alias = aliasOf(table);
    const target = alias && byName.get(alias.target);
    if (!alias || !target) continue;
    const [goes, named] = [table.id[0]!, target.table.id[0]!];
    const known = new Set(target.ofTable.map((row) => textOf(row, named)));
    const own = ofTable.filter((row) => known.has(textOf(row, alias.from)));
    aliases.set(
      alias.target,
      new Map(own.map((row) => [textOf(row, goes), textOf(row, alias.from)])),
    );
  }
  return aliases;
}
