/**
 * What every table of the second reading has: the row read again, who read it, from what.
 *
 * @module
 */
import { choice, optional, text } from "./kind.ts";
import { type Column, copied } from "./table.ts";

/**
 * The row that was read again, by its row id.
 *
 * @param table name of the table that holds it
 */
export const rowOf = (table: string) =>
  copied("row_id", text, `Row id of the row of ${table} that was read again`, {
    rowOf: { table },
  });

/** A cell that repeats one of the row read again, so that a row that has moved is noticed. */
export const repeated = (from: string, description: string) =>
  copied(from, text, description, { repeats: true });

/** The source of the row, as it stood when it was read again. */
export const source = copied("source", text, "Key of the source, as in the row read again", {
  refersTo: "sources",
  repeats: true,
});

/**
 * The first reading of a cell when the sample was drawn. What the second reading led to correct, or
 * to withdraw, stays here as it was: agreement is that of readings that knew nothing of one another.
 */
export function firstRead<Value>(of: string, { kind, unit }: Column<Value>): Column<Value | null> {
  const description = `The first reading of ${of} when the sample was drawn`;
  return copied(`first_${of}`, optional(kind), description, unit === undefined ? {} : { unit });
}

/** Who read it again. */
export const reader = copied("second_reader", text, "Letter of the second reader", { free: true });

/** From what it was read. */
export const sourceFound = copied(
  "source_found",
  choice("yes", "page", "known", "no"),
  "Whether the source was found: yes · another page or print of it · from the reader's own " +
    "knowledge · no",
);

/** The reader's remark. */
export const note = copied("note", optional(text), "The second reader's remark", {
  merged: "prose",
});
