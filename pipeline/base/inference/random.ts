/**
 * Random numbers that a seed fixes: the same seed gives the same numbers on every machine.
 *
 * @module
 */

/** Gives the next random number. One that is said to be uniform lies in [0, 1). */
export type Random = () => number;

const twoToThe32 = 2 ** 32;

/**
 * Uniform numbers in steps of 2^-32, from the generator sfc32 (small, fast, counting) by Chris
 * Doty-Humphrey, PractRand 0.95, seeded as there from three words: a counter from 1, the first 15
 * results left out. It takes no multiplication, has a mean period of about 2^127 and one of at
 * least 2^32.
 *
 * @param a a word of 32 bits, as are the others; of a larger whole number the lowest 32 count
 */
export function sfc32(a: number, b: number, c: number): Random {
  // A typed array keeps the words unboxed; variables of the closure would be allocated anew.
  const words = Int32Array.of(a, b, c, 1);
  const next = () => {
    const second = words[1]!;
    const third = words[2]!;
    const counter = words[3]!;
    const result = (words[0]! + second + counter) | 0;
    words[0] = second ^ (second >>> 9);
    words[1] = third + (third << 3);
    words[2] = ((third << 21) | (third >>> 11)) + result;
    words[3] = counter + 1;
    return (result >>> 0) / twoToThe32;
  };
  for (let round = 0; round < 15; round++) next();
  return next;
}

/**
 * Uniform numbers from one seed: sfc32, whose three words come from the seed as in SplitMix
 * (Steele, Lea and Flood 2014, "Fast Splittable Pseudorandom Number Generators", OOPSLA): the seed
 * plus one, two and three times the golden gamma, each mixed by the finalizer of MurmurHash3
 * (Appleby). The finalizer maps words one to one, so that no two seeds share a state.
 *
 * @param seed a whole number from 0 to 2^32 - 1
 * @throws {RangeError} if the seed is none
 */
export function seeded(seed: number): Random {
  if (seed >>> 0 !== seed) {
    throw new RangeError(`A seed is a whole number from 0 to 2^32 - 1, not ${seed}`);
  }
  const goldenGamma = 0x9e3779b9;
  return sfc32(
    mixed(seed + goldenGamma),
    mixed(seed + 2 * goldenGamma),
    mixed(seed + 3 * goldenGamma),
  );
}

/** The finalizer fmix32 of MurmurHash3. */
function mixed(word: number): number {
  const first = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return second ^ (second >>> 16);
}
