import { difference } from "./_difference.ts";
import { equal } from "./_equal.ts";
import { failWith, show } from "./_fail.ts";

/**
 * Asserts that two values are deeply equal. 0 and -0 are equal, and so are `NaN` and `NaN`; a
 * property that is `undefined` is not equal to a missing one.
 *
 * @typeParam T Type of the values.
 * @param actual The value to test.
 * @param expected The value it should have.
 * @param msg Words to add to the error.
 */
export function assertEquals<T>(actual: T, expected: T, msg?: string): void {
  if (equal(actual, expected)) return;
  failWith("Values are not equal", msg, difference(actual, expected));
}

/**
 * Asserts that two values are not deeply equal.
 *
 * @typeParam T Type of the values.
 * @param actual The value to test.
 * @param expected The value it should not have.
 * @param msg Words to add to the error.
 */
export function assertNotEquals<T>(actual: T, expected: T, msg?: string): void {
  if (!equal(actual, expected)) return;
  failWith(`Expected actual: ${show(actual)} not to be: ${show(expected)}`, msg);
}
