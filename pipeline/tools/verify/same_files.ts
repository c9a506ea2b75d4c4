/**
 * Whether a new run gives the same bytes as the files in place.
 *
 * @module
 */
import type { Files } from "../../base/files/files_by_path.ts";
import { type Check, checkedFaults } from "./check.ts";
import { fault } from "./fault.ts";
import { fileFaults } from "./file_faults.ts";

/**
 * Holds what is in place against what a new run has made, file by file, of tables cell by cell.
 *
 * @param mayLack files that need not be in place, such as a zip that nobody built yet
 */
export function sameFiles(
  name: string,
  inPlace: Files,
  again: Files,
  mayLack: (path: string) => boolean = () => false,
): Check {
  const paths = [...new Set([...inPlace.keys(), ...again.keys()])].sort()
    .filter((path) => inPlace.has(path) || !mayLack(path));
  const faults = paths.flatMap((path) => fileFaults(path, inPlace.get(path), again.get(path)));
  if (paths.length === 0) faults.push(fault("nothing-there", ""));
  return checkedFaults(name, faults, `${paths.length} files the same`);
}
