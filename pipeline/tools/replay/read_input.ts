/**
 * Reading what the replay law is about from the project folder.
 *
 * @module
 */
import type { ReplayInput } from "./replay.ts";

/** Reads raw sheets, ledger, row origins and clean tables below the working directory. */
export async function readReplayInput(): Promise<ReplayInput> {
  const [raw, tables, ledger, origins] = await Promise.all([
    readSheets("data-raw"),
    readSheets("data-clean/tables"),
    Deno.readFile("data-clean/ledger.csv"),
    Deno.readFile("data-clean/row_origins.csv"),
  ]);
  const tableName = (path: string) => path.slice("data-clean/tables/".length, -".csv".length);
  return {
    raw,
    ledger,
    origins,
    tables: new Map([...tables].map(([path, bytes]) => [tableName(path), bytes])),
  };
}

/** Bytes of the sheets below a folder by path; names that begin with a dot are left out. */
async function readSheets(folder: string): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    const path = `${folder}/${name}`;
    if (name.startsWith(".")) continue;
    if (isDirectory) {
      for (const [below, bytes] of await readSheets(path)) found.set(below, bytes);
    } else if (name.endsWith(".csv")) found.set(path, await Deno.readFile(path));
  }
  // Folders list their files in an order of their own on every machine.
  return new Map([...found].sort(([a], [b]) => a < b ? -1 : 1));
}
