/**
 * The sources that rows of clean tables rest on.
 *
 * @module
 */
import { evidence, judgement, secondReading } from "./all.ts";
import type { CleanRows, CleanTableName } from "./clean_rows.ts";
import type { Table } from "./table.ts";

const names = Object.entries({ ...evidence, ...judgement, ...secondReading }) as [
  CleanTableName,
  Table,
][];

/**
 * Keys of the sources that the rows of a clean table rest on: of rows that grade their source, and
 * of the sources themselves. Rows of other tables rest on none.
 */
export function sourcesIn(rows: Partial<CleanRows>, { name, role }: Table): string[] {
  const [called] = names.find(([, table]) => table.name === name)!;
  const own: readonly object[] = rows[called] ?? [];
  return own.flatMap((row) =>
    "source" in row && typeof row.source === "string" && ("evidence" in row || role === "documents")
      ? [row.source]
      : []
  );
}
