/**
 * Letters of the typeface and their widths, read from its font file, so that text is laid out the same
 * on every machine.
 *
 * @module
 */
import { readCharacterMap } from "./character_map.ts";
import { readWoff, tableOf } from "./woff.ts";

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
  const tables = readWoff(woff);
  const unitsPerEm = tableOf(tables, "head").getUint16(18);
  const metricCount = tableOf(tables, "hhea").getUint16(34);
  const metrics = tableOf(tables, "hmtx");
  const glyphOf = readCharacterMap(tableOf(tables, "cmap"));
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
