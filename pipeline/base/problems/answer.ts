/**
 * An answer or the reason why there is none, as data.
 *
 * @module
 */
import { nearestHint } from "./nearest.ts";

/** An answer, or in words why there is none. */
export type Answer<Value> = { readonly found: Value } | { readonly refused: string };

/**
 * Says that a name that a user gave is none of those allowed.
 *
 * @param action what could not be done, as `Cannot find the table`
 * @param value the name given
 * @param expected what would have been right, in words
 * @param allowed the names allowed, of which the nearest is shown
 */
export function refuseName(
  action: string,
  value: string,
  expected: string,
  allowed: Iterable<string>,
): { readonly refused: string } {
  const hint = nearestHint(value, allowed);
  const found = `found ${JSON.stringify(value)}, expected ${expected}`;
  return { refused: `${action}: ${found}${hint === "" ? "" : `; ${hint}`}` };
}
