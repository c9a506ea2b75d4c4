/**
 * All that lies below `data-raw`.
 *
 * @module
 */
import { sha256 } from "../base/files/digest.ts";
import { listFiles } from "../base/files/list_files.ts";

/** A raw file: its path from the project folder, with forward slashes, and its bytes. */
export interface RawFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What lies below `data-raw` and is no sheet. */
export interface OtherEntry {
  readonly path: string;
  readonly kind: "file" | "empty folder";
}

/** What lies below `data-raw`, by its paths; names that begin with a dot are left out. */
export interface ListedFolder {
  readonly sheets: readonly Pick<RawFile, "path">[];
  readonly others: readonly OtherEntry[];
  /** SHA-256 of the header line of each sheet, by path; what Excel adds to it is left out. */
  readonly headers: ReadonlyMap<string, string>;
}

/** The sheets and all else below `data-raw`. */
export interface RawFolder extends ListedFolder {
  readonly sheets: readonly RawFile[];
}

/**
 * Reads every sheet below `data-raw` and lists what is none.
 *
 * @throws {InputError} naming each link, pipe or device, and each name that not every system holds
 */
export async function readRawFolder(): Promise<RawFolder> {
  const sheets: RawFile[] = [];
  const listed = await readRawInLots((lot) => sheets.push(...lot));
  return { ...listed, sheets };
}

/** So many sheets are read at once. */
const lotSize = 200;

/**
 * Reads every sheet below `data-raw`, some at a time, so that who takes them need not hold the bytes
 * of all, and lists what is none.
 *
 * @param take takes the sheets of a lot, in the order of their paths
 * @throws {InputError} naming each link, pipe or device, and each name that not every system holds
 */
export async function readRawInLots(
  take: (lot: readonly RawFile[]) => void,
): Promise<ListedFolder> {
  const paths = await listFiles("data-raw");
  const sheets = paths.filter(isSheet).map((path) => ({ path }));
  const headers = new Map<string, string>();
  for (let from = 0; from < sheets.length; from += lotSize) {
    const lot = await Promise.all(
      sheets.slice(from, from + lotSize).map(async ({ path }) => ({
        path,
        bytes: await Deno.readFile(path),
      })),
    );
    for (const [path, digest] of await headerDigests(lot)) headers.set(path, digest);
    take(lot);
  }
  const files = paths.filter((path) => !isSheet(path))
    .map((path) => ({ path, kind: "file" as const }));
  return { sheets, others: [...files, ...await emptyFolders("data-raw")], headers };
}

/** SHA-256 of the header line of each sheet, by path. */
export async function headerDigests(sheets: readonly RawFile[]): Promise<Map<string, string>> {
  const lines = new Map(sheets.map(({ path, bytes }) => [path, headerLine(bytes)]));
  // Many sheets have the same header.
  const digests = new Map(
    await Promise.all(
      [...new Set(lines.values())].map(async (line) =>
        [line, await sha256(new TextEncoder().encode(line))] as const
      ),
    ),
  );
  return new Map([...lines].map(([path, line]) => [path, digests.get(line)!]));
}

/** The first line without byte-order mark, columns of nothing and line end. */
function headerLine(bytes: Uint8Array): string {
  const end = bytes.indexOf(0x0a);
  const line = new TextDecoder().decode(bytes.subarray(0, end === -1 ? undefined : end));
  return line.replace(/,*\r?$/, "");
}

function isSheet(path: string): boolean {
  return path.endsWith(".csv");
}

/** Folders below one in which nothing is; those of names that begin with a dot are left out. */
async function emptyFolders(folder: string): Promise<OtherEntry[]> {
  const entries = (await Array.fromAsync(Deno.readDir(folder)))
    .filter(({ name }) => !name.startsWith("."));
  if (entries.length === 0) return [{ path: folder, kind: "empty folder" }];
  const below = entries.filter(({ isDirectory }) => isDirectory)
    .map(({ name }) => emptyFolders(`${folder}/${name}`));
  return (await Promise.all(below)).flat();
}
