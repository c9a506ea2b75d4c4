/**
 * Types of issue in words.
 *
 * @module
 */

/** A type of issue as text names it. */
export function typeName(type: string): string {
  return type === "other" ? "other matters" : type.replaceAll("-", " ");
}
