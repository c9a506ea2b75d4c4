/**
 * Texts in several lines.
 *
 * @module
 */

/**
 * Parts in as few lines as fit, in their order. A part that is too long has a line of its own.
 *
 * @param between what stands between two parts of a line
 * @param fits whether a line is short enough
 */
export function wrapped(
  parts: readonly string[],
  between: string,
  fits: (line: string) => boolean,
): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const longer = `${lines.at(-1)}${between}${part}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}

/** A text in lines of at most so many letters, broken between words. */
export function wrappedAt(text: string, letters: number): string[] {
  return wrapped(text.split(" "), " ", (line) => line.length <= letters);
}
