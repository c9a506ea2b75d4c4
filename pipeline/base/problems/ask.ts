/**
 * How a command ends that has no answer.
 *
 * @module
 */
import { complain } from "./say.ts";

/**
 * Prints why a command did nothing and ends the process.
 *
 * @param code 1, or 2 where the user's words name nothing that there is
 */
export function refuse(text: string, code: 1 | 2 = 1): never {
  complain(text);
  Deno.exit(code);
}
