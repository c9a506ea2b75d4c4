/**
 * The edge of every command: what it is given, and how it ends. What goes wrong outside the program
 * (words, input, files, disk) is a sentence and an exit code; a stack trace is a fault of the program.
 *
 * @module
 */
import { systemProblem } from "../files/system_problem.ts";
import { problemText } from "../problems/print.ts";
import { InputError } from "../problems/problem.ts";
import { complain, say } from "../problems/say.ts";
import { givenWords } from "./given_words.ts";
import { helpText } from "./help_text.ts";
import { oldDeno } from "./least_deno.ts";
import type { Command, Given, Options } from "./words.ts";

/**
 * Runs a command with the words that the user gave. The process ends with 2 where they cannot be
 * understood, and with 1 where the input has problems or the system refuses a file.
 *
 * @param words what follows the name of the command
 */
export async function runCommand<Of extends Options>(
  command: Command<Of>,
  run: (given: Given<Of>) => Promise<void> | void,
  words: readonly string[] = Deno.args,
): Promise<void> {
  const old = oldDeno(Deno.version.deno);
  if (old !== undefined) end(old, 1);
  if (words.includes("--help")) return say(helpText(command));
  const given = givenWords(command, words);
  if ("refused" in given) end(given.refused, 2);
  try {
    await run(given.found);
  } catch (error) {
    const text = faultText(error);
    if (text === undefined) throw error;
    end(text, 1);
  }
}

/** What went wrong, as text; `undefined` where it is a fault of the program. */
export function faultText(error: unknown): string | undefined {
  if (error instanceof InputError) return problemText(error.problems);
  const problem = systemProblem(error);
  return problem && problemText([problem]);
}

function end(text: string, code: number): never {
  complain(text);
  Deno.exit(code);
}
