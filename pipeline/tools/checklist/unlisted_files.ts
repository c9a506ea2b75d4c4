/**
 * Whether a package names all its files.
 *
 * @module
 */
import { manifestPath } from "../../archive/contents.ts";
import { readManifest } from "../../base/files/digest.ts";
import { counted } from "../../base/words/lists.ts";
import { type Check, checked } from "../verify/check.ts";
import { type PackageFiles, textOf } from "./package_files.ts";
import { readmeText, sectionText } from "./readme_sections.ts";

/** The manifest names every file but itself, and the dataset list of the README every file of data. */
export function unlistedFiles(name: string, archive: PackageFiles): Check {
  const listed = readManifest(textOf(archive, manifestPath) ?? "");
  const datasets = sectionText(readmeText(archive) ?? "", "Dataset list") ?? "";
  const faults = [...archive.files.keys()].flatMap((path) => [
    ...(path === manifestPath || listed.has(path) ? [] : [`${path}: not in ${manifestPath}`]),
    ...(!path.endsWith(".csv") || datasets.includes(path)
      ? []
      : [`${path}: not in the dataset list of the README`]),
  ]);
  return checked(name, faults, counted(archive.files.size, "file"));
}
