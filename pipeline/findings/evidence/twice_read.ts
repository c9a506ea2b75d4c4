/**
 * Columns that were read a second time, with the values of both readings as numbers.
 *
 * @module
 */
import type { Metric } from "../../base/inference/krippendorff.ts";
import type { Columns, Table } from "../../tables/table.ts";

/** A column of a clean table that was read twice. */
export interface TwiceRead {
  readonly table: string;
  readonly column: string;
  readonly metric: Metric;
  /** Every unit drawn for the second reading. */
  readonly units: readonly TwiceReadUnit[];
}

/**
 * A unit's value by each reading, null where the reading has none. A value in words is its place
 * among those that the column allows; those of an ordinal column are allowed in their order.
 */
export interface TwiceReadUnit {
  readonly first: number | null;
  readonly second: number | null;
  /** How sure the first reading is; null where its table has no grades. */
  readonly confidence: "A" | "B" | "C" | null;
}

const grades = ["A", "B", "C"] as const;

/** Columns beside which a `first_` one holds the first reading. */
type TwiceReadColumn<Described extends Columns> = {
  [Name in keyof Described & string]: `first_${Name}` extends keyof Described ? Name : never;
}[keyof Described & string];

/**
 * Makes a function that gives a column as both readings have it.
 *
 * @param table name of the clean table of the first reading
 * @param columns columns of the table of the second reading, the first reading in `first_` ones
 * @param rows its rows
 */
export function twiceRead<Described extends Columns>(
  table: string,
  { columns }: Table<Described>,
  rows: readonly Readonly<Record<string, unknown>>[],
): (column: TwiceReadColumn<Described>, metric: Metric) => TwiceRead {
  return (column, metric) => {
    const { allowed } = columns[column]!.kind;
    const units = rows.map((row): TwiceReadUnit => ({
      first: codeOf(row[`first_${column}`], allowed),
      second: codeOf(row[column], allowed),
      confidence: grades.find((grade) => grade === row["first_confidence"]) ?? null,
    }));
    return { table, column, metric, units };
  };
}

function codeOf(value: unknown, allowed: readonly string[] = []): number | null {
  if (value === null || typeof value === "number") return value;
  const place = allowed.findIndex((each) => each === value);
  if (place === -1) throw new TypeError(`Cannot compare ${value}: expected a number or a choice`);
  return place;
}
