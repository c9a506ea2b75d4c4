/**
 * A part of a font: only the letters that a picture shows. The libraries that take such parts need
 * WebAssembly files or an environment, which neither the stages' permissions nor the offline bundle
 * have room for; a font of TrueType outlines needs little.
 *
 * @module
 */
import { readCharacterMap, writeCharacterMap } from "./character_map.ts";
import { readOutlines, withParts, writeOutlines } from "./outlines.ts";
import { copyOf, type FontTables, readWoff, tableOf, writeWoff } from "./woff.ts";

/**
 * The WOFF file with those letters of a font that are asked for, and its sign for a missing one.
 * Glyphs are numbered anew. Kerning and ligatures go: texts are laid out by plain widths.
 *
 * @param woff the whole font, with TrueType outlines
 * @param letters asked for; those that the font lacks are left out
 * @returns nothing where the font has none of the letters
 * @throws {TypeError} when the bytes are no such font
 */
export function fontSubset(
  woff: Uint8Array,
  letters: Iterable<string>,
): Uint8Array<ArrayBuffer> | undefined {
  const tables = readWoff(woff);
  const glyphOf = readCharacterMap(tableOf(tables, "cmap"));
  const codes = [...new Set(letters)].map((letter) => letter.codePointAt(0)!)
    .filter((code) => glyphOf(code) !== 0);
  if (codes.length === 0) return undefined;
  const outlineOf = readOutlines(tables);
  const kept = [
    ...new Set([0, ...codes.map(glyphOf)].flatMap((glyph) => withParts(glyph, outlineOf))),
  ]
    .sort((one, other) => one - other);
  const renumbered = new Map(kept.map((old, glyph) => [old, glyph]));
  return writeWoff(
    new Map([
      ["OS/2", tableOf(tables, "OS/2")],
      [
        "cmap",
        writeCharacterMap(new Map(codes.map((code) => [code, renumbered.get(glyphOf(code))!]))),
      ],
      ...Object.entries(writeOutlines(kept.map(outlineOf), renumbered)),
      ["head", changed(tables, "head", 50, 1)],
      ["hhea", changed(tables, "hhea", 34, kept.length)],
      ["hmtx", widths(tables, kept)],
      ["maxp", changed(tables, "maxp", 4, kept.length)],
      ["name", tableOf(tables, "name")],
      ["post", withoutNames(tables)],
    ]),
  );
}

/** A table with another number in one place. */
function changed(tables: FontTables, tag: string, at: number, value: number): DataView {
  const table = copyOf(tableOf(tables, tag));
  table.setUint16(at, value);
  return table;
}

/** The table `hmtx`: width and left side of each kept glyph. The last width counts for all after it. */
function widths(tables: FontTables, kept: readonly number[]): DataView {
  const whole = tableOf(tables, "hmtx");
  const count = tableOf(tables, "hhea").getUint16(34);
  const table = new DataView(new ArrayBuffer(kept.length * 4));
  kept.forEach((old, glyph) => {
    const side = old < count ? old * 4 + 2 : count * 4 + (old - count) * 2;
    table.setUint16(glyph * 4, whole.getUint16(Math.min(old, count - 1) * 4));
    table.setInt16(glyph * 4 + 2, whole.getInt16(side));
  });
  return table;
}

/** The table `post` in its format 3, which gives glyphs no names. */
function withoutNames(tables: FontTables): DataView {
  const whole = tableOf(tables, "post");
  const table = copyOf(new DataView(whole.buffer, whole.byteOffset, 32));
  table.setUint32(0, 0x00030000);
  return table;
}
