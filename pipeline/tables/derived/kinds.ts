/**
 * Kinds of cell that derived tables hold beside those of clean tables.
 *
 * @module
 */
import * as z from "zod";
import { choice, type Kind, optional } from "../kind.ts";

/** Bounds of a number. */
interface Bounds {
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Any number, within bounds where there are some. */
export function number(bounds: Bounds = {}): Kind<number> {
  const { minimum = -Infinity, maximum = Infinity } = bounds;
  const from = bounds.minimum === undefined ? "" : ` from ${minimum}`;
  const to = bounds.maximum === undefined ? "" : ` to ${maximum}`;
  return {
    schema: z.string().regex(/^-?\d+(\.\d+)?$/).transform(Number)
      .refine((value) => value >= minimum && value <= maximum),
    expected: `a number${from}${to}`,
    bounds,
    field: "number",
    required: true,
  };
}

/** How many there are: a whole number from 0. */
export const count: Kind<number> = {
  schema: z.string().regex(/^(0|[1-9]\d*)$/).transform(Number),
  expected: "a whole number from 0",
  bounds: { minimum: 0 },
  field: "integer",
  required: true,
};

/** A year of the common era in four figures. */
export const year: Kind<number> = {
  schema: z.string().regex(/^[1-9]\d{3}$/).transform(Number),
  expected: "a year of four figures",
  bounds: { minimum: 1000, maximum: 9999 },
  field: "integer",
  required: true,
};

/** The first year of a decade, or one of some words in its place. */
export function decadeOr<const Words extends readonly [string, ...string[]]>(
  ...words: Words
): Kind<number | Words[number]> {
  const pattern = `^([1-9]\\d\\d0|${words.join("|")})$`;
  return {
    schema: z.string().regex(new RegExp(pattern)).transform((text): number | Words[number] =>
      words.find((word) => word === text) ?? Number(text)
    ),
    expected: `the first year of a decade, or ${words.join(" or ")}`,
    pattern,
    field: "string",
    required: true,
  };
}

/** Names with `;` between them, at least one, as one text. */
export const list: Kind<string> = {
  schema: z.string().regex(/^[^;]+(;[^;]+)*$/),
  expected: "names with ; between them",
  pattern: "^[^;]+(;[^;]+)*$",
  field: "list",
  required: true,
};

/** The same, but an empty cell is allowed and means that there is none: the empty text. */
export const listOrNone: Kind<string> = {
  ...optional(list),
  schema: list.schema,
  whenEmpty: "",
};

/** A number that is not defined of every row: `null` where it is not. */
export const measured: Kind<number | null> = optional(number());

/** A share from 0 to 1 that is not defined of every row. */
export const measuredShare: Kind<number | null> = optional(number({ minimum: 0, maximum: 1 }));

/** What the data say of a claim. */
export const verdict = choice("supported", "between", "contradicted", "cannot tell");
