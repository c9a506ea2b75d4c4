import { failWith } from "./_fail.ts";

/**
 * Fails.
 *
 * @param msg Words to add to the error.
 * @returns Never; it throws.
 */
export function fail(msg?: string): never {
  failWith("Failed assertion", msg);
}

/**
 * Fails, in a place that should never be reached.
 *
 * @param msg Words to add to the error.
 * @returns Never; it throws.
 */
export function unreachable(msg?: string): never {
  failWith("Unreachable", msg);
}
