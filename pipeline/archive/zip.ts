/**
 * A zip that is the same bytes on every machine.
 *
 * @module
 */
import { type Zippable, zipSync } from "fflate";
import type { Files } from "../base/files/files_by_path.ts";
import { byKey } from "../base/words/order.ts";

/**
 * The time of every entry. A zip holds local time without a zone, and fflate converts dates by the
 * machine's zone: text without `Z` is read in that same zone, so that the two cancel out.
 */
const entryTime = "2000-01-01T00:00:00";

/** A plain file that its owner may write and all may read, as Unix says it. */
const plainFile = (0o100644 << 16) >>> 0;

/** Unix, in the zip's list of systems. */
const unix = 3;

/** Level 4 of deflate would make the zip 1% larger and take half a second less, level 9 no smaller. */
const deflateLevel = 6;

/**
 * Packs files below one top folder, in the order of their paths whatever their order in the map.
 * Pictures that are compressed already are stored as they are.
 *
 * @param folder name of the top folder
 * @param files bytes by path
 */
export function zipOf(folder: string, files: Files): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const [path, bytes] of [...files].sort(byKey)) {
    const level = path.endsWith(".png") ? 0 : deflateLevel;
    entries[`${folder}/${path}`] = [bytes, { level }];
  }
  return zipSync(entries, { mtime: entryTime, os: unix, attrs: plainFile });
}
