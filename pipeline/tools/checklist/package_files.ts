/**
 * The files of a package as its zip holds them.
 *
 * @module
 */
import { unzipSync } from "fflate";

/** A package that was unzipped in memory. */
export interface PackageFiles {
  /** Name of the folder that all else stands in; empty where there is none. */
  readonly folder: string;
  /** Bytes by path as the zip writes it, without that folder. */
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  /** Paths that the zip names more than once: unzipped, only one of the files would be left. */
  readonly repeated: readonly string[];
}

/**
 * Reads a zip whose bytes are at hand.
 *
 * @throws {Error} where it is none
 */
export function packageFilesOf(zip: Uint8Array<ArrayBuffer>): PackageFiles {
  const seen = new Set<string>();
  const repeated: string[] = [];
  const entries = Object.entries(unzipSync(zip, {
    filter: ({ name }) => {
      if (seen.has(name)) repeated.push(name);
      seen.add(name);
      return !name.endsWith("/");
    },
  }));
  const folder = folderOf(entries.map(([path]) => path));
  const below = (path: string) =>
    folder !== "" && path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
  return {
    folder,
    files: new Map(
      entries.map(([path, bytes]) => [below(path), bytes as Uint8Array<ArrayBuffer>]),
    ),
    repeated: repeated.map(below),
  };
}

/** The folder that most paths begin with; empty where that is no more than half of them. */
function folderOf(paths: readonly string[]): string {
  const first = Map.groupBy(paths, (path) => /^[^/\\]+(?=\/)/.exec(path)?.[0] ?? "");
  const [name = "", of = []] = [...first].sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
  return of.length * 2 > paths.length ? name : "";
}

/** Text of a file; `undefined` where the package lacks it. */
export function textOf({ files }: PackageFiles, path: string): string | undefined {
  const bytes = files.get(path);
  return bytes && new TextDecoder().decode(bytes);
}

/** Paths that end so, in their order. */
export function pathsEnding({ files }: PackageFiles, ending: string): string[] {
  return [...files.keys()].filter((path) => path.endsWith(ending)).sort();
}
