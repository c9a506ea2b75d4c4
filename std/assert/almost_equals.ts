import { failWith } from "./_fail.ts";

/**
 * Asserts that two numbers differ by no more than a tolerance.
 *
 * @param actual The number to test.
 * @param expected The number it should be near.
 * @param tolerance The greatest difference allowed; without it, 1e-7 of the expected number.
 * @param msg Words to add to the error.
 */
export function assertAlmostEquals(
  actual: number,
  expected: number,
  tolerance?: number,
  msg?: string,
): void {
  if (Object.is(actual, expected)) return;
  const allowed = tolerance ?? (Number.isFinite(expected) ? Math.abs(expected) * 1e-7 : 1e-7);
  const delta = Math.abs(expected - actual);
  if (delta <= allowed) return;
  failWith(
    `Expected actual: "${actual}" to be close to "${expected}": ` +
      `delta "${delta}" is greater than "${allowed}"`,
    msg,
  );
}
