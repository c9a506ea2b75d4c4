import { assert, assertAlmostEquals, assertEquals, assertNotEquals } from "@std/assert";
import { keyOf, threefry, uniformOf } from "../../../pipeline/base/inference/keyed_words.ts";

const unsigned = (into: Int32Array) => [...into].map((word) => (word >>> 0).toString(16));

function words(key0: number, key1: number, word0: number, word1: number): Int32Array {
  const into = new Int32Array(2);
  threefry(key0, key1, word0, word1, into);
  return into;
}

// `kat_vectors` of Random123 (Salmon et al. 2011), lines "threefry2x32 13": counter, key, result.
for (
  const [word0, word1, key0, key1, first, second] of [
    [0, 0, 0, 0, "9d1c5ec6", "8bd50731"],
    [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, "fd36d048", "2d17272c"],
    [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344, "ba3e4725", "f27d669e"],
  ] as const
) {
  Deno.test(`the words of counter ${word0} and key ${key0} are those that are published`, () => {
    assertEquals(unsigned(words(key0, key1, word0, word1)), [first, second]);
  });
}

Deno.test("a text has one key, and other texts have others", () => {
  assertEquals(keyOf("positions\nA/b/c\nposition"), keyOf("positions\nA/b/c\nposition"));
  const texts = Array.from({ length: 20_000 }, (_, at) => `row ${at}`);
  // Blocks of four: what is cut off, added, doubled or moved makes another key.
  texts.push("", "\0", "\0\0\0\0", "abcd", "abcd\0", "abcdabcd", "abcde", "bacd", "cdab");
  assertEquals(new Set(texts.map((text) => keyOf(text).join(" "))).size, texts.length);
});

const cells = Array.from({ length: 400 }, (_, at) => keyOf(`positions\nrow-${at}\nposition`));

/** The first numbers of the streams of neighbouring keys. */
function streams(length: number): Float64Array[] {
  return cells.map(([first, second]) =>
    Float64Array.from({ length }, (_, draw) => {
      const into = words(first, second, draw >> 1, 1954);
      return uniformOf(into[draw & 1]!);
    })
  );
}

const made = streams(400);

/** Chi-square of numbers sorted into so many equal parts. */
function chiSquare(numbers: Iterable<number>, parts: number): number {
  const counts = new Float64Array(parts);
  let total = 0;
  for (const number of numbers) {
    counts[Math.floor(number * parts)]!++;
    total++;
  }
  return counts.reduce((sum, count) => sum + (count - total / parts) ** 2 / (total / parts), 0);
}

Deno.test("numbers over all keys are uniform", () => {
  // 99 degrees of freedom: 99.9 of 100 samples lie between 60 and 149.
  const all = chiSquare(made.flatMap((stream) => [...stream]), 100);
  assert(all > 60 && all < 149, `${all}`);
});

Deno.test("the same draw of neighbouring keys is uniform, and so is each key's own stream", () => {
  // 9 degrees of freedom: the mean of 400 chi-squares is 9, give or take 3 * sqrt(18 / 400).
  const mean = (sums: readonly number[]) => sums.reduce((sum, each) => sum + each) / sums.length;
  const own = made.map((stream) => chiSquare(stream, 10));
  const across = Array.from(
    { length: 400 },
    (_, draw) => chiSquare(made.map((stream) => stream[draw]!), 10),
  );
  assertAlmostEquals(mean(own), 9, 0.64);
  assertAlmostEquals(mean(across), 9, 0.64);
});

function correlation(first: Float64Array, second: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < first.length; at++) sum += (first[at]! - 0.5) * (second[at]! - 0.5);
  return 12 * sum / first.length;
}

Deno.test("streams of neighbouring keys, and neighbours within a stream, do not go together", () => {
  // A correlation of 400 pairs has the sd 1 / 20; the mean square of 399 of them is 1 / 400.
  const meanSquare = (all: readonly number[]) =>
    400 * all.reduce((sum, each) => sum + each * each, 0) / all.length;
  const neighbours = made.slice(1).map((stream, at) => correlation(made[at]!, stream));
  const within = made.map((stream) => correlation(stream.subarray(1), stream.subarray(0, -1)));
  assertAlmostEquals(meanSquare(neighbours), 1, 3 * Math.sqrt(2 / 399));
  assertAlmostEquals(meanSquare(within), 1, 3 * Math.sqrt(2 / 400));
});

Deno.test("a word's number lies within 0 and 1, its ends left out", () => {
  assertEquals(uniformOf(0), 2 ** -33);
  assertEquals(uniformOf(-1), 1 - 2 ** -33);
  assertEquals(uniformOf(-(2 ** 31)), 0.5 + 2 ** -33);
  assertNotEquals(uniformOf(1), uniformOf(2));
});
