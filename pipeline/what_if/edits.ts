/**
 * What a reviewer changes, as data.
 *
 * @module
 */
import { type Answer, refuseName } from "../base/problems/answer.ts";

/** Another value for a cell of a clean table. */
export interface Recoding {
  readonly kind: "recode";
  /** Name of the clean table. */
  readonly table: string;
  /** Row id. */
  readonly row: string;
  /** Clean column. */
  readonly column: string;
  /** Text of the cell as a clean table has it; empty for an empty cell. */
  readonly value: string;
}

/** A row that is taken as if nobody had coded it. */
export interface Drop {
  readonly kind: "drop";
  readonly table: string;
  readonly row: string;
}

/** What all evidence can be taken without. */
export const leftOutBy = ["source", "case", "archive", "grade"] as const;

/** Evidence that is left out: all on one document, of one case, in one state's archives, of one grade. */
export interface Without {
  readonly kind: "without";
  readonly by: typeof leftOutBy[number];
  /** Key of the source, case folder, state code, or evidence grade. */
  readonly which: string;
}

/** Readings of all openings that may stand in place of the two that the claims take. */
export const otherReadings = ["median", "military"] as const;

/** Another reading of all openings. */
export interface OtherReading {
  readonly kind: "reading";
  readonly reading: typeof otherReadings[number];
}

/** A change. */
export type Edit = Recoding | Drop | Without | OtherReading;

/** An edit as a row of `edits.csv` holds it. */
export interface EditLine {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly value: string;
}

/**
 * The line of an edit. One that is about no single cell leaves cells empty: a row that is dropped has no
 * column, evidence that is left out has no table, and its kind in place of the column.
 */
export function editLine(edit: Edit): EditLine {
  const empty = { table: "", row: "", column: "", value: "" };
  switch (edit.kind) {
    case "recode":
      return { table: edit.table, row: edit.row, column: edit.column, value: edit.value };
    case "drop":
      return { ...empty, table: edit.table, row: edit.row };
    case "without":
      return { ...empty, column: edit.by, value: edit.which };
    case "reading":
      return { ...empty, column: "reading", value: edit.reading };
  }
}

/** The edit of a line. */
export function editOfLine({ table, row, column, value }: EditLine): Answer<Edit> {
  if (table !== "") {
    return column === ""
      ? { found: { kind: "drop", table, row } }
      : { found: { kind: "recode", table, row, column, value } };
  }
  if (column === "reading") return readingCalled(value);
  const by = leftOutBy.find((each) => each === column);
  if (by) return { found: { kind: "without", by, which: value } };
  const names = [...leftOutBy, "reading"];
  return refuseName(
    "Cannot tell what to leave out",
    column,
    `one of ${names.join(" · ")} where no table is named`,
    names,
  );
}

/** The reading of openings of a name. */
export function readingCalled(name: string): Answer<OtherReading> {
  const reading = otherReadings.find((each) => each === name);
  if (reading) return { found: { kind: "reading", reading } };
  const expected = `one of ${otherReadings.join(" · ")}`;
  return refuseName("Cannot find the reading", name, expected, otherReadings);
}
