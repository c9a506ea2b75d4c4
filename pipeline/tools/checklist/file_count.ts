/**
 * Whether deposits take a package as a zip.
 *
 * @module
 */
import { counted } from "../../base/words/lists.ts";
import { type Check, checked } from "../verify/check.ts";
import type { PackageFiles } from "./package_files.ts";

/** Files that openICPSR and Dataverse unpack of one zip. */
const mostFiles = 1000;

/** The package has no more files than a deposit unpacks. */
export function fileCount(name: string, { files }: PackageFiles): Check {
  const faults = files.size > mostFiles
    ? [`${counted(files.size, "file")}, expected up to ${mostFiles}`]
    : [];
  return checked(name, faults, `${counted(files.size, "file")} of ${mostFiles}`);
}
