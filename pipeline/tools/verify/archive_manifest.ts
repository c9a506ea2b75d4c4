/**
 * Whether the files in place are those that the archive lists.
 *
 * @module
 */
import { type Manifest, readManifest } from "../../base/files/digest.ts";
import { type Check, checked } from "./check.ts";

/**
 * Holds a list in the format of `sha256sum` against the files in place, as `sha256sum -c` does.
 *
 * @param text the list
 * @param inPlace digests of the files that it names, those that exist
 * @param built folder whose files are built, not committed: a fresh clone may lack all of them
 */
export function archiveManifest(
  name: string,
  text: string,
  inPlace: Manifest,
  built?: string,
): Check {
  const listed = readManifest(text);
  const lines = text.split("\n").filter((line) => line !== "").length;
  const isBuilt = (path: string) => built !== undefined && path.startsWith(`${built}/`);
  const lacksBuilt = ![...inPlace.keys()].some(isBuilt);
  const awaited = [...listed].filter(([path]) => !lacksBuilt || !isBuilt(path));
  const faults = awaited.flatMap(([path, digest]) => {
    const found = inPlace.get(path);
    if (found === digest) return [];
    return [`${path}: ${found ? `found ${found}, expected ${digest}` : "no such file"}`];
  });
  // A line that cannot be read would go unchecked, and one that stands twice as well.
  if (listed.size !== lines) faults.push(`${lines} lines, but ${listed.size} of them name a file`);
  if (listed.size === 0) faults.push("no file is listed");
  const rest = listed.size - awaited.length;
  const note = rest === 0 ? "" : `; ${rest} in ${built}/ were not built`;
  return checked(name, faults, `${awaited.length} files${note}`);
}
