/**
 * Letters of the typeface and their widths, read from its font file, so that text is laid out the same
 * on every machine.
 *
 * @module
 */
import { unzlibSync } from "fflate";

/** The letters of a font. */
export interface Letters {
  /** Width of a text in pixels at a font size. */
  readonly measure: (text: string, fontSize: number) => number;
  /** Whether the font has a glyph for a letter. */
  readonly draws: (letter: string) => boolean;
}

/**
 * Reads the letters and advance widths of a WOFF font (W3C Recommendation 2012) from its tables `head`, `hhea`,
 * `hmtx` and `cmap` (format 4), as the OpenType specification lays them out. Letters that the font
 * lacks count as wide as its first glyph.
 *
 * @throws {TypeError} when the bytes are no such font
 */
export function lettersOf(woff: Uint8Array): Letters {
  const table = woffTables(woff);
  const unitsPerEm = table("head").getUint16(18);
  const metricCount = table("hhea").getUint16(34);
  const metrics = table("hmtx");
  const glyphOf = glyphFinder(table("cmap"));
  const widths = new Map<string, number>();
  const widthOf = (letter: string) => {
    const known = widths.get(letter);
    if (known !== undefined) return known;
    const glyph = Math.min(glyphOf(letter.codePointAt(0)!), metricCount - 1);
    const width = metrics.getUint16(glyph * 4) / unitsPerEm;
    widths.set(letter, width);
    return width;
  };
  return {
    measure: (text, fontSize) =>
      [...text].reduce((sum, letter) => sum + widthOf(letter), 0) * fontSize,
    draws: (letter) => glyphOf(letter.codePointAt(0)!) !== 0,
  };
}

function woffTables(woff: Uint8Array): (tag: string) => DataView {
  const file = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (file.getUint32(0) !== 0x774f4646) throw new TypeError("Cannot read the font: it is no WOFF");
  const entries = new Map<string, DataView>();
  for (let at = 44; at < 44 + file.getUint16(12) * 20; at += 20) {
    const tag = String.fromCharCode(...woff.subarray(at, at + 4));
    const offset = file.getUint32(at + 4);
    const stored = woff.subarray(offset, offset + file.getUint32(at + 8));
    const whole = stored.length < file.getUint32(at + 12) ? unzlibSync(stored) : stored;
    entries.set(tag, new DataView(whole.buffer, whole.byteOffset, whole.byteLength));
  }
  return (tag) => {
    const found = entries.get(tag);
    if (!found) throw new TypeError(`Cannot read the font: it has no table ${tag}`);
    return found;
  };
}

/** Glyph number by code point, from the segments of a `cmap` subtable of format 4. */
function glyphFinder(cmap: DataView): (codePoint: number) => number {
  const subtables = Array.from(
    { length: cmap.getUint16(2) },
    (_, index) => cmap.getUint32(4 + index * 8 + 4),
  );
  const start = subtables.find((offset) => cmap.getUint16(offset) === 4);
  if (start === undefined) throw new TypeError("Cannot read the font: it has no cmap of format 4");
  const segments = cmap.getUint16(start + 6);
  const ends = start + 14;
  const starts = ends + segments + 2;
  const deltas = starts + segments;
  const ranges = deltas + segments;
  return (codePoint) => {
    for (let segment = 0; segment < segments; segment += 2) {
      if (cmap.getUint16(ends + segment) < codePoint) continue;
      const first = cmap.getUint16(starts + segment);
      if (first > codePoint) return 0;
      const delta = cmap.getUint16(deltas + segment);
      const range = cmap.getUint16(ranges + segment);
      if (range === 0) return (codePoint + delta) & 0xffff;
      const glyph = cmap.getUint16(ranges + segment + range + (codePoint - first) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
