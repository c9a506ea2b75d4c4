/**
 * Whether a package holds files without bytes.
 *
 * @module
 */
import { counted } from "../../base/words/lists.ts";
import { type Check, checked } from "../verify/check.ts";
import type { PackageFiles } from "./package_files.ts";

/** Every file has at least one byte. */
export function zeroByteFiles(name: string, { files }: PackageFiles): Check {
  const faults = [...files].filter(([, bytes]) => bytes.length === 0)
    .map(([path]) => `${path}: a file without a byte`);
  return checked(name, faults, counted(files.size, "file"));
}
