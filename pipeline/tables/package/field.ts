/**
 * A column as a field of a Table Schema (Data Package version 2).
 *
 * The published profile knows no field of the type `list`, which the standard has: lists are
 * strings with a pattern, and so are dates in EDTF, whose description says so too.
 *
 * @module
 */
import { type Kind, url } from "../kind.ts";

/** A field of a Table Schema. */
export interface Field {
  readonly name: string;
  readonly type: Exclude<Kind["field"], "list">;
  readonly description: string;
  readonly format?: "uri";
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
  /** The values of a column that holds one of a few. */
  readonly categories?: readonly string[];
  /** Whether these lead from one end of a scale to the other. */
  readonly categoriesOrdered?: true;
  /** What an empty cell means, where it is not what the schema says of all. */
  readonly missingValues?: readonly MissingValue[];
  readonly constraints?: {
    readonly required?: true;
    readonly unique?: true;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly maxLength?: number;
  };
  /** Unit of the values; not part of the standard, which allows further properties. */
  readonly unit?: string;
}

/** A text that stands where there is no value, and what it means. */
export interface MissingValue {
  readonly value: string;
  readonly label: string;
}

/** What an empty cell means where the kind of its column says nothing else. */
export const notKnown: MissingValue = { value: "", label: "not known or not applicable" };

/** What an empty cell of a list means that may have no items. */
const noItems: MissingValue = { value: "", label: "none" };

/** What a field is made of: a column of a clean or of a derived table. */
export interface DescribedColumn {
  readonly kind: Kind;
  readonly description: string;
  readonly unit?: string;
}

/** The field of a column. */
export function fieldOf(name: string, { kind, description, unit }: DescribedColumn): Field {
  const constraints = {
    ...(kind.required ? { required: true as const } : {}),
    ...(kind.allowed && kind.field === "string" ? { enum: kind.allowed } : {}),
    ...(kind.pattern === undefined ? {} : { pattern: kind.pattern }),
    ...kind.bounds,
    ...(kind.longest === undefined ? {} : { maxLength: kind.longest }),
  };
  return {
    name,
    type: kind.field === "list" ? "string" : kind.field,
    description: description + wordsOf(kind),
    ...(kind.expected.startsWith(url.expected) ? { format: "uri" as const } : {}),
    ...(kind.field === "boolean" ? { trueValues: ["yes"], falseValues: ["no"] } : {}),
    ...(kind.allowed && kind.field === "string" ? { categories: kind.allowed } : {}),
    ...(kind.ordered ? { categoriesOrdered: true as const } : {}),
    ...(kind.whenEmpty === undefined ? {} : { missingValues: [noItems] }),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
    ...(unit === undefined ? {} : { unit }),
  };
}

/** What type and constraints leave unsaid. */
function wordsOf({ date, field }: Kind): string {
  if (date) {
    return " (a date or interval in EDTF, the Extended Date/Time Format of ISO 8601-2:2019)";
  }
  return field === "list" ? " (a list with ; between its items)" : "";
}
