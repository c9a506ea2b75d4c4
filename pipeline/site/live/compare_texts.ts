/**
 * The order of cells in a table.
 *
 * @module
 */

/** Compares two cells. */
export type CompareCells = (one: string, other: string) => number;

/** How the cells of a column are put in order: numbers by size, else by letters; empty cells last. */
export function orderOf(cells: readonly string[]): CompareCells {
  const areNumbers = cells.every((cell) => cell === "" || Number.isFinite(Number(cell)));
  return (one, other) => {
    if (one === "" || other === "") return Number(one === "") - Number(other === "");
    if (areNumbers) return Number(one) - Number(other);
    return one < other ? -1 : Number(one > other);
  };
}
