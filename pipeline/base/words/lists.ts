/**
 * Lists in sentences.
 *
 * @module
 */

/** Parts as a list: "a, b and c"; empty for none. */
export function listed(parts: readonly (string | number)[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
