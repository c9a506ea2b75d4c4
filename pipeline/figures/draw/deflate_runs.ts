/**
 * Bytes that come in long runs, compressed for a PNG: a picture of some million pixels is a few ten
 * thousand runs, so that it takes less time to go from run to run than from byte to byte. Plain
 * arithmetic: the same bytes on every machine.
 *
 * @module
 */
import { type Codes, huffmanCodes } from "./huffman.ts";

/** Bytes as runs: the value of each run, and the place after its last byte. */
export interface ByteRuns {
  readonly value: Uint8Array;
  readonly end: Uint32Array;
  readonly count: number;
}

/** Shortest and longest stretch that deflate copies from before, and the farthest place. */
const [shortest, longest, farthest] = [3, 258, 32768];

const endOfBlock = 256;

/** Where a stretch is copied from: the byte before it, or the line above. */
type Source = "before" | "above";

/** Told each literal byte, and the length of each copied stretch. */
interface Sink {
  literal(value: number): void;
  copy(length: number, from: Source): void;
}

/**
 * A zlib stream (RFC 1950) of one deflate block (RFC 1951). What repeats the byte before it or the
 * line above is copied from there, whichever goes further; nothing else is looked for.
 *
 * @param line bytes from a byte to the one below it
 */
export function zlibOfRuns(runs: ByteRuns, line: number): Uint8Array<ArrayBuffer> {
  const symbols = new Array<number>(286).fill(0);
  const distances = new Array<number>(30).fill(0);
  const symbolOf = { before: distanceSymbol(1), above: distanceSymbol(line) };
  walk(runs, line, {
    literal: (value) => symbols[value]!++,
    copy: (length, from) => {
      symbols[lengthSymbol(length).symbol]!++;
      distances[symbolOf[from].symbol]!++;
    },
  });
  symbols[endOfBlock]!++;
  const [ofSymbols, ofDistances] = [huffmanCodes(symbols), huffmanCodes(distances)];
  const out = bitWriter(
    2 * 8 + 17 + 4 * (symbols.length + distances.length + 19) +
      symbols.reduce((sum, count, at) => sum + count * (ofSymbols.lengths[at]! + 5), 0) +
      distances.reduce((sum, count, at) => sum + count * (ofDistances.lengths[at]! + 13), 0),
  );
  // Deflate with a window of 32 kB; the sum of both bytes is a multiple of 31.
  out.write(0x78, 8);
  out.write(0x01, 8);
  writeHeader(out, [ofSymbols, ofDistances]);
  walk(runs, line, {
    literal: (value) => out.write(ofSymbols.bits[value]!, ofSymbols.lengths[value]!),
    copy: (length, from) => {
      for (
        const [codes, { symbol, extra, bits }] of [
          [ofSymbols, lengthSymbol(length)],
          [ofDistances, symbolOf[from]],
        ] as const
      ) {
        out.write(codes.bits[symbol]!, codes.lengths[symbol]!);
        out.write(extra, bits);
      }
    },
  });
  out.write(ofSymbols.bits[endOfBlock]!, ofSymbols.lengths[endOfBlock]!);
  return out.finish(adler32(runs));
}

/** Tells all bytes, from the first to the last, as literals and copies. */
function walk({ value, end, count }: ByteRuns, line: number, sink: Sink): void {
  const total = count === 0 ? 0 : end[count - 1]!;
  const canCopyLine = line <= farthest;
  let [run, above, same] = [0, 0, 0];
  for (let at = 0; at < total;) {
    while (end[run]! <= at) run++;
    const inRun = at > 0 && (run === 0 || end[run - 1]! < at) ? end[run]! - at : 0;
    if (canCopyLine && at >= line && same <= at) {
      // How far the bytes are those of the line above.
      while (end[above]! <= at - line) above++;
      same = at;
      for (let [here, there] = [run, above]; here < count && value[here] === value[there];) {
        same = Math.min(end[here]!, end[there]! + line);
        if (end[here] === same) here++;
        if (end[there]! + line === same) there++;
      }
    }
    const [most, from] = inRun >= same - at
      ? [inRun, "before"] as const
      : [same - at, "above"] as const;
    if (most < shortest) {
      sink.literal(value[run]!);
      at++;
      continue;
    }
    for (let left = most; left > 0;) {
      const length = left - longest > 0 && left - longest < shortest
        ? left - shortest
        : Math.min(left, longest);
      sink.copy(length, from);
      left -= length;
    }
    at += most;
  }
}

/** A symbol with further bits that tell what it leaves open. */
interface Symbol {
  readonly symbol: number;
  readonly extra: number;
  readonly bits: number;
}

/** The length of a copied stretch (RFC 1951, 3.2.5). */
function lengthSymbol(length: number): Symbol {
  return length === longest
    ? { symbol: 285, extra: 0, bits: 0 }
    : symbolFrom(257, length - shortest, 2);
}

/** The distance from which it is copied. */
function distanceSymbol(distance: number): Symbol {
  return symbolFrom(0, distance - 1, 1);
}

/** Twice the range has one bit more left open, and 2 to the power of `known` symbols. */
function symbolFrom(first: number, value: number, known: number): Symbol {
  const bits = Math.max(0, 31 - Math.clz32(value) - known);
  return {
    symbol: first + (bits << known) + (value >> bits),
    extra: value & ((1 << bits) - 1),
    bits,
  };
}

/** The last block, with codes of its own: their lengths, each as four bits. */
function writeHeader(out: BitWriter, codes: readonly [symbols: Codes, distances: Codes]): void {
  out.write(1, 1);
  out.write(2, 2);
  const [symbols, distances] = codes.map(({ lengths }) => lengths.length) as [number, number];
  out.write(symbols - 257, 5);
  out.write(distances - 1, 5);
  // Codes for lengths of codes: in this order 16, 17, 18 are not used, all others have four bits.
  out.write(19 - 4, 4);
  for (let at = 0; at < 19; at++) out.write(at < 3 ? 0 : 4, 3);
  for (const { lengths } of codes) {
    for (const length of lengths) {
      // Codes of four bits come in the order of the lengths; the highest bit goes first.
      for (const place of [3, 2, 1, 0]) out.write((length >> place) & 1, 1);
    }
  }
}

interface BitWriter {
  /** Writes the lowest bits of a number, the very lowest first. */
  write(value: number, bits: number): void;
  /** Fills the last byte, adds a check sum, and gives all that was written. */
  finish(sum: number): Uint8Array<ArrayBuffer>;
}

/** @param most bits that will be written, at most */
function bitWriter(most: number): BitWriter {
  const bytes = new Uint8Array((most >> 3) + 8);
  let [at, held, pending] = [0, 0, 0];
  return {
    write(value, bits) {
      held |= value << pending;
      for (pending += bits; pending >= 8; pending -= 8, held >>>= 8) bytes[at++] = held & 255;
    },
    finish(sum) {
      if (pending > 0) bytes[at++] = held & 255;
      new DataView(bytes.buffer).setUint32(at, sum);
      return bytes.slice(0, at + 4);
    },
  };
}

/** The check sum of RFC 1950 over all bytes. */
function adler32({ value, end, count }: ByteRuns): number {
  const base = 65521;
  let [sum, sums, at] = [1, 0, 0];
  for (let run = 0; run < count; run++) {
    const length = end[run]! - at;
    sums = (sums + length * sum + value[run]! * (length * (length + 1) / 2)) % base;
    sum = (sum + length * value[run]!) % base;
    at = end[run]!;
  }
  return sums * 65536 + sum;
}
