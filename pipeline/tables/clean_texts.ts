/**
 * Clean tables as texts, and the typed rows that analyses take: what a page holds that has no files.
 *
 * @module
 */
import { evidence, judgement, secondReading } from "./all.ts";
import type { CleanRows, CleanTableName } from "./clean_rows.ts";
import { type Kind, valueOf } from "./kind.ts";
import type { Table } from "./table.ts";

/** A row of a clean table as text by column, `row_id` and `case` among them. */
export type TextRow = Readonly<Record<string, string>>;

/** Rows of clean tables by the name of the table, in the order of its file. */
export type CleanTexts = ReadonlyMap<string, readonly TextRow[]>;

/** The description of each clean table by the name that code calls it. */
export const cleanTableOf: Readonly<Record<CleanTableName, Table>> = {
  ...evidence,
  ...judgement,
  ...secondReading,
};

/**
 * Makes the reader of rows. It gives the very same list of rows for the very same texts, and the very
 * same row for the same text row, so that what was made of them can be taken over.
 */
export function typedReader(): <Name extends CleanTableName>(
  names: readonly Name[],
  texts: CleanTexts,
) => Pick<CleanRows, Name> {
  const values = new Map<Kind, Map<string, unknown>>();
  const typed = new WeakMap<TextRow, object>();
  const lists = new WeakMap<readonly TextRow[], readonly object[]>();
  const valueIn = (kind: Kind, text: string) => {
    const known = values.get(kind) ?? new Map<string, unknown>();
    values.set(kind, known);
    if (!known.has(text)) known.set(text, valueOf(kind, text));
    return known.get(text);
  };
  const rowOf = ({ columns }: Table, text: TextRow) => {
    const known = typed.get(text);
    if (known) return known;
    const cells = Object.entries(columns).map(([name, { kind }]) => [
      name,
      valueIn(kind, text[name]!),
    ]);
    const row = { row_id: text["row_id"], case: text["case"], ...Object.fromEntries(cells) };
    typed.set(text, row);
    return row;
  };
  const listOf = (table: Table, rows: readonly TextRow[]) => {
    const list = lists.get(rows) ?? rows.map((row) => rowOf(table, row));
    lists.set(rows, list);
    return list;
  };
  return (names, texts) =>
    Object.fromEntries(
      names.map((name) => {
        const table = cleanTableOf[name];
        return [name, listOf(table, texts.get(table.name) ?? [])];
      }),
    ) as unknown as Pick<CleanRows, typeof names[number]>;
}
