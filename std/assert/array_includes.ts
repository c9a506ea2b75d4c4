import { equal } from "./_equal.ts";
import { failWith, show } from "./_fail.ts";

/** Anything with a length and numbered items, but not a string. */
export type ArrayLikeArg<T> = ArrayLike<T> & object;

/**
 * Asserts that an array has items deeply equal to each of those expected, in any order.
 *
 * @typeParam T Type of the items.
 * @param actual The array to test.
 * @param expected The items it should have.
 * @param msg Words to add to the error.
 */
export function assertArrayIncludes<T>(
  actual: ArrayLikeArg<T>,
  expected: ArrayLikeArg<NoInfer<T>>,
  msg?: string,
): void {
  const items = Array.from(actual);
  const missing = Array.from(expected).filter((item) => !items.some((own) => equal(own, item)));
  if (missing.length === 0) return;
  failWith(
    `Expected actual: "${show(actual)}" to include: "${show(expected)}"`,
    msg,
    `missing: ${show(missing)}`,
  );
}
