import { failWith } from "./_fail.ts";

/**
 * Asserts that a text has another one in it.
 *
 * @param actual The text to test.
 * @param expected The text that should be in it.
 * @param msg Words to add to the error.
 */
export function assertStringIncludes(actual: string, expected: string, msg?: string): void {
  if (actual.includes(expected)) return;
  failWith(`Expected actual: "${actual}" to contain: "${expected}"`, msg);
}

/**
 * Asserts that a text matches a regular expression.
 *
 * @param actual The text to test.
 * @param expected The expression.
 * @param msg Words to add to the error.
 */
export function assertMatch(actual: string, expected: RegExp, msg?: string): void {
  if (expected.test(actual)) return;
  failWith(`Expected actual: "${actual}" to match: "${expected}"`, msg);
}
