/**
 * Tables of the site, loaded when they are asked for.
 *
 * @module
 */
import type { PackedTable } from "../embedded/packed_table.ts";
import { loadScript } from "./load_script.ts";
import { takesTables } from "../embedded/table_script.ts";

const asked = new Map<string, Promise<PackedTable>>();
const waiting = new Map<string, (table: PackedTable) => void>();

/** Lets the scripts of tables hand over what they hold. */
export function takeTables(): void {
  Object.assign(globalThis, {
    [takesTables]: (id: string, table: PackedTable) => waiting.get(id)?.(table),
  });
}

/**
 * A table by its name on the site.
 *
 * @throws {Error} naming the file that is missing or holds something else
 */
export function loadTable(id: string): Promise<PackedTable> {
  const known = asked.get(id);
  if (known) return known;
  const loading = new Promise<PackedTable>((resolve, reject) => {
    const file = `data/${id}.js`;
    const missing = () => reject(new Error(`Cannot load the table: expected ${file} in the site`));
    waiting.set(id, resolve);
    // A promise that the script has kept already stays kept.
    loadScript(file).then(missing, missing);
  });
  asked.set(id, loading);
  return loading;
}
