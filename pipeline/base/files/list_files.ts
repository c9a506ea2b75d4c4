/**
 * Files below a folder.
 *
 * @module
 */
import { InputError, type Problem } from "../problems/problem.ts";
import { byText } from "../words/order.ts";
import { nameFault, sameNames } from "./file_names.ts";

/** What a folder holds: Deno's own words for it. */
type Entry = Pick<Deno.DirEntry, "name" | "isFile" | "isDirectory" | "isSymlink">;

/** Folders that programs make for themselves where they work: npm, and Python that loads `load.py`. */
const made: ReadonlySet<string> = new Set(["node_modules", "__pycache__"]);

/**
 * Paths of all files below a folder, in the order of their bytes, with forward slashes. Names that
 * begin with a dot, and folders that npm and Python make for themselves, are left out.
 *
 * @throws {InputError} naming each link, pipe or device, and each name that not every system holds:
 * a link would bring in a file from elsewhere, and a pipe would wait for ever
 */
export async function listFiles(folder: string): Promise<string[]> {
  const problems: Problem[] = [];
  const paths = await pathsBelow(folder, problems);
  if (problems.length > 0) throw new InputError(problems);
  return paths.sort(byText);
}

async function pathsBelow(folder: string, problems: Problem[]): Promise<string[]> {
  const entries = (await Array.fromAsync(Deno.readDir(folder)))
    .filter(({ name }) => !name.startsWith(".") && !made.has(name));
  problems.push(...sameNames(folder, entries.map(({ name }) => name)));
  const below: string[] = [];
  for (const entry of entries) {
    const path = `${folder}/${entry.name}`;
    const fault = nameFault(path) ?? entryFault(path, entry);
    if (fault) problems.push(fault);
    else if (entry.isDirectory) below.push(...await pathsBelow(path, problems));
    else below.push(path);
  }
  return below;
}

/**
 * The path itself where it is a file, all below it where it is a folder, `undefined` where there is
 * nothing of that name.
 *
 * @throws {InputError} where it, or something below, is neither
 */
export async function filesAt(path: string): Promise<string[] | undefined> {
  try {
    const entry = await Deno.lstat(path);
    requirePlain(path, entry);
    return entry.isDirectory ? await listFiles(path) : [path];
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}

/**
 * Makes sure that a path is a file or a folder.
 *
 * @throws {InputError} where it is a link, a pipe or a device
 */
export function requirePlain(path: string, entry: Omit<Entry, "name">): void {
  const fault = entryFault(path, entry);
  if (fault) throw new InputError([fault]);
}

/** What is wrong with an entry of a folder that is neither a file nor a folder. */
function entryFault(path: string, entry: Omit<Entry, "name">): Problem | undefined {
  if (!entry.isSymlink && (entry.isFile || entry.isDirectory)) return undefined;
  return {
    code: "file-refused",
    file: path,
    line: 0,
    column: "",
    value: entry.isSymlink ? "a link" : "a pipe, a socket or a device",
    expected: "a plain file or a folder",
    hint: entry.isSymlink ? "put the file itself in its place" : "remove it",
  };
}
