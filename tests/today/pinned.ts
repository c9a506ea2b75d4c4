/**
 * Tests of what the committed sheets give today.
 *
 * @module
 */

const renewal =
  "This test pins what the committed data give. Where they were changed on purpose, run " +
  "deno task reproduce, see in git diff data-clean whether the new result is meant, and write it " +
  "into the test; where they were not, the code has changed a result";

/**
 * Registers a test that holds for the committed sheets only. Where it fails, it says so, and how to
 * renew it.
 *
 * @param name a fact in words
 * @param test throws where the fact does not hold
 */
export function pinned(name: string, test: () => void | Promise<void>): void {
  Deno.test(name, () => tested(test));
}

/**
 * Runs such a test.
 *
 * @throws {Error} what the test throws, below what to do about it
 */
export async function tested(test: () => void | Promise<void>): Promise<void> {
  try {
    await test();
  } catch (error) {
    const found = error instanceof Error ? error.message : `${error}`;
    throw new Error(`${renewal}.\n${found}`, { cause: error });
  }
}
