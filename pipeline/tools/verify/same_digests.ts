/**
 * Whether a new run gives the same bytes as the files in place.
 *
 * @module
 */
import { type Manifest, manifestDifferences } from "../../base/files/digest.ts";
import { type Check, checked } from "./check.ts";

/** Lists of digests, by the path of the file that holds the list. */
export type DigestLists = ReadonlyMap<string, Manifest>;

/** Compares the digests of a new run with those in place, list by list. */
export function sameDigests(name: string, inPlace: DigestLists, again: DigestLists): Check {
  const lists = [...new Set([...inPlace.keys(), ...again.keys()])].sort();
  const faults = lists.flatMap((list) => {
    const [before, after] = [inPlace.get(list), again.get(list)];
    if (!before) return [`${list}: not in place`];
    if (!after) return [`${list}: not made by the new run`];
    return manifestDifferences(before, after).map((path) =>
      before.has(path)
        ? `${path}: ${after.has(path) ? "differs" : "not made by the new run"}`
        : `${path}: not in place`
    );
  });
  if (lists.length === 0) faults.push("no digests to compare");
  const files = new Set([...again.values()].flatMap((manifest) => [...manifest.keys()]));
  // A file may stand in the list of its stage and in that of the archive.
  return checked(name, [...new Set(faults)], `${files.size} files the same`);
}
