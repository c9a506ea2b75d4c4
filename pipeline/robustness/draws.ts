/**
 * How many draws of noise a user asks for.
 *
 * @module
 */
import { InputError } from "../base/problems/problem.ts";
import type { Draws } from "./noise_lines.ts";

/**
 * Reads `--draws N`. With more draws than usual each kind of cell by itself gets more in
 * proportion.
 *
 * @param words words of the command line
 * @param usual what holds without the option
 * @throws {InputError} where the number is missing or is none, or another word is there
 */
export function drawsAsked(words: readonly string[], usual: Draws): Draws {
  if (words.length === 0) return usual;
  const [option = "", number = "", ...others] = words.flatMap((word) => word.split("="));
  if (option !== "--draws" || !/^[1-9]\d{0,8}$/.test(number) || others.length > 0) {
    throw new InputError([{
      code: "value-invalid",
      file: "command line",
      line: 0,
      column: "--draws",
      value: words.join(" "),
      expected: "--draws and a whole number above 0",
      hint: `without it, ${usual.all} draws are made`,
    }]);
  }
  const all = Number(number);
  return { all, each: Math.max(1, Math.round(usual.each * all / usual.all)) };
}
