/**
 * Numbers and lists as the texts of figures give them.
 *
 * @module
 */

/** A share as whole percent. */
export function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}

/** Parts as a list: "a, b and c"; empty for none. */
export function listed(parts: readonly (string | number)[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
