/**
 * Letters that nobody sees: control and format characters, invisible fillers, what no standard
 * gives a shape. In data they hide a twin behind another spelling; on a terminal they move the
 * cursor or turn the text round.
 *
 * @module
 */

/** Letters that nobody sees; a line feed too. U+2800 is a Braille cell without a dot. */
const unseen =
  /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** All of them but the line feed. */
const unseenInLine = new RegExp(String.raw`(?!\n)${unseen.source}`, "gu");

/** What is neither a line end nor a plain ASCII letter: the class is a quick one to look for. */
const beyondAscii = /[^\n\r -~]+/g;

/** The names of those that come up most, as Unicode gives them. */
const names: ReadonlyMap<string, string> = new Map([
  ["\0", "NULL"],
  ["\t", "TABULATION"],
  ["\n", "LINE FEED"],
  ["\r", "CARRIAGE RETURN"],
  ["\u001B", "ESCAPE"],
  ["\u007F", "DELETE"],
  ["\u00A0", "NO-BREAK SPACE"],
  ["\u00AD", "SOFT HYPHEN"],
  ["\u200B", "ZERO WIDTH SPACE"],
  ["\u200C", "ZERO WIDTH NON-JOINER"],
  ["\u200D", "ZERO WIDTH JOINER"],
  ["\u200E", "LEFT-TO-RIGHT MARK"],
  ["\u200F", "RIGHT-TO-LEFT MARK"],
  ["\u202E", "RIGHT-TO-LEFT OVERRIDE"],
  ["\u2060", "WORD JOINER"],
  ["\u3164", "HANGUL FILLER"],
  ["\uFEFF", "BYTE ORDER MARK"],
]);

/**
 * Whether a text of many lines may hold letters that nobody sees, or marks that stand on nothing: a
 * quick look, for most texts do not.
 */
export function mayHideLetters(text: string): boolean {
  return text.match(beyondAscii)?.some((run) => unseen.test(run) || /^\p{M}/u.test(run)) ?? false;
}

/** The letters of a text that nobody sees, with their places, from 1, in the order of the text. */
export function unseenLetters(text: string): { readonly letter: string; readonly at: number }[] {
  return [...text].flatMap((letter, index) =>
    unseen.test(letter) ? [{ letter, at: index + 1 }] : []
  );
}

/** Whether a text has letters and yet nothing to see: blanks, marks on nothing, hidden letters. */
export function showsNothing(text: string): boolean {
  return text !== "" &&
    [...text].every((letter) => /[\p{Z}\p{M}]/u.test(letter) || unseen.test(letter));
}

/** A letter by its code point, as `U+202E RIGHT-TO-LEFT OVERRIDE`. */
export function codePoint(letter: string): string {
  const name = names.get(letter);
  return `U+${hexadecimal(letter.codePointAt(0)!)}${name === undefined ? "" : ` ${name}`}`;
}

/**
 * A text that may be printed: letters that nobody sees stand as their code points, so that none
 * steers the terminal. Line ends stay. The form is that of JSON, so that JSON remains what it was.
 *
 * @example
 * ```ts
 * import { printable } from "./unseen_letters.ts";
 * printable("\u001B[31mred"); // "\\u001B[31mred"
 * ```
 */
export function printable(text: string): string {
  if (!mayHideLetters(text) && !text.includes("\r")) return text;
  return text.replace(
    unseenInLine,
    (letter) => letter.split("").map((unit) => `\\u${hexadecimal(unit.charCodeAt(0))}`).join(""),
  );
}

function hexadecimal(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, "0");
}
