/**
 * Random words that a key and a number fix, and nothing else: whoever knows both has the word,
 * without a state that other draws would have moved on.
 *
 * @module
 */

/** Two words of 32 bits that stand for a text. */
export type Key = readonly [first: number, second: number];

/**
 * Turns two words into two others under a key: Threefry-2x32 with 13 rounds (Salmon, Moraes, Dror
 * and Shaw 2011, "Parallel Random Numbers: As Easy as 1, 2, 3", SC11), the fewest with which it
 * passed BigCrush there. Each key gives a one-to-one map, so that counting the words up gives a
 * stream.
 *
 * @param into where the two words are written, as whole numbers from -2^31
 */
export function threefry(
  key0: number,
  key1: number,
  word0: number,
  word1: number,
  into: Int32Array,
): void {
  const key2 = 0x1bd11bda ^ key0 ^ key1;
  let a = (word0 + key0) | 0;
  let b = (word1 + key1) | 0;
  a = (a + b) | 0, b = rotated(b, 13) ^ a;
  a = (a + b) | 0, b = rotated(b, 15) ^ a;
  a = (a + b) | 0, b = rotated(b, 26) ^ a;
  a = (a + b) | 0, b = rotated(b, 6) ^ a;
  a = (a + key1) | 0, b = (b + key2 + 1) | 0;
  a = (a + b) | 0, b = rotated(b, 17) ^ a;
  a = (a + b) | 0, b = rotated(b, 29) ^ a;
  a = (a + b) | 0, b = rotated(b, 16) ^ a;
  a = (a + b) | 0, b = rotated(b, 24) ^ a;
  a = (a + key2) | 0, b = (b + key0 + 2) | 0;
  a = (a + b) | 0, b = rotated(b, 13) ^ a;
  a = (a + b) | 0, b = rotated(b, 15) ^ a;
  a = (a + b) | 0, b = rotated(b, 26) ^ a;
  a = (a + b) | 0, b = rotated(b, 6) ^ a;
  a = (a + key0) | 0, b = (b + key1 + 3) | 0;
  a = (a + b) | 0, b = rotated(b, 17) ^ a;
  into[0] = a;
  into[1] = b;
}

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

/**
 * The key of a text: its characters go in four at a time, each block being turned under the key so
 * far and added to itself (the construction of Matyas, Meyer and Oseas 1985, as in the hash Skein).
 * The text's length is the key at first, so that no text is the beginning of another.
 */
export function keyOf(text: string): Key {
  const into = new Int32Array(2);
  let [first, second] = [text.length, 0];
  for (let at = 0; at < text.length; at += 4) {
    const low = unit(text, at) | (unit(text, at + 1) << 16);
    const high = unit(text, at + 2) | (unit(text, at + 3) << 16);
    threefry(first, second, low, high, into);
    [first, second] = [into[0]! ^ low, into[1]! ^ high];
  }
  return [first, second];
}

/** A UTF-16 unit of a text, 0 after its end. */
function unit(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0;
}

/** The uniform number of a word, within (0, 1): the middle of the word's own 2^-32. */
export function uniformOf(word: number): number {
  return ((word >>> 0) + 0.5) / 2 ** 32;
}
