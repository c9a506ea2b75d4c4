/**
 * What is left of a text without marks and blanks.
 *
 * @module
 */

/**
 * The letters and figures of a text, composed and in lower case: two ids that share them differ in
 * marks, blanks and letter case only.
 *
 * @example
 * ```ts
 * import { lettersAndFigures } from "./letters_and_figures.ts";
 * lettersAndFigures("JPN-E20"); // "jpne20"
 * ```
 */
export function lettersAndFigures(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
}
