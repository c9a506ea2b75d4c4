/**
 * Reading what the replay law is about from the project folder.
 *
 * @module
 */
import { listFiles } from "../../base/files/list_files.ts";
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
  const paths = (await listFiles(folder)).filter((path) => path.endsWith(".csv"));
  const sheets = paths.map(async (path) => [path, await Deno.readFile(path)] as const);
  return new Map(await Promise.all(sheets));
}
