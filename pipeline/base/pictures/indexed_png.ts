/**
 * Pictures as PNG with a palette: a figure has few colours, and one byte a pixel is written faster
 * than four, and is a third as large.
 *
 * @module
 */
import { deflate } from "pako";
import { checkSum } from "../files/check_sum.ts";
import { joinedBytes } from "../files/joined_bytes.ts";

/** A PNG holds no more colours in its palette. */
const mostColours = 256;

/** Of fewer pixels than one in so many, a colour is a shade at an edge. */
const rare = 1000;

/** Bytes between the steps of shades at edges: sixteen steps, more than an eye tells there. */
const step = 17;

const metresAnInch = 0.0254;

/** Slots of the table of colours: a power of two, well above the colours of any figure. */
const slots = 1 << 16;

/** Pixels side by side on a line that have the same colour. */
interface Runs {
  /** Number of the colour of each run. */
  readonly colour: Uint16Array;
  /** Place after the last pixel of each run. */
  readonly end: Uint32Array;
  readonly count: number;
}

/** Colours of a picture in the order in which they come, with the number of pixels of each. */
interface Colours {
  readonly runs: Runs;
  /** Four bytes each: red, green, blue, opacity, from the lowest on. */
  readonly seen: readonly number[];
  readonly counts: readonly number[];
}

/**
 * The bytes of a PNG (W3C 2003, "Portable Network Graphics (PNG) Specification", second edition)
 * with a palette; transparency is left out, for figures have a ground. Colours of fewer than one
 * pixel in a thousand (shades at the edges of letters and lines) become the nearest of sixteen
 * steps, which makes the file a twentieth smaller; with more than 256 colours then, those of the
 * fewest pixels give way to the nearest that stay.
 *
 * @param pixels red, green, blue and opacity of each pixel, a byte each
 * @param dotsAnInch pixels side by side on an inch, from which follows how large it is printed
 */
export function indexedPng(
  pixels: Uint8Array,
  width: number,
  height: number,
  dotsAnInch: number,
): Uint8Array<ArrayBuffer> {
  const words = new Int32Array(pixels.buffer, pixels.byteOffset, pixels.byteLength / 4);
  const { runs, seen, counts } = coloursOf(words, width);
  const shown = seen.map((colour, each) =>
    counts[each]! * rare < words.length ? inSteps(colour) : colour
  );
  const pixelsOf = new Map<number, number>();
  for (const [each, colour] of shown.entries()) {
    pixelsOf.set(colour, (pixelsOf.get(colour) ?? 0) + counts[each]!);
  }
  const byCount = [...pixelsOf].sort(([a, ofA], [b, ofB]) => ofB - ofA || a - b)
    .map(([colour]) => colour);
  const palette = byCount.slice(0, mostColours);
  const ranks = new Map(byCount.map((colour, rank) => [colour, rank]));
  const places = Uint8Array.from(shown, (colour) => {
    const rank = ranks.get(colour)!;
    return rank < mostColours ? rank : nearest(colour, palette);
  });
  const perMetre = fourBytes(Math.round(dotsAnInch / metresAnInch));
  return joinedBytes([
    Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10),
    // Eight bits a pixel, of a palette.
    chunk("IHDR", [...fourBytes(width), ...fourBytes(height), 8, 3, 0, 0, 0]),
    chunk("PLTE", palette.flatMap((colour) => fourBytes(colour).reverse().slice(0, 3))),
    // The unit is the metre.
    chunk("pHYs", [...perMetre, ...perMetre, 1]),
    // Plain JavaScript, which gives the same bytes on every machine; of zlib as such half the time of
    // fflate at a size that is a fiftieth smaller.
    chunk("IDAT", deflate(likeAbove(linesOf(runs, places, width, height), width), { level: 7 })),
    chunk("IEND", []),
  ]);
}

/** Takes a picture apart into runs of one colour; a run never goes beyond its line. */
function coloursOf(words: Int32Array, width: number): Colours {
  const numberAt = new Int32Array(slots).fill(-1);
  const seen: number[] = [];
  const counts: number[] = [];
  let colour = new Uint16Array(1 << 18);
  let end = new Uint32Array(1 << 18);
  let count = 0;
  for (let at = 0, line = width; at < words.length; line += width) {
    while (at < line) {
      const word = words[at]!;
      const start = at;
      do at++; while (at < line && words[at] === word);
      let slot = Math.imul(word, 0x9e3779b1) >>> 16;
      while (numberAt[slot] !== -1 && seen[numberAt[slot]!] !== word) slot = (slot + 1) % slots;
      if (numberAt[slot] === -1) {
        numberAt[slot] = seen.length;
        seen.push(word);
        counts.push(0);
      }
      const number = numberAt[slot]!;
      counts[number]! += at - start;
      if (count === end.length) [colour, end] = [twice(colour), twice(end)];
      colour[count] = number;
      end[count++] = at;
    }
  }
  return { runs: { colour, end, count }, seen, counts };
}

/** A list of numbers with room for twice as many. */
function twice<Of extends Uint16Array | Uint32Array>(list: Of): Of {
  const larger = new (list.constructor as new (length: number) => Of)(2 * list.length);
  larger.set(list);
  return larger;
}

/** The lines of a picture: a byte that names the filter, none, then a byte a pixel. */
function linesOf(
  { colour, end, count }: Runs,
  places: Uint8Array,
  width: number,
  height: number,
): Uint8Array {
  const lines = new Uint8Array((width + 1) * height);
  let at = 0;
  // One byte a line more than there are pixels.
  let ahead = 1;
  for (let run = 0; run < count; run++) {
    const until = end[run]!;
    const place = places[colour[run]!]!;
    if (until - at > 16) {
      lines.fill(place, at + ahead, until + ahead);
      at = until;
    } else {
      while (at < until) lines[at++ + ahead] = place;
    }
    if (at % width === 0) ahead++;
  }
  return lines;
}

/**
 * The same lines, but of those that are like the one above only the difference from it, which is nothing
 * all along the line: the filter "up". Files are a hundredth smaller so.
 */
function likeAbove(lines: Uint8Array, width: number): Uint8Array {
  const pitch = width + 1;
  for (let start = lines.length - pitch; start > 0; start -= pitch) {
    let at = start + 1;
    while (at < start + pitch && lines[at] === lines[at - pitch]) at++;
    if (at === start + pitch) lines.fill(0, start, at)[start] = 2;
  }
  return lines;
}

/** A colour with each of its bytes at the nearest step. */
function inSteps(colour: number): number {
  let stepped = 0;
  for (let shift = 0; shift < 32; shift += 8) {
    stepped |= Math.round(((colour >>> shift) & 255) / step) * step << shift;
  }
  return stepped;
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

/** A chunk: length, name, data and a check sum over name and data. */
function chunk(name: string, data: ArrayLike<number>): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  bytes.set(fourBytes(data.length));
  bytes.set(new TextEncoder().encode(name), 4);
  bytes.set(data, 8);
  bytes.set(fourBytes(checkSum(bytes.subarray(4, -4))), data.length + 8);
  return bytes;
}

/** A whole number of 32 bits, its highest byte first. */
function fourBytes(number: number): number[] {
  return [24, 16, 8, 0].map((shift) => (number >>> shift) & 255);
}
