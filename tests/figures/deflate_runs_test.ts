import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { unzlibSync } from "fflate";
import { type ByteRuns, zlibOfRuns } from "../../pipeline/figures/draw/deflate_runs.ts";
import { huffmanCodes } from "../../pipeline/figures/draw/huffman.ts";

function runsOf(bytes: readonly number[]): ByteRuns {
  const ends = bytes.flatMap((byte, at) => byte === bytes[at + 1] ? [] : [at + 1]);
  return {
    value: Uint8Array.from(ends, (end) => bytes[end - 1]!),
    end: Uint32Array.from(ends),
    count: ends.length,
  };
}

/** Bytes in runs, some longer than deflate can copy at once. */
const inRuns = fc.array(fc.tuple(fc.nat(3), fc.nat(600)), { minLength: 1, maxLength: 30 })
  .map((runs) => runs.flatMap(([byte, length]) => new Array<number>(length + 1).fill(byte)));

Deno.test("another inflater reads back all bytes, whatever the line", () => {
  fc.assert(fc.property(inRuns, fc.integer({ min: 1, max: 400 }), (bytes, line) => {
    assertEquals(unzlibSync(zlibOfRuns(runsOf(bytes), line)), Uint8Array.from(bytes));
  }));
});

Deno.test("lines without runs come back too, and those farther than deflate reaches", () => {
  const line = Array.from({ length: 40_000 }, (_, at) => (at * at) % 251);
  const bytes = [...line, ...line];
  for (const length of [251, 40_000]) {
    assertEquals(unzlibSync(zlibOfRuns(runsOf(bytes), length)), Uint8Array.from(bytes));
  }
});

Deno.test("a line that is the one above takes next to nothing", () => {
  const line = Array.from({ length: 1000 }, (_, at) => (at * 37) % 251);
  const once = zlibOfRuns(runsOf(line), line.length).length;
  const often = zlibOfRuns(runsOf(Array.from({ length: 50 }, () => line).flat()), line.length);
  assert(often.length < once + 50 * 10, `${often.length} bytes for ${once}`);
});

Deno.test("codes are those worked out by hand: the rarer, the longer, none the start of another", () => {
  // 1 and 1 become 2, with 2 becomes 4, with 5 becomes 9.
  const { lengths, bits } = huffmanCodes([5, 0, 2, 1, 1]);
  assertEquals([...lengths], [1, 0, 2, 3, 3]);
  // Canonical codes 0, 10, 110, 111, the first bit lowest.
  assertEquals([...bits], [0b0, 0, 0b01, 0b011, 0b111]);
});

Deno.test("no code is longer than fifteen bits, and all of them fill the tree", () => {
  // Counts that grow as Fibonacci's would give a code of 29 bits.
  const counts = [1, 1];
  while (counts.length < 30) counts.push(counts.at(-1)! + counts.at(-2)!);
  const { lengths } = huffmanCodes(counts);
  assert(Math.max(...lengths) <= 15);
  assertEquals(lengths.reduce((sum, length) => sum + 2 ** -length, 0), 1);
});
