/**
 * Whether the zip holds what its lists say, and nothing else.
 *
 * @module
 */
import { unzipSync } from "fflate";
import { type Manifest, sha256 } from "../../base/files/digest.ts";
import { type Check, checked, checkedFaults } from "./check.ts";
import { type Fault, fault } from "./fault.ts";
import { fileFaults } from "./file_faults.ts";
import type { Files } from "../../base/files/files_by_path.ts";

/**
 * Holds a zip against its digest, its entries against the list of the archive, and these against the
 * files in place.
 *
 * @param path path of the zip
 * @param zip its bytes; where it was not built, there is nothing to check
 * @param digest the digest that it should have
 * @param listed the list of the archive, by paths from the project folder
 * @param manifest path of that list, which the zip holds and does not list
 * @param inPlace the listed files in place, so that faults can be shown by cell
 */
export async function archiveZip(
  name: string,
  path: string,
  zip: Uint8Array<ArrayBuffer> | undefined,
  digest: string | undefined,
  listed: Manifest,
  manifest: string,
  inPlace: Files,
): Promise<Check> {
  if (!zip) return checked(name, [], `${path} is not in place; deno task archive makes it`);
  const found = await sha256(zip);
  const faults: Fault[] = found === digest ? [] : [
    fault("file-differs", path, { value: found, expected: digest ?? "a digest that is listed" }),
  ];
  const entries = entriesOf(zip);
  if ("unread" in entries) {
    const unread = fault("zip-unread", path, { value: entries.unread });
    return checkedFaults(name, [...faults, unread], "");
  }
  const expected = new Set([...listed.keys(), manifest]);
  for (const [entry, bytes] of entries.files) {
    if (!expected.delete(entry)) faults.push(fault("file-unexpected", entry, { zip: path }));
    else if (entry === manifest || await sha256(bytes) !== listed.get(entry)) {
      faults.push(
        ...fileFaults(entry, bytes, inPlace.get(entry)).map((each) => ({ ...each, zip: path })),
      );
    }
  }
  for (const entry of expected) faults.push(fault("file-absent", entry, { zip: path }));
  return checkedFaults(name, faults, `${entries.files.size} files in ${path}`);
}

/** The entries of a zip by their paths below its one top folder. */
function entriesOf(
  zip: Uint8Array<ArrayBuffer>,
): { readonly files: Files } | { readonly unread: string } {
  try {
    const entries = Object.entries(unzipSync(zip));
    return {
      files: new Map(entries.map(([path, bytes]) => [path.slice(path.indexOf("/") + 1), bytes])),
    };
  } catch (error) {
    return { unread: error instanceof Error ? error.message : String(error) };
  }
}
