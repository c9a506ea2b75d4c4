/**
 * Text in lines that fit a width.
 *
 * @module
 */
import { fonts } from "../../base/typeface/fonts.ts";
import { wrapped } from "../../base/words/wrapping.ts";

const [regular, semibold] = fonts;

/** Pixels that a text takes on one line. */
export function textWidth(text: string, fontSize: number, isBold = false): number {
  return (isBold ? semibold : regular).measure(text, fontSize);
}

/** Lines of a text, at most so many pixels wide; a word that is wider has a line of its own. */
export function wrappedText(text: string, width: number, fontSize: number): string[] {
  return wrapped(text.split(" "), " ", (line) => textWidth(line, fontSize) <= width);
}

/** A text that is at most so many pixels wide: letters at its end give way to "…". */
export function fittedText(text: string, width: number, fontSize: number, isBold = false): string {
  const isWide = (line: string) => textWidth(line, fontSize, isBold) > width;
  if (!isWide(text)) return text;
  const letters = [...text];
  while (letters.length > 0 && isWide(`${letters.join("")}…`)) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
