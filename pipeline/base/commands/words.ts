/**
 * What a command takes, described once: usage, help and checks are made of it.
 *
 * @module
 */

/** An option of a command, such as `--width 3.5in`. */
export interface Option<Value = unknown> {
  /** What it does, as a phrase. */
  readonly says: string;
  /** What stands for its value in the usage; empty where it takes none. */
  readonly value: string;
  /** What a value must be, in words. */
  readonly expected: string;
  /** The value of a text; `undefined` where it is not as expected. */
  readonly read: (text: string) => Value | undefined;
}

/** A word of a command without a name of its own, such as the case in `check japan`. */
export interface Word {
  readonly name: string;
  readonly says: string;
  /** Whether it may be left out; those after it may be, too. */
  readonly optional?: true;
  /** Whether it takes all words that are left. */
  readonly several?: true;
}

/** Options by name, without the dashes. */
export type Options = Readonly<Record<string, Option>>;

/** A command: what it does and what it takes. */
export interface Command<Of extends Options = Options> {
  /** Name of its task. */
  readonly task: string;
  /** What it does, as a sentence without its full stop. */
  readonly does: string;
  readonly words: readonly Word[];
  readonly options: Of;
}

/** What a user has given to a command. */
export interface Given<Of extends Options = Options> {
  /** The words that are no options, in their order. */
  readonly words: readonly string[];
  /** The values of the options that are there. */
  readonly options: {
    readonly [Name in keyof Of]?: Of[Name] extends Option<infer Value> ? Value : never;
  };
}

/** Describes a command; what takes nothing needs no more than a name and what it does. */
export function describeCommand<Of extends Options = Record<never, never>>(
  task: string,
  does: string,
  { words = [], options }: { readonly words?: readonly Word[]; readonly options?: Of } = {},
): Command<Of> {
  return { task, does, words, options: options ?? {} as Of };
}

/** An option that is there or not. */
export function flag(says: string): Option<true> {
  return { says, value: "", expected: "no value", read: (text) => text === "" ? true : undefined };
}

/** An option whose value is a text of some form. */
export function option<Value = string>(
  value: string,
  says: string,
  expected: string,
  read: (text: string) => Value | undefined,
): Option<Value> {
  return { says, value, expected, read };
}

/** A whole number from 1 on, with at most nine digits. */
export function wholeNumber(text: string): number | undefined {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}
