/**
 * Whether the files in place are those that the archive lists.
 *
 * @module
 */
import { type Manifest, readManifest } from "../../base/files/digest.ts";
import { type Check, checkedFaults } from "./check.ts";
import { fault } from "./fault.ts";

/**
 * Holds a list in the format of `sha256sum` against the files in place, as `sha256sum -c` does.
 *
 * @param text the list
 * @param path path of the list
 * @param inPlace digests of the files that it names, those that exist
 * @param built folders whose files are built, not committed: a fresh clone may lack all of one
 */
export function archiveManifest(
  name: string,
  path: string,
  text: string,
  inPlace: Manifest,
  built: readonly string[] = [],
): Check {
  const listed = readManifest(text);
  const lines = text.split("\n").filter((line) => line !== "").length;
  const lacking = built.map((folder) => `${folder}/`).filter((folder) =>
    [...listed.keys()].some((path) => path.startsWith(folder)) &&
    ![...inPlace.keys()].some((path) => path.startsWith(folder))
  );
  const awaited = [...listed].filter(([path]) =>
    !lacking.some((folder) => path.startsWith(folder))
  );
  const faults = awaited.flatMap(([file, expected]) => {
    const value = inPlace.get(file);
    if (value === expected) return [];
    return [value ? fault("file-differs", file, { value, expected }) : fault("file-absent", file)];
  });
  // A line that cannot be read would go unchecked, and one that stands twice as well.
  if (listed.size !== lines) {
    const value = `${lines} lines, but ${listed.size} of them name a file`;
    faults.push(fault("list-unread", path, { value, expected: "a file in every line, once" }));
  }
  if (listed.size === 0) faults.push(fault("nothing-there", path));
  const rest = listed.size - awaited.length;
  const note = rest === 0 ? "" : `; ${rest} in ${lacking.join(", ")} were not built`;
  return checkedFaults(name, faults, `${awaited.length} files${note}`);
}
