/**
 * Whether the files of a package are those of its manifest.
 *
 * @module
 */
import { manifestPath } from "../../archive/contents.ts";
import { sha256 } from "../../base/files/digest.ts";
import { archiveManifest } from "../verify/archive_manifest.ts";
import { type Check, checked } from "../verify/check.ts";
import { type PackageFiles, textOf } from "./package_files.ts";

/** Every file of the manifest is there and has its digest. */
export async function manifestDigests(name: string, archive: PackageFiles): Promise<Check> {
  const text = textOf(archive, manifestPath);
  if (text === undefined) return checked(name, [`${manifestPath}: no such file`], "");
  const digests = await Promise.all(
    [...archive.files].map(async ([path, bytes]) => [path, await sha256(bytes)] as const),
  );
  return archiveManifest(name, manifestPath, text, new Map(digests));
}
