/**
 * How a command ends that has no answer.
 *
 * @module
 */
import { complain } from "./say.ts";

/** Prints why a command did nothing and ends the process with 1. */
export function refuse(text: string): never {
  complain(text);
  Deno.exit(1);
}
