/**
 * Outlines of glyphs in the tables `glyf` and `loca`, as the OpenType specification lays them out.
 *
 * @module
 */
import { copyOf, type FontTables, tableOf } from "./woff.ts";

/** Reads outlines by the number of their glyph; that of a blank has no bytes. */
export function readOutlines(tables: FontTables): (glyph: number) => DataView {
  const [glyf, loca] = [tableOf(tables, "glyf"), tableOf(tables, "loca")];
  const isLong = tableOf(tables, "head").getUint16(50) === 1;
  const start = (glyph: number) =>
    isLong ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2;
  return (glyph) =>
    new DataView(glyf.buffer, glyf.byteOffset + start(glyph), start(glyph + 1) - start(glyph));
}

/** Where an outline names the glyphs of which it is put together: none for a drawn one. */
export function partPlaces(outline: DataView): number[] {
  if (outline.byteLength === 0 || outline.getInt16(0) >= 0) return [];
  const places: number[] = [];
  for (let at = 10, more = true; more;) {
    const flags = outline.getUint16(at);
    places.push(at + 2);
    // After the flags and the number come two offsets, and a scale, two, or a matrix.
    const scale = flags & 0x8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0;
    at += 4 + (flags & 0x1 ? 4 : 2) + scale;
    more = (flags & 0x20) !== 0;
  }
  return places;
}

/** Numbers of the glyphs of which a glyph is put together, of their parts too, with its own. */
export function withParts(glyph: number, outlineOf: (glyph: number) => DataView): number[] {
  const outline = outlineOf(glyph);
  const parts = partPlaces(outline).map((place) => outline.getUint16(place));
  return [glyph, ...parts.flatMap((part) => withParts(part, outlineOf))];
}

/**
 * Writes the tables of outlines, `loca` in its long form.
 *
 * @param outlines in the order of their new numbers
 * @param renumbered new numbers of glyphs by their old ones, as the outlines name them
 */
export function writeOutlines(
  outlines: readonly DataView[],
  renumbered: ReadonlyMap<number, number>,
): { readonly glyf: DataView<ArrayBuffer>; readonly loca: DataView<ArrayBuffer> } {
  const length = (outline: DataView) => Math.ceil(outline.byteLength / 4) * 4;
  const glyf = new Uint8Array(outlines.reduce((sum, outline) => sum + length(outline), 0));
  const loca = new DataView(new ArrayBuffer((outlines.length + 1) * 4));
  let end = 0;
  outlines.forEach((outline, glyph) => {
    const written = copyOf(outline);
    for (const place of partPlaces(outline)) {
      written.setUint16(place, renumbered.get(outline.getUint16(place))!);
    }
    glyf.set(new Uint8Array(written.buffer), end);
    end += length(outline);
    loca.setUint32((glyph + 1) * 4, end);
  });
  return { glyf: new DataView(glyf.buffer), loca };
}
