/**
 * Which cells kinds of damage are about.
 *
 * @module
 */
import { links } from "../../../tables/table.ts";
import type { Cell, Fits } from "../damage/cell_kind.ts";

/** Cells that hold something. */
export const filled: Fits = ({ text }) => text.trim() !== "";

/** Cells whose column may not be empty. */
export const required: Fits = ({ made }) => made.some(({ kind }) => kind.required);

/** Cells of numbers. */
export const numeric: Fits = (cell) =>
  filled(cell) &&
  cell.made.some(({ kind }) => kind.field === "integer" || kind.field === "number");

/** Cells that hold one of a list of values. */
export const chosen: Fits = (cell) =>
  filled(cell) && cell.made.some(({ kind, rule }) => kind.allowed && rule === "copy");

/** Cells of dates. */
export const dated: Fits = (cell) => filled(cell) && cell.made.some(({ rule }) => rule === "date");

/** Cells of dates in the form that clean tables have. */
export const edtfDated: Fits = (cell) =>
  filled(cell) && cell.made.some(({ kind, rule }) => kind.date && rule === "copy");

/** Cells of names of actors. */
export const actorNamed: Fits = (cell) =>
  filled(cell) && cell.made.some(({ rule }) => rule === "states" || rule === "state list");

/** Cells that name a row of another sheet, alone or with others. */
export const refers: Fits = (cell) => {
  const { table } = cell.sheet;
  const inLink = () =>
    links(table).some(({ columns }) =>
      columns.some((name) => table.columns[name]!.from === cell.column)
    );
  const named = cell.made.some(({ refersTo, rowOf }) => refersTo ?? rowOf);
  return filled(cell) && (named || inLink());
};

/** Cells that name a state, a case folder or another thing that is no key of one table. */
export const namesOther: Fits = (cell) =>
  filled(cell) && cell.made.some(({ names }) => names !== undefined);

/** Ids by which rows of other sheets name their row. */
export const ownIdInUse: Fits = ({ sheet, column, text, ground }) =>
  sheet.table.id.at(-1) === column && sheet.table.id.length <= 2 &&
  (ground.named.get(sheet.table.name)?.has(text.trim()) ?? false);

/** Cells of free text, which no analysis reads. */
export const prose: Fits = (cell) =>
  filled(cell) && cell.made.some(({ merged, kind }) => merged === "prose" && !kind.allowed);

/** Cells of a column. */
export function ofColumn(column: string): Fits {
  return (cell) => cell.column === column;
}

/** Cells that fit all of several sorts. */
export function all(...sorts: readonly Fits[]): Fits {
  return (cell: Cell) => sorts.every((fits) => fits(cell));
}

/** Cells that fit one of several sorts. */
export function either(...sorts: readonly Fits[]): Fits {
  return (cell: Cell) => sorts.some((fits) => fits(cell));
}

/** Cells that do not fit a sort. */
export function not(sort: Fits): Fits {
  return (cell: Cell) => !sort(cell);
}
