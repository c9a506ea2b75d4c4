/**
 * The kinds of cell that clean tables hold. A kind is given once, as a zod schema from text to
 * value with words for people; the checks, the types, the codebook and the Table Schema follow from
 * it.
 *
 * @module
 */
import * as z from "zod";
import { dayBounds, edtfPattern, isEdtf } from "../base/dates/edtf.ts";
import { firstYear, lastYear } from "../base/dates/spans.ts";

/** A kind of cell: what its text may be and what it means. */
export interface Kind<Value = unknown> {
  /** From the text of a cell that is not empty to its value; fails on text that is not allowed. */
  readonly schema: z.ZodType<Value, string>;
  /** What is allowed, in words that complete "expected …". */
  readonly expected: string;
  /** The values allowed, where they can be listed. */
  readonly allowed?: readonly string[];
  /** Whether the values allowed stand in an order of their own, from one end of a scale to the other. */
  readonly ordered?: true;
  /** The Table Schema type (Frictionless Data, Table Schema v2). */
  readonly field: "string" | "integer" | "number" | "list" | "boolean";
  /** The least and the greatest number allowed; either may be open. */
  readonly bounds?: { readonly minimum?: number; readonly maximum?: number };
  /** A regular expression that every text matches, where the type alone does not say it. */
  readonly pattern?: string;
  /** How many letters a text has at most. */
  readonly longest?: number;
  /** Whether its texts are dates. */
  readonly date?: true;
  /** Whether an empty cell is a fault. */
  readonly required: boolean;
  /** What an empty cell that is allowed means, where it is not `null`. */
  readonly whenEmpty?: Value;
}

/** The same kind, but an empty cell is allowed and means `null`: not known or not applicable. */
export function optional<Value>(kind: Kind<Value>): Kind<Value | null> {
  return { ...kind, expected: `${kind.expected}, or an empty cell`, required: false };
}

/** Whether a kind allows the text of a cell. */
export function allows({ schema, required }: Kind, text: string): boolean {
  return text === "" ? !required : schema.safeParse(text).success;
}

/**
 * The value of a cell.
 *
 * @throws {TypeError} when the kind does not allow the text
 */
export function valueOf<Value>(kind: Kind<Value>, text: string): Value {
  const { schema, required, expected } = kind;
  // An optional kind's values include `null`.
  if (text === "" && !required) return kind.whenEmpty ?? null as Value;
  const parsed = schema.safeParse(text);
  if (parsed.success && text !== "") return parsed.data;
  throw new TypeError(`Cannot read ${JSON.stringify(text)}: expected ${expected}`);
}

/** Words, at least one letter of them. */
export const text: Kind<string> = {
  schema: z.string().min(1),
  expected: "some text",
  field: "string",
  required: true,
};

/** Words that stand where there is room for so many letters, spaces and signs among them. */
export function shortText(longest: number): Kind<string> {
  return {
    ...text,
    schema: z.string().min(1).refine((words) => lettersOf(words) <= longest),
    expected: `some text of up to ${longest} letters`,
    longest,
  };
}

/** Number of letters as readers count them: one with an accent is one, however it is written. */
export function lettersOf(words: string): number {
  return [...words.normalize("NFC")].length;
}

/** An address on the web. */
export const url: Kind<string> = {
  schema: z.string().regex(/^https?:\/\/\S+$/),
  expected: "an address that begins with http:// or https://",
  field: "string",
  required: true,
};

/** A short name without spaces by which rows refer to one another. */
export const identifier: Kind<string> = {
  schema: z.string().regex(/^[\p{L}\p{N}][^\s;,"]*$/u),
  expected: "an id of letters, figures and hyphens, without spaces",
  pattern: '^[^\\s;,"]+$',
  field: "string",
  required: true,
};

/** Ids with `;` between them. */
export const identifiers: Kind<readonly string[]> = {
  schema: z.string().regex(/^[\p{L}\p{N}][^\s;,"]*(;[\p{L}\p{N}][^\s;,"]*)*$/u)
    .transform((ids) => ids.split(";")),
  expected: "ids with ; between them, without spaces",
  pattern: '^[^\\s,"]+$',
  field: "list",
  required: true,
};

/**
 * Texts with `;` between them, such as names of people; none begins or ends with a blank. A comma with
 * no blank after it is one that stands in the place of a `;`.
 */
export const phrases: Kind<readonly string[]> = {
  schema: z.string().regex(/^[^;\s]([^;]*[^;\s])?(;[^;\s]([^;]*[^;\s])?)*$/)
    .refine((texts) => !/,[^\s\d]/.test(texts))
    .transform((texts) => texts.split(";")),
  expected: "texts with ; between them, without blanks around it, and a blank after each comma",
  pattern: "^[^;\\s]([^;]*[^;\\s])?(;[^;\\s]([^;]*[^;\\s])?)*$",
  field: "list",
  required: true,
};

/** A date in the shapes of `../dates/edtf.ts`. */
export const edtf: Kind<string> = {
  schema: z.string().refine(isEdtf),
  expected: "an EDTF date such as 1951, 1951-09, 1951-09-08, 1951-09/1952-04 or ../1954",
  field: "string",
  pattern: edtfPattern,
  date: true,
  required: true,
};

/** A date that says on which day it begins at the earliest, so that a year can be taken from it. */
export const begunEdtf: Kind<string> = {
  ...edtf,
  schema: z.string().refine((text) => isEdtf(text) && dayBounds(text).earliest !== undefined),
  expected: "an EDTF date with a first day, such as 1951, 1951-09-08 or 1951-09/1952-04",
};

/** One of a fixed list of values. */
export function choice<const Values extends readonly [string, ...string[]]>(
  ...values: Values
): Kind<Values[number]> {
  return {
    schema: z.enum(values) as unknown as z.ZodType<Values[number], string>,
    expected: `one of ${values.join(" · ")}`,
    allowed: values,
    field: "string",
    required: true,
  };
}

/** One of a fixed list of values that lead from one end of a scale to the other. */
export function ordinal<const Values extends readonly [string, ...string[]]>(
  ...values: Values
): Kind<Values[number]> {
  return { ...choice(...values), ordered: true };
}

/** A whole number from `least` to `most`, both allowed. */
export function whole(least: number, most: number): Kind<number> {
  return {
    schema: z.string().regex(/^(0|-?[1-9]\d*)$/).transform(Number)
      .refine((value) => value >= least && value <= most),
    expected: `a whole number from ${least} to ${most}`,
    bounds: { minimum: least, maximum: most },
    field: "integer",
    required: true,
  };
}

/** A year of those that the package looks at. */
export const year: Kind<number> = whole(firstYear, lastYear);

/** A number from 0 to 100, decimals allowed. */
export const score: Kind<number> = {
  schema: z.string().regex(/^\d{1,3}(\.\d+)?$/).transform(Number).refine((value) => value <= 100),
  expected: "a number from 0 to 100",
  bounds: { minimum: 0, maximum: 100 },
  field: "number",
  required: true,
};

/** A share from 0 to 1. */
export const share: Kind<number> = {
  schema: z.string().regex(/^(0(\.\d+)?|1(\.0+)?)$/).transform(Number),
  expected: "a number from 0 to 1",
  bounds: { minimum: 0, maximum: 1 },
  field: "number",
  required: true,
};

/** `yes` or `no`. */
export const yesNo: Kind<boolean> = {
  schema: z.enum(["yes", "no"]).transform((value) => value === "yes") as z.ZodType<boolean, string>,
  expected: "yes or no",
  allowed: ["yes", "no"],
  field: "boolean",
  required: true,
};

/** One state code: ISO 3166 alpha-3, or the Correlates of War abbreviation where ISO has none. */
export const state: Kind<string> = {
  schema: z.string().regex(/^[A-Z]{3}$/),
  expected: "a state code of three capital letters from data-raw/states.csv",
  pattern: "^[A-Z]{3}$",
  field: "string",
  required: true,
};

/** State codes with `;` between them, in the order of the alphabet, each once. */
export const states: Kind<readonly string[]> = {
  schema: z.string().regex(/^[A-Z]{3}(;[A-Z]{3})*$/).transform((codes) => codes.split(";"))
    .refine((codes) => codes.every((code, at) => at === 0 || codes[at - 1]! < code)),
  expected: "state codes with ; between them, in the order of the alphabet, each once",
  pattern: "^[A-Z]{3}(;[A-Z]{3})*$",
  field: "list",
  required: true,
};
