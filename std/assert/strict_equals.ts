import { difference } from "./_difference.ts";
import { failWith, show } from "./_fail.ts";

/**
 * Asserts that two values are the same by `Object.is`: one object, or equal primitives, where 0
 * and -0 differ.
 *
 * @typeParam T Type of the expected value.
 * @param actual The value to test.
 * @param expected The value it should be.
 * @param msg Words to add to the error.
 */
export function assertStrictEquals<T>(
  actual: unknown,
  expected: T,
  msg?: string,
): asserts actual is T {
  if (Object.is(actual, expected)) return;
  const shown = show(actual);
  if (shown === show(expected)) {
    failWith("Values have the same structure but are not reference-equal", msg, shown);
  }
  failWith("Values are not strictly equal", msg, difference(actual, expected));
}
