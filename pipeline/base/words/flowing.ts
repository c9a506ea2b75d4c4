/**
 * Prose that the source breaks into lines and readers see in one.
 *
 * @module
 */

/**
 * Text of a template as one line: each break of a line, with the blanks around it, becomes one
 * blank, and none stands at the ends. Values are put in as they are; a sentence that is `false` is
 * left out with one of the blanks around it.
 */
export function flowing(
  parts: TemplateStringsArray,
  ...values: readonly (string | number | false)[]
): string {
  const lines = parts.map((part) => part.replaceAll(/\s*\n\s*/g, " "));
  const kept = lines.map((line, at) =>
    values[at - 1] === false && lines[at - 1]!.endsWith(" ") ? line.trimStart() : line
  );
  return String.raw({ raw: kept }, ...values.map((value) => value === false ? "" : value)).trim();
}
