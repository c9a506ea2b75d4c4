/**
 * Whether there are files that no list names.
 *
 * @module
 */
import type { Manifest } from "../../base/files/digest.ts";
import { type Check, checkedFaults } from "./check.ts";
import { fault } from "./fault.ts";

/**
 * Nothing stands among the files of the archive that its list does not name.
 *
 * @param present the files that an archive made today would hold
 * @param listed the files that the list names
 */
export function noStrayFiles(name: string, present: Iterable<string>, listed: Manifest): Check {
  const paths = [...present];
  const faults = paths.filter((path) => !listed.has(path)).sort()
    .map((path) => fault("file-stray", path));
  if (paths.length === 0) faults.push(fault("nothing-there", ""));
  return checkedFaults(name, faults, `${paths.length} files, each of them listed`);
}
