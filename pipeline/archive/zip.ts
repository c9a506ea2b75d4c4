/**
 * A zip that is the same bytes on every machine (PKWARE, ".ZIP File Format Specification").
 *
 * @module
 */
import { deflateRaw } from "pako";
import { checkSum } from "../base/files/check_sum.ts";
import type { Files } from "../base/files/files_by_path.ts";
import { joinedBytes } from "../base/files/joined_bytes.ts";
import { byKey } from "../base/words/order.ts";

/** The day of every entry, 1 January 2000: years since 1980, months and days as MS-DOS packed them. */
const entryDay = (20 << 9) | (1 << 5) | 1;

/** A plain file that its owner may write and all may read, as Unix says it. */
const plainFile = (0o100644 << 16) >>> 0;

/** Unix, in the list of systems, and the version of the format. */
const madeBy = (3 << 8) | 20;

/** The flag that says that a name is UTF-8. */
const utf8Name = 1 << 11;

/** Numbers of the two ways to keep a file. */
const [stored, deflated] = [0, 8];

/** A file as the zip keeps it. */
interface Entry {
  readonly name: Uint8Array;
  readonly kept: Uint8Array;
  /** What both of its headers say, each number with its size in bytes. */
  readonly facts: readonly Fact[];
}

type Fact = readonly [value: number, size: 2 | 4];

/**
 * Packs files below one top folder, in the order of their paths whatever their order in the map.
 * Pictures that are compressed already are stored as they are.
 *
 * @param folder name of the top folder
 * @param files bytes by path
 */
export function zipOf(folder: string, files: Files): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [path, bytes] of [...files].sort(byKey)) {
    const { name, kept, facts } = entryOf(`${folder}/${path}`, bytes);
    const header = record(0x04034b50, facts);
    parts.push(header, name, kept);
    directory.push(
      // After the facts: no comment, the first disk, no inner attributes; kind and place of the file.
      record(0x02014b50, [[madeBy, 2], ...facts, [0, 2], [0, 2], [0, 2], [plainFile, 4], [at, 4]]),
      name,
    );
    at += header.length + name.length + kept.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count: Fact = [files.size, 2];
  const end = record(0x06054b50, [[0, 2], [0, 2], count, count, [size, 4], [at, 4], [0, 2]]);
  return joinedBytes([...parts, ...directory, end]);
}

function entryOf(path: string, bytes: Uint8Array<ArrayBuffer>): Entry {
  const name = new TextEncoder().encode(path);
  const way = path.endsWith(".png") ? stored : deflated;
  const kept = way === stored ? bytes : packed(bytes);
  const facts: Fact[] = [
    // The version that is needed to unpack it.
    [20, 2],
    [utf8Name, 2],
    [way, 2],
    // Midnight.
    [0, 2],
    [entryDay, 2],
    [checkSum(bytes), 4],
    [kept.length, 4],
    [bytes.length, 4],
    [name.length, 2],
    // No further fields.
    [0, 2],
  ];
  return { name, kept, facts };
}

/**
 * Deflated by plain JavaScript, for the zlib of a runtime may pack the same bytes in another way. pako
 * takes about as long as fflate, and packs tighter by a fiftieth; its levels from 8 on take twice as
 * long for a two-hundredth.
 */
function packed(bytes: Uint8Array<ArrayBuffer>): Uint8Array {
  return deflateRaw(bytes, { level: 7 });
}

/** A record of a zip: its signature, then numbers with the lowest byte first. */
function record(signature: number, facts: readonly Fact[]): Uint8Array {
  const bytes = new Uint8Array(4 + facts.reduce((sum, [, size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  let at = 4;
  for (const [value, size] of facts) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}
