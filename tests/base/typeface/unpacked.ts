/**
 * A WOFF file read in another way than the pipeline's: unpacked to a whole font first, as a browser
 * does, and checked as such.
 *
 * @module
 */
import { unzlibSync } from "fflate";

/** What a font file holds. */
export interface Unpacked {
  readonly tags: readonly string[];
  readonly glyphs: number;
  /** Sum of each table's words, and what the file says that it is. */
  readonly sums: readonly number[];
  readonly statedSums: readonly number[];
  /** Sum of the words of the whole font. */
  readonly wholeSum: number;
  /** The outline of a letter in bytes, parts in place of their numbers. */
  readonly shapeOf: (letter: string) => readonly unknown[];
  /** Numbers of the glyphs of which a letter is put together. */
  readonly partsOf: (letter: string) => readonly number[];
}

interface Table {
  readonly tag: string;
  readonly stated: number;
  readonly bytes: Uint8Array;
}

/** Unpacks a font. */
export function unpacked(woff: Uint8Array): Unpacked {
  const file = viewOf(woff);
  assertWoff(file);
  const tables = Array.from({ length: file.getUint16(12) }, (_, index): Table => {
    const [tag, offset, packed, length, stated] = [0, 4, 8, 12, 16].map((at) =>
      file.getUint32(44 + index * 20 + at)
    ) as [number, number, number, number, number];
    const stored = woff.slice(offset, offset + packed);
    const bytes = packed === length ? stored : unzlibSync(stored);
    if (bytes.length !== length || offset % 4 !== 0) throw new Error(`${tag}: wrong length`);
    return { tag: nameOf(tag), stated, bytes };
  });
  const whole = wholeFont(tables);
  if (file.getUint32(16) !== whole.length) throw new Error("wrong length of the whole font");
  const table = (tag: string) => viewOf(tables.find((each) => each.tag === tag)!.bytes);
  const [glyf, loca] = [table("glyf"), table("loca")];
  const glyphs = table("maxp").getUint16(4);
  const isLong = table("head").getInt16(50) === 1;
  if (loca.byteLength !== (glyphs + 1) * (isLong ? 4 : 2)) throw new Error("wrong length of loca");
  const start = (glyph: number) =>
    isLong ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph);
  const outline = (glyph: number) =>
    new Uint8Array(glyf.buffer, glyf.byteOffset).slice(start(glyph), start(glyph + 1));
  const shape = (glyph: number): unknown[] => {
    const bytes = outline(glyph);
    const parts = partsIn(bytes);
    if (parts.length === 0) return withoutPadding(bytes);
    for (const { at } of parts) viewOf(bytes).setUint16(at, 0);
    return [withoutPadding(bytes), ...parts.map(({ glyph }) => shape(glyph))];
  };
  const glyphOf = (letter: string) => glyphIn(table("cmap"), letter.codePointAt(0)!);
  return {
    ...{ tags: tables.map(({ tag }) => tag), glyphs },
    sums: tables.map(({ tag, bytes }) =>
      sum(tag === "head" ? bytes.with(8, 0).with(9, 0).with(10, 0).with(11, 0) : bytes)
    ),
    statedSums: tables.map(({ stated }) => stated),
    wholeSum: sum(whole),
    shapeOf: (letter) => shape(glyphOf(letter)),
    partsOf: (letter) => partsIn(outline(glyphOf(letter))).map(({ glyph }) => glyph),
  };
}

function assertWoff(file: DataView): void {
  if (nameOf(file.getUint32(0)) !== "wOFF" || file.getUint32(8) !== file.byteLength) {
    throw new Error("no WOFF file, or not of the length that it states");
  }
}

/** The font as it is installed: header, directory, tables. */
function wholeFont(tables: readonly Table[]): Uint8Array {
  const directory = 12 + 16 * tables.length;
  const words: number[] = [];
  const power = 31 - Math.clz32(tables.length);
  words.push(0x00010000, (tables.length << 16) + (16 << power));
  words.push((power << 16) + 16 * tables.length - (16 << power));
  let offset = directory;
  for (const { tag, stated, bytes } of tables) {
    const letters = [...tag].map((letter) => letter.charCodeAt(0));
    words.push(letters.reduce((sum, code) => sum * 256 + code), stated, offset, bytes.length);
    offset += (bytes.length + 3) & ~3;
  }
  const font = new Uint8Array(offset);
  words.forEach((word, at) => viewOf(font).setUint32(at * 4, word));
  offset = directory;
  for (const { bytes } of tables) {
    font.set(bytes, offset);
    offset += (bytes.length + 3) & ~3;
  }
  return font;
}

function sum(bytes: Uint8Array): number {
  const filled = new Uint8Array((bytes.length + 3) & ~3);
  filled.set(bytes);
  const words = Array.from(
    { length: filled.length / 4 },
    (_, at) => viewOf(filled).getUint32(at * 4),
  );
  return words.reduce((total, word) => (total + word) >>> 0, 0);
}

/** Parts of an outline, with the place of each number. */
function partsIn(bytes: Uint8Array): { readonly at: number; readonly glyph: number }[] {
  const view = viewOf(bytes);
  if (bytes.length === 0 || view.getInt16(0) >= 0) return [];
  const parts = [];
  let [at, flags] = [10, 0x20];
  while (flags & 0x20) {
    flags = view.getUint16(at);
    parts.push({ at: at + 2, glyph: view.getUint16(at + 2) });
    at += 6 + (flags & 1 ? 2 : 0) + (flags & 8 ? 2 : flags & 64 ? 4 : flags & 128 ? 8 : 0);
  }
  return parts;
}

/** Bytes of an outline to the last that is not zero: files fill outlines up in different ways. */
function withoutPadding(bytes: Uint8Array): number[] {
  return [...bytes.subarray(0, bytes.findLastIndex((byte) => byte !== 0) + 1)];
}

/** Number of the glyph of a letter, from all segments of the Windows part of a `cmap`. */
function glyphIn(cmap: DataView, code: number): number {
  const parts = Array.from({ length: cmap.getUint16(2) }, (_, at) => 4 + at * 8);
  const windows = parts.find((at) => cmap.getUint16(at) === 3 && cmap.getUint16(at + 2) === 1)!;
  const start = cmap.getUint32(windows + 4);
  const count = cmap.getUint16(start + 6) / 2;
  const word = (row: number, at: number) =>
    start + 14 + (row > 0 ? 2 : 0) + row * count * 2 + at * 2;
  for (let at = 0; at < count; at++) {
    const [end, first, delta, range] = [0, 1, 2, 3].map((row) => cmap.getUint16(word(row, at)));
    if (code < first! || code > end!) continue;
    if (range === 0) return (code + delta!) % 0x10000;
    const glyph = cmap.getUint16(word(3, at) + range! + (code - first!) * 2);
    return glyph === 0 ? 0 : (glyph + delta!) % 0x10000;
  }
  return 0;
}

function nameOf(tag: number): string {
  return String.fromCharCode(tag >>> 24, tag >>> 16 & 255, tag >>> 8 & 255, tag & 255);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
