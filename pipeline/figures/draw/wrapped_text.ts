/**
 * Text in lines that fit a width.
 *
 * @module
 */
import { fonts } from "./fonts.ts";

const [regular] = fonts;

/** Pixels that a text takes on one line. */
export function textWidth(text: string, fontSize: number): number {
  return regular.measure(text, fontSize);
}

/**
 * Lines of a text, broken between words where it would be wider than so many pixels. A word that is
 * wider has a line of its own.
 */
export function wrappedText(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line === undefined || textWidth(`${line} ${word}`, fontSize) > width) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}
