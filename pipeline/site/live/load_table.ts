/**
 * Tables of the site, loaded when they are asked for.
 *
 * @module
 */
import type { PackedTable } from "../embedded/packed_table.ts";
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
 * A table by its name on the site. A page from a folder may not read files, but it may run scripts
 * beside it.
 *
 * @throws {Error} naming the file that is missing or holds something else
 */
export function loadTable(id: string): Promise<PackedTable> {
  const known = asked.get(id);
  if (known) return known;
  const loading = new Promise<PackedTable>((resolve, reject) => {
    const file = `data/${id}.js`;
    const script = document.createElement("script");
    const missing = () => reject(new Error(`Cannot load the table: expected ${file} in the site`));
    waiting.set(id, resolve);
    script.onerror = missing;
    // A promise that the script has kept already stays kept.
    script.onload = missing;
    script.src = file;
    document.head.append(script);
  });
  asked.set(id, loading);
  return loading;
}
