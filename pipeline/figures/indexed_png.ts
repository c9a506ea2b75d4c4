/**
 * Pictures as PNG with a palette: a figure has few colours, and one byte a pixel is written several
 * times faster than four, and is a third as large.
 *
 * @module
 */
import { zlibSync } from "fflate";

/** A PNG holds no more colours in its palette. */
const mostColours = 256;

/** Colours of a picture and which one each pixel has. */
export interface IndexedPicture {
  /** Colours as 0xAABBGGRR, the most frequent first. */
  readonly colours: readonly number[];
  /** Place of each pixel's colour. */
  readonly indices: Uint8Array;
}

/** Room that pictures drawn one after the other share: each is large, and all are short-lived. */
export interface Scratch {
  found: Uint16Array;
  indices: Uint8Array;
  lines: Uint8Array;
}

/** No room yet: it grows with the pictures. */
export function newScratch(): Scratch {
  return { found: new Uint16Array(), indices: new Uint8Array(), lines: new Uint8Array() };
}

/** So much of the room, made larger where it does not suffice. */
function roomFor<Name extends keyof Scratch>(
  scratch: Scratch,
  name: Name,
  length: number,
): Scratch[Name] {
  if (scratch[name].length < length) {
    const Kind = scratch[name].constructor as new (length: number) => Scratch[Name];
    scratch[name] = new Kind(length);
  }
  return scratch[name].subarray(0, length) as Scratch[Name];
}

/** Slots of the table of colours: a power of two, well above the colours of any figure. */
const slots = 1 << 16;

/**
 * Takes a picture apart into palette and pixels. With more than 256 colours, those that the fewest
 * pixels have (shades at the edges of letters and lines) give way to the nearest that stay.
 *
 * @param pixels red, green, blue and opacity of each pixel, a byte each
 * @param scratch room to work in: the result stands in it until the next picture
 */
export function indexed(pixels: Uint8Array, scratch: Scratch = newScratch()): IndexedPicture {
  const words = new Int32Array(pixels.buffer, pixels.byteOffset, pixels.byteLength / 4);
  const { found, counts, seen } = coloursOf(words, scratch);
  const byCount = [...seen.keys()].sort((a, b) => counts[b]! - counts[a]! || seen[a]! - seen[b]!);
  const colours = byCount.slice(0, mostColours).map((each) => seen[each]!);
  const places = new Uint8Array(seen.length);
  for (const [rank, each] of byCount.entries()) {
    places[each] = rank < mostColours ? rank : nearest(seen[each]!, colours);
  }
  const indices = roomFor(scratch, "indices", words.length);
  for (let at = 0; at < words.length; at++) indices[at] = places[found[at]!]!;
  return { colours, indices };
}

/** Numbers the colours as they come, and counts the pixels of each. */
function coloursOf(words: Int32Array, scratch: Scratch): {
  readonly found: Uint16Array;
  readonly counts: readonly number[];
  readonly seen: readonly number[];
} {
  const found = roomFor(scratch, "found", words.length);
  const numberAt = new Int32Array(slots).fill(-1);
  const seen: number[] = [];
  const counts: number[] = [];
  let last = words.length > 0 ? ~words[0]! : 0;
  let number = 0;
  let start = 0;
  for (let at = 0; at < words.length; at++) {
    const colour = words[at]!;
    if (colour !== last) {
      if (at > 0) counts[number]! += at - start;
      start = at;
      last = colour;
      let slot = Math.imul(colour, 0x9e3779b1) >>> 16;
      while (numberAt[slot] !== -1 && seen[numberAt[slot]!] !== colour) slot = (slot + 1) % slots;
      number = numberAt[slot]!;
      if (number === -1) {
        number = seen.length;
        numberAt[slot] = number;
        seen.push(colour);
        counts.push(0);
      }
    }
    found[at] = number;
  }
  if (words.length > 0) counts[number]! += words.length - start;
  return { found, counts, seen };
}

/** Place of the colour that differs least, by the sum of squares over the four bytes. */
function nearest(colour: number, colours: readonly number[]): number {
  let best = 0;
  let least = Infinity;
  for (const [at, other] of colours.entries()) {
    let distance = 0;
    for (let shift = 0; shift < 32; shift += 8) {
      distance += (((colour >>> shift) & 255) - ((other >>> shift) & 255)) ** 2;
    }
    if (distance < least) [best, least] = [at, distance];
  }
  return best;
}

/**
 * The bytes of a PNG (W3C 2003, "Portable Network Graphics (PNG) Specification", second edition) with a
 * palette, without filters; transparency is left out, for figures have a ground.
 *
 * @param pixels red, green, blue and opacity of each pixel, a byte each
 * @param scratch room to work in, which later pictures may use again
 */
export function indexedPng(
  pixels: Uint8Array,
  width: number,
  height: number,
  scratch: Scratch = newScratch(),
): Uint8Array<ArrayBuffer> {
  const { colours, indices } = indexed(pixels, scratch);
  const header = new Uint8Array(13);
  const fields = new DataView(header.buffer);
  fields.setUint32(0, width);
  fields.setUint32(4, height);
  // Eight bits a pixel, of a palette.
  header.set([8, 3, 0, 0, 0], 8);
  const lines = roomFor(scratch, "lines", (width + 1) * height);
  for (let line = 0; line < height; line++) {
    // The first byte of a line names its filter: none.
    lines[line * (width + 1)] = 0;
    lines.set(indices.subarray(line * width, (line + 1) * width), line * (width + 1) + 1);
  }
  const palette = Uint8Array.from(
    colours.flatMap((colour) => [colour & 255, (colour >>> 8) & 255, (colour >>> 16) & 255]),
  );
  return joined([
    Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10),
    chunk("IHDR", header),
    chunk("PLTE", palette),
    // Plain JavaScript: the same bytes on every machine.
    chunk("IDAT", zlibSync(lines, { level: 4 })),
    chunk("IEND", new Uint8Array()),
  ]);
}

/** A chunk: length, name, data and a check sum over name and data. */
function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(name), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, checkSum(bytes.subarray(4, data.length + 8)));
  return bytes;
}

/** The cyclic redundancy check of the specification (annex D), polynomial 0xEDB88320. */
export function checkSum(bytes: Uint8Array): number {
  const table = Uint32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
    return rest;
  });
  let sum = 0xffffffff;
  for (const byte of bytes) sum = table[(sum ^ byte) & 255]! ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
