/**
 * Whether every system can unpack the paths of a package.
 *
 * @module
 */
import { counted } from "../../base/words/lists.ts";
import { type Check, checked } from "../verify/check.ts";
import type { PackageFiles } from "./package_files.ts";

/** The longest path, with the folder of the package: Windows has 260 letters with what is before it. */
const longestPath = 200;

/** Paths lead down from the folder of the package, with forward slashes. */
export function relativePaths(name: string, { files }: PackageFiles): Check {
  const faults = [...files.keys()].flatMap((path) => {
    const why = /^(?:[/\\]|[a-z]:)/i.test(path)
      ? "begins at the root of a disk"
      : path.includes("\\")
      ? "has a back-slash, which is part of the name on most systems"
      : path.split("/").includes("..")
      ? "leads out of the folder of the package"
      : undefined;
    return why === undefined ? [] : [`${path}: the path ${why}`];
  });
  return checked(name, faults, counted(files.size, "path"));
}

/** Paths are short enough for Windows, wherever they are unpacked. */
export function shortPaths(name: string, { folder, files }: PackageFiles): Check {
  const lengths = [...files.keys()].map((path) => [path, folder.length + 1 + path.length] as const);
  const faults = lengths.filter(([, length]) => length > longestPath)
    .map(([path, length]) =>
      `${path}: a path of ${length} letters, expected up to ${longestPath}; Windows takes 260`
    );
  const longest = Math.max(0, ...lengths.map(([, length]) => length));
  return checked(name, faults, `the longest has ${counted(longest, "letter")}`);
}

/** No two paths, or folders above them, differ in nothing but letter case or the spelling of accents. */
export function distinctPaths(name: string, { files }: PackageFiles): Check {
  const places = new Set([...files.keys()].flatMap((path) => {
    const parts = path.split("/");
    return parts.map((_, at) => parts.slice(0, at + 1).join("/"));
  }));
  const alike = Map.groupBy([...places].sort(), (path) => path.normalize("NFC").toLowerCase());
  const faults = [...alike.values()].flatMap(([first, ...others]) =>
    others.map((path) => `${path}: ${first} in other letters; Windows and macOS keep one of them`)
  );
  return checked(name, faults, counted(files.size, "path"));
}

/** Paths hold nothing but ASCII letters that can be seen, and blanks. */
export function asciiPaths(name: string, { files }: PackageFiles): Check {
  const faults = [...files.keys()].filter((path) => !/^[ -~]*$/.test(path))
    .map((path) => `${path}: a letter beyond ASCII, which some unzippers spoil`);
  return checked(name, faults, counted(files.size, "path"));
}
