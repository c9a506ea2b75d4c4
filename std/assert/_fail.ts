import { inspect } from "node:util";
import { AssertionError } from "./assertion_error.ts";

/** Throws an {@linkcode AssertionError}: the claim, then the caller's message or a full stop. */
export function failWith(claim: string, msg?: string, detail = ""): never {
  throw new AssertionError(`${claim}${msg ? `: ${msg}` : "."}${detail && `\n${detail}`}`);
}

/** Shows a value in full, keys sorted, however deep. */
export function show(value: unknown): string {
  return inspect(value, { depth: Infinity, maxArrayLength: Infinity, sorted: true });
}
