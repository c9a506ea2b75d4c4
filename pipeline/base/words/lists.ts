/**
 * Lists in sentences.
 *
 * @module
 */
import { grouped } from "./numbers.ts";

/** Parts as a list: "a, b and c"; empty for none. */
export function listed(parts: readonly (string | number)[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

/** "1 chain", "3 chains", "1,547 sources". */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : several}`;
}
