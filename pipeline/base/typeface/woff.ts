/**
 * WOFF files (W3C Recommendation 2012): the tables of a font, each packed by itself.
 *
 * @module
 */
import { unzlibSync, zlibSync } from "fflate";

/** The tables of a font by their tags, in the file's order. */
export type FontTables = ReadonlyMap<string, DataView>;

const signature = 0x774f4646;

/** Bytes of the header of a WOFF file, and of its entry for a table. */
const [headerLength, entryLength] = [44, 20];

/**
 * Unpacks the tables of a font.
 *
 * @throws {TypeError} when the bytes are no WOFF file
 */
export function readWoff(woff: Uint8Array): FontTables {
  const file = viewOf(woff);
  if (file.getUint32(0) !== signature) throw new TypeError("Cannot read the font: it is no WOFF");
  const tables = new Map<string, DataView>();
  const end = headerLength + file.getUint16(12) * entryLength;
  for (let at = headerLength; at < end; at += entryLength) {
    const tag = String.fromCharCode(...woff.subarray(at, at + 4));
    const offset = file.getUint32(at + 4);
    const stored = woff.subarray(offset, offset + file.getUint32(at + 8));
    tables.set(tag, viewOf(stored.length < file.getUint32(at + 12) ? unzlibSync(stored) : stored));
  }
  return tables;
}

/**
 * A table of a font.
 *
 * @throws {TypeError} when the font lacks it
 */
export function tableOf(tables: FontTables, tag: string): DataView {
  const found = tables.get(tag);
  if (!found) throw new TypeError(`Cannot read the font: it has no table ${tag}`);
  return found;
}

/**
 * Packs the tables of a font with TrueType outlines, with the checksums that the OpenType
 * specification asks for. The same tables give the same bytes, in whatever order they are given.
 */
export function writeWoff(tables: FontTables): Uint8Array<ArrayBuffer> {
  const sorted = new Map([...tables].sort(([one], [other]) => one < other ? -1 : 1));
  sorted.set("head", withAdjustment(sorted));
  const packed = [...sorted].map(([tag, table]) => ({ tag, table, stored: smallest(table) }));
  const dataStart = headerLength + packed.length * entryLength;
  const length = packed.reduce((sum, { stored }) => sum + padded(stored.length), dataStart);
  const bytes = new Uint8Array(length);
  const file = new DataView(bytes.buffer);
  file.setUint32(0, signature);
  file.setUint32(4, trueType);
  file.setUint32(8, length);
  file.setUint16(12, packed.length);
  file.setUint32(16, unpackedLength(sorted));
  let [entry, data] = [headerLength, dataStart];
  for (const { tag, table, stored } of packed) {
    bytes.set(new TextEncoder().encode(tag), entry);
    const fields = [data, stored.length, table.byteLength, checksum(tag, table)];
    fields.forEach((field, at) => file.setUint32(entry + 4 + at * 4, field));
    bytes.set(stored, data);
    entry += entryLength;
    data += padded(stored.length);
  }
  return bytes;
}

/** The version of an unpacked font whose outlines are TrueType's. */
const trueType = 0x00010000;

function smallest(table: DataView): Uint8Array {
  const whole = new Uint8Array(table.buffer, table.byteOffset, table.byteLength);
  const packed = zlibSync(whole, { level: 9 });
  return packed.length < whole.length ? packed : whole;
}

/** Bytes of the font unpacked: a header, an entry of 16 bytes a table, the tables. */
function unpackedLength(tables: FontTables): number {
  return [...tables.values()].reduce(
    (sum, { byteLength }) => sum + padded(byteLength),
    12 + tables.size * 16,
  );
}

/** The table `head` with the number that makes the unpacked font add up to 0xB1B0AFBA. */
function withAdjustment(tables: FontTables): DataView {
  const directory = new DataView(new ArrayBuffer(12 + tables.size * 16));
  const power = Math.floor(Math.log2(tables.size));
  directory.setUint32(0, trueType);
  [tables.size, 16 << power, power, (tables.size << 4) - (16 << power)].forEach((value, at) =>
    directory.setUint16(4 + at * 2, value)
  );
  let [entry, offset, sum] = [12, directory.byteLength, 0];
  for (const [tag, table] of tables) {
    const own = checksum(tag, table);
    directory.setUint32(entry, viewOf(new TextEncoder().encode(tag)).getUint32(0));
    [own, offset, table.byteLength].forEach((field, at) =>
      directory.setUint32(entry + 4 + at * 4, field)
    );
    entry += 16;
    offset += padded(table.byteLength);
    sum += own;
  }
  const head = copyOf(tableOf(tables, "head"));
  head.setUint32(adjustmentAt, (0xb1b0afba - sum - sumOfWords(directory)) >>> 0);
  return head;
}

/** Where `head` keeps the adjustment, which its own checksum leaves out. */
const adjustmentAt = 8;

function checksum(tag: string, table: DataView): number {
  const whole = sumOfWords(table);
  return tag === "head" ? (whole - table.getUint32(adjustmentAt)) >>> 0 : whole;
}

/** Sum of the words of four bytes, the last one filled with zeros, modulo 2³². */
function sumOfWords(table: DataView): number {
  let sum = 0;
  for (let at = 0; at < table.byteLength; at++) {
    sum = (sum + table.getUint8(at) * 2 ** (24 - at % 4 * 8)) % 2 ** 32;
  }
  return sum;
}

/** A copy of a table, to be changed. */
export function copyOf(table: DataView): DataView<ArrayBuffer> {
  const bytes = new Uint8Array(table.byteLength);
  bytes.set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength));
  return new DataView(bytes.buffer);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
