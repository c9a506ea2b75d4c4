/**
 * What a run of a package made, against what its manifest says.
 *
 * @module
 */
import { isBesideZip, manifestPath } from "../../archive/contents.ts";
import type { Manifest } from "../../base/files/digest.ts";
import { counted } from "../../base/words/lists.ts";
import { type Check, checked } from "../verify/check.ts";

/** Parts of the outputs, in the words of data editors, and which paths belong to each. */
const parts: readonly (readonly [name: string, holds: (path: string) => boolean])[] = [
  ["Data Preparation Code", (path) => path.startsWith("data-clean/")],
  ["Tables and Figures", (path) => path.startsWith("figures/")],
  ["In-Text Numbers", (path) => path === "README.md" || path.startsWith("docs/")],
  ["All other files", () => true],
];

/**
 * A check for each part of the outputs: the run left every file of the manifest with its digest, and no
 * other.
 *
 * @param listed digests of the manifest
 * @param found digests after the run
 */
export function reproducedFiles(listed: Manifest, found: ReadonlyMap<string, string>): Check[] {
  const paths = [...new Set([...listed.keys(), ...found.keys()])].sort()
    .filter((path) => path !== manifestPath && !isBesideZip(path));
  const byPart = Map.groupBy(paths, (path) => parts.find(([, holds]) => holds(path))![0]);
  return parts.map(([name]) => {
    const own = byPart.get(name) ?? [];
    const faults = own.flatMap((path) => {
      if (!found.has(path)) return [`${path}: not there after the run`];
      if (!listed.has(path)) return [`${path}: made by the run, and not in the manifest`];
      return found.get(path) === listed.get(path) ? [] : [`${path}: other bytes after the run`];
    });
    if (own.length === 0) faults.push("no file to compare");
    return checked(name, faults, `${counted(own.length, "file")}, each with the same bytes`);
  });
}
