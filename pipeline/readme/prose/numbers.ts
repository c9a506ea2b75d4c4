/**
 * Numbers of prose, each taken from cells that it names.
 *
 * @module
 */
import { mean } from "../../base/inference/mean.ts";
import type { DerivedTable, Row } from "../../tables/derived/derived_table.ts";
import type { Conditions, NumberSource, Prose } from "./prose.ts";

/** A column of a table that holds numbers. */
type NumericColumn<Of extends DerivedTable> =
  & {
    [Name in keyof Row<Of>]: [Row<Of>[Name]] extends [number | null] ? Name : never;
  }[keyof Row<Of>]
  & string;

/** A column of a table and rows of it; the values that named columns of these rows have. */
export interface Taken<Of extends DerivedTable> {
  readonly table: Of;
  readonly rows: readonly Row<Of>[];
  readonly where: Partial<Row<Of>>;
}

/** A number of a single cell; other words where the cell is empty. */
export function cellNumber<Of extends DerivedTable>(
  table: Of,
  row: Row<Of>,
  column: NumericColumn<Of>,
  show: (value: number) => string,
  none = "–",
): Prose {
  const value: unknown = row[column];
  if (typeof value !== "number") return { text: none, numbers: [] };
  return shownNumber(show(value), [cellSource(table, row, column, "cell")]);
}

/** The least and the greatest of cells of one column as one number, such as "46 to 51%". */
export function rangeNumber<Of extends DerivedTable>(
  table: Of,
  rows: readonly Row<Of>[],
  column: NumericColumn<Of>,
  show: (values: readonly number[]) => string,
): Prose {
  const known = rows.flatMap((row) => {
    const value: unknown = row[column];
    return typeof value === "number" ? [{ row, value }] : [];
  }).toSorted((a, b) => a.value - b.value);
  if (known.length === 0) return { text: "–", numbers: [] };
  const [least, greatest] = [known[0]!, known.at(-1)!];
  const text = show([least.value, greatest.value]);
  return shownNumber(
    text,
    least.value === greatest.value || !text.includes(" to ")
      ? [cellSource(table, least.row, column, "cell")]
      : [
        cellSource(table, least.row, column, "least"),
        cellSource(table, greatest.row, column, "greatest"),
      ],
  );
}

/** The rows of a table that fit conditions. */
export function fitting<Of extends DerivedTable>(
  rows: readonly Row<Of>[],
  where: Partial<Row<Of>>,
): readonly Row<Of>[] {
  const wanted = Object.entries(where) as [keyof Row<Of>, unknown][];
  return rows.filter((row) => wanted.every(([name, value]) => row[name] === value));
}

/** How many rows fit. */
export function countNumber<Of extends DerivedTable>(
  { table, rows, where }: Taken<Of>,
  show: (count: number) => string = String,
): Prose {
  return shownNumber(show(fitting(rows, where).length), [
    { table, where: where as Conditions, use: "count" },
  ]);
}

/** The sum of a column over the rows that fit. */
export function sumNumber<Of extends DerivedTable>(
  taken: Taken<Of>,
  column: NumericColumn<Of>,
  show: (sum: number) => string,
): Prose {
  return shownNumber(show(sumOf(taken, column)), [
    { table: taken.table, where: taken.where as Conditions, column, use: "sum" },
  ]);
}

/** The mean of a column over the rows that fit. */
export function meanNumber<Of extends DerivedTable>(
  { table, rows, where }: Taken<Of>,
  column: NumericColumn<Of>,
  show: (mean: number) => string,
): Prose {
  const values = fitting(rows, where).map((row) => Number(row[column]));
  return shownNumber(show(mean(values)), [
    { table, where: where as Conditions, column, use: "mean" },
  ]);
}

/** The share that the sum of a column over the rows that fit is of its sum over all rows. */
export function shareNumber<Of extends DerivedTable>(
  taken: Taken<Of>,
  column: NumericColumn<Of>,
  show: (share: number) => string,
): Prose {
  const whole = { ...taken, where: {} };
  return shownNumber(show(sumOf(taken, column) / sumOf(whole, column)), [
    { table: taken.table, where: taken.where as Conditions, column, use: "sum" },
    { table: taken.table, where: {}, column, use: "divisor" },
  ]);
}

function sumOf<Of extends DerivedTable>(
  { rows, where }: Taken<Of>,
  column: NumericColumn<Of>,
): number {
  return fitting(rows, where).reduce((sum, row) => sum + Number(row[column]), 0);
}

/** A number as it is shown, and what it is made of. */
export function shownNumber(shown: string, sources: readonly NumberSource[]): Prose {
  return { text: shown, numbers: [{ shown, sources }] };
}

/** A cell of a row, which the key of the table names. */
export function cellSource<Of extends DerivedTable>(
  table: Of,
  row: Row<Of>,
  column: keyof Row<Of> & string,
  use: NumberSource["use"],
): NumberSource {
  return { table, where: keyOf(table, row), column, use };
}

/** The values of the key of a row. */
export function keyOf<Of extends DerivedTable>(table: Of, row: Row<Of>): Conditions {
  const values: Readonly<Record<string, unknown>> = row;
  return Object.fromEntries(
    table.key.map((name) => [name, values[name] as Conditions[string]]),
  );
}
