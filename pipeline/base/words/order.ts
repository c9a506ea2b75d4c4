/**
 * Orders for sorting, the same in every locale.
 *
 * @module
 */

/** Texts in the order of their UTF-16 code units, as `toSorted()` without an order has them. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Numbers from the least on. */
export function byNumber(a: number, b: number): number {
  return a - b;
}

/** Entries of a map in the order of their keys. */
export function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return byText(a, b);
}
