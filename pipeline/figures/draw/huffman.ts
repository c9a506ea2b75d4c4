/**
 * Codes of few bits for what comes often (Huffman 1952), as deflate wants them (RFC 1951).
 *
 * @module
 */

/** Deflate allows no longer code. */
const longest = 15;

/** The code of each symbol: how many bits, and which ones, the first in the lowest place. */
export interface Codes {
  /** Bits by symbol; zero where the symbol never comes. */
  readonly lengths: Uint8Array;
  readonly bits: Uint16Array;
}

/** The codes that make a text shortest, given how often each symbol comes in it. */
export function huffmanCodes(counts: readonly number[]): Codes {
  const lengths = codeLengths(counts);
  const bits = new Uint16Array(lengths.length);
  // Codes of one length follow one another, the shorter before the longer (RFC 1951, 3.2.2).
  let code = 0;
  for (let length = 1; length <= longest; length++, code <<= 1) {
    for (const [symbol, of] of lengths.entries()) {
      if (of === length) bits[symbol] = reversed(code++, length);
    }
  }
  return { lengths, bits };
}

function codeLengths(counts: readonly number[]): Uint8Array {
  const lengths = new Uint8Array(counts.length);
  const used = [...counts.keys()].filter((symbol) => counts[symbol]! > 0);
  if (used.length === 1) lengths[used[0]!] = 1;
  if (used.length < 2) return lengths;
  const leaves = used.map((symbol) => ({ count: counts[symbol]!, symbols: [symbol] }))
    .sort((a, b) => a.count - b.count || a.symbols[0]! - b.symbols[0]!);
  const joined: typeof leaves = [];
  // Of what is left the two rarest become one; the joined come in the order of their counts.
  const rarest = () =>
    joined.length === 0 || (leaves.length > 0 && leaves[0]!.count <= joined[0]!.count)
      ? leaves.shift()!
      : joined.shift()!;
  while (leaves.length + joined.length > 1) {
    const [one, other] = [rarest(), rarest()];
    const symbols = [...one.symbols, ...other.symbols];
    for (const symbol of symbols) lengths[symbol]!++;
    joined.push({ count: one.count + other.count, symbols });
  }
  return lengths.some((length) => length > longest)
    // Counts that differ less give codes that differ less.
    ? codeLengths(counts.map((count) => Math.ceil(count / 2)))
    : lengths;
}

function reversed(code: number, length: number): number {
  let bits = 0;
  for (let at = 0; at < length; at++) bits |= ((code >> at) & 1) << (length - 1 - at);
  return bits;
}
