/**
 * Prose that the source breaks into lines and readers see in one.
 *
 * @module
 */

/**
 * Text of a template as one line: each break of a line, with the blanks around it, becomes one
 * blank, and none stands at the ends. Values are put in as they are.
 */
export function flowing(
  parts: TemplateStringsArray,
  ...values: readonly (string | number)[]
): string {
  return String.raw({ raw: parts.map((part) => part.replaceAll(/\s*\n\s*/g, " ")) }, ...values)
    .trim();
}
