/**
 * What the commands share: an answer or the reason why there is none, and how the edge ends.
 *
 * @module
 */
import { nearestHint } from "./nearest.ts";
import { complain } from "./say.ts";

/** An answer, or in words why there is none. */
export type Answer<Value> = { readonly found: Value } | { readonly refused: string };

/**
 * Says that a name given on the command line is none of those allowed.
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

/** Prints why a command did nothing and ends the process with 1. */
export function refuse(text: string): never {
  complain(text);
  Deno.exit(1);
}
