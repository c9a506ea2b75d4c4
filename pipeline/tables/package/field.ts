/**
 * A column as a field of a Table Schema (Data Package version 2).
 *
 * @module
 */
import { type Kind, url } from "../kind.ts";
import type { Column } from "../table.ts";

/** A field of a Table Schema. */
export interface Field {
  readonly name: string;
  readonly type: Kind["field"];
  readonly description: string;
  readonly format?: "uri";
  /** Between the items of a list. */
  readonly delimiter?: ";";
  readonly itemType?: "string";
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
  readonly constraints?: {
    readonly required?: true;
    readonly unique?: true;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
    readonly maxLength?: number;
  };
  /** Unit of the values; not part of the standard, which allows further properties. */
  readonly unit?: string;
}

/** The field of a clean column. */
export function fieldOf(name: string, { kind, description, unit }: Column): Field {
  const constraints = {
    ...(kind.required ? { required: true as const } : {}),
    ...(kind.allowed && kind.field === "string" ? { enum: kind.allowed } : {}),
    ...kind.bounds,
    ...(kind.longest === undefined ? {} : { maxLength: kind.longest }),
  };
  return {
    name,
    type: kind.field,
    description,
    ...(kind.expected.startsWith(url.expected) ? { format: "uri" as const } : {}),
    ...(kind.field === "list" ? { delimiter: ";" as const, itemType: "string" as const } : {}),
    ...(kind.field === "boolean" ? { trueValues: ["yes"], falseValues: ["no"] } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
    ...(unit === undefined ? {} : { unit }),
  };
}
