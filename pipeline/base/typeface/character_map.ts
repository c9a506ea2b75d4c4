/**
 * Which glyph draws which letter: the table `cmap` of a font, in its format 4, as the OpenType
 * specification lays it out.
 *
 * @module
 */

/**
 * Reads a table `cmap`: the number of the glyph of a code point, 0 where the font has none.
 *
 * @throws {TypeError} when it has no part of format 4
 */
export function readCharacterMap(cmap: DataView): (codePoint: number) => number {
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

/**
 * Writes a table `cmap`, a segment a letter.
 *
 * @param glyphs numbers of glyphs by code point, all below 0xFFFF
 */
export function writeCharacterMap(glyphs: ReadonlyMap<number, number>): DataView<ArrayBuffer> {
  const letters = [...glyphs].sort(([one], [other]) => one - other);
  // The format asks for a last segment that gives 0xFFFF the glyph 0.
  const segments = [...letters, [0xffff, 0] as const];
  const count = segments.length;
  const power = Math.floor(Math.log2(count));
  const codes = segments.map(([code]) => code);
  const words = [
    ...[0, 1],
    // Windows, the first plane of Unicode, from byte 12 on.
    ...[3, 1, 0, 12],
    ...[4, 16 + count * 8, 0],
    ...[count * 2, 2 << power, power, count * 2 - (2 << power)],
    ...[...codes, 0, ...codes],
    ...segments.map(([code, glyph]) => (glyph - code) & 0xffff),
    ...segments.map(() => 0),
  ];
  const table = new DataView(new ArrayBuffer(words.length * 2));
  words.forEach((word, at) => table.setUint16(at * 2, word));
  return table;
}
