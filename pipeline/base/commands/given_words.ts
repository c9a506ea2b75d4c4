/**
 * What the command line holds, against what a command takes.
 *
 * @module
 */
import { type Answer, refuseName } from "../problems/answer.ts";
import { usageText } from "./help_text.ts";
import type { Command, Given, Options } from "./words.ts";

/**
 * Reads the command line of a command. Options may stand anywhere, as `--draws 100` or
 * `--draws=100`; what follows `--` are words.
 *
 * @param args the command line, without the name of the command
 */
export function givenWords<Of extends Options>(
  command: Command<Of>,
  args: readonly string[],
): Answer<Given<Of>> {
  const words: string[] = [];
  const values = new Map<string, unknown>();
  const rest = [...args];
  while (rest.length > 0) {
    const arg = rest.shift()!;
    if (arg === "--") words.push(...rest.splice(0));
    else if (!/^-+[^-\d]/.test(arg)) words.push(arg);
    else {
      const [name = "", ...joined] = arg.split("=");
      const read = readOption(
        command,
        name,
        joined.length > 0 ? joined.join("=") : undefined,
        rest,
      );
      if ("refused" in read) return refusedWith(command, read.refused);
      if (values.has(name)) return refusedWith(command, `found ${name} twice, expected it once`);
      values.set(name, read.found);
    }
  }
  const wrong = wordFault(command, words);
  if (wrong !== undefined) return refusedWith(command, wrong);
  const options = Object.fromEntries([...values].map(([name, value]) => [name.slice(2), value]));
  return { found: { words, options: options as Given<Of>["options"] } };
}

/** Reads the value of an option, which may be the next word. */
function readOption(
  { options }: Command,
  name: string,
  joined: string | undefined,
  rest: string[],
): Answer<unknown> {
  const known = new Map(Object.entries(options).map(([each, option]) => [`--${each}`, option]));
  const option = known.get(name);
  if (option === undefined) {
    const expected = known.size === 0 ? "no option" : [...known.keys(), "--help"].join(" · ");
    return refuseName("", name, expected, [...known.keys(), "--help"]);
  }
  const text = joined ?? (option.value === "" ? "" : rest.shift());
  const value = text === undefined ? undefined : option.read(text);
  if (value !== undefined) return { found: value };
  const found = text === undefined ? "nothing" : JSON.stringify(text);
  return { refused: `found ${found} for ${name}, expected ${option.expected}` };
}

/** What is wrong with the words that are no options; `undefined` where nothing is. */
function wordFault({ words }: Command, given: readonly string[]): string | undefined {
  const missing = words.slice(given.length).find(({ optional }) => !optional);
  if (missing) return `found no ${missing.name}, expected ${missing.says}`;
  if (words.at(-1)?.several || given.length <= words.length) return undefined;
  const most = words.length === 0
    ? "no word"
    : `at most ${words.map(({ name }) => name).join(", ")}`;
  return `found ${JSON.stringify(given[words.length])} too, expected ${most}`;
}

function refusedWith(command: Command, why: string): { readonly refused: string } {
  return {
    refused: `Cannot understand the command: ${why.replace(/^: /, "")}\n${usageText(command)}`,
  };
}
