import { show } from "./_fail.ts";
import { AssertionError } from "./assertion_error.ts";

/**
 * Asserts that a value is greater than another one, by `>`.
 *
 * @typeParam T Type of the values.
 * @param actual The value to test.
 * @param expected The value to compare it with.
 * @param msg Message of the error.
 */
export function assertGreater<T>(actual: T, expected: T, msg?: string): void {
  if (!(actual > expected)) refuse(actual, ">", expected, msg);
}

/**
 * Asserts that a value is greater than or equal to another one, by `>=`.
 *
 * @typeParam T Type of the values.
 * @param actual The value to test.
 * @param expected The value to compare it with.
 * @param msg Message of the error.
 */
export function assertGreaterOrEqual<T>(actual: T, expected: T, msg?: string): void {
  if (!(actual >= expected)) refuse(actual, ">=", expected, msg);
}

/**
 * Asserts that a value is less than another one, by `<`.
 *
 * @typeParam T Type of the values.
 * @param actual The value to test.
 * @param expected The value to compare it with.
 * @param msg Message of the error.
 */
export function assertLess<T>(actual: T, expected: T, msg?: string): void {
  if (!(actual < expected)) refuse(actual, "<", expected, msg);
}

/**
 * Asserts that a value is less than or equal to another one, by `<=`.
 *
 * @typeParam T Type of the values.
 * @param actual The value to test.
 * @param expected The value to compare it with.
 * @param msg Message of the error.
 */
export function assertLessOrEqual<T>(actual: T, expected: T, msg?: string): void {
  if (!(actual <= expected)) refuse(actual, "<=", expected, msg);
}

function refuse(actual: unknown, sign: string, expected: unknown, msg?: string): never {
  throw new AssertionError(msg ?? `Expect ${show(actual)} ${sign} ${show(expected)}`);
}
