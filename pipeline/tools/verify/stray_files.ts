/**
 * Whether there are files that no list names.
 *
 * @module
 */
import type { Manifest } from "../../base/files/digest.ts";
import { type Check, checked } from "./check.ts";

/**
 * Nothing stands among the files of the archive that its list does not name.
 *
 * @param present the files that an archive made today would hold
 * @param listed the files that the list names
 */
export function noStrayFiles(name: string, present: Iterable<string>, listed: Manifest): Check {
  const paths = [...present];
  const faults = paths.filter((path) => !listed.has(path)).sort()
    .map((path) => `${path}: found a file that the archive does not list; remove it or run again`);
  if (paths.length === 0) faults.push("no files to look at");
  return checked(name, faults, `${paths.length} files, each of them listed`);
}
