/**
 * Values as their cells have them.
 *
 * @module
 */

/** The text of a value: yes and no, nothing for what is not known, else as it is written. */
export function textOfValue(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "yes" : "no";
  return String(value);
}
