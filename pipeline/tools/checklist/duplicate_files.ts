/**
 * Whether a package holds the same bytes, or the same path, twice.
 *
 * @module
 */
import { sha256 } from "../../base/files/digest.ts";
import { counted } from "../../base/words/lists.ts";
import { type Check, checked } from "../verify/check.ts";
import type { PackageFiles } from "./package_files.ts";

/** No two files have the same bytes, and no path stands twice. Files without bytes are no twins. */
export async function duplicateFiles(name: string, archive: PackageFiles): Promise<Check> {
  const digests = await Promise.all(
    [...archive.files].filter(([, bytes]) => bytes.length > 0)
      .map(async ([path, bytes]) => ({ path, digest: await sha256(bytes) })),
  );
  const twins = [...Map.groupBy(digests, ({ digest }) => digest).values()]
    .flatMap(([first, ...others]) =>
      others.map(({ path }) => `${path}: the same bytes as ${first!.path}`)
    );
  const twice = archive.repeated.map((path) => `${path}: the zip has this path twice`);
  return checked(name, [...twice, ...twins], counted(archive.files.size, "file"));
}
