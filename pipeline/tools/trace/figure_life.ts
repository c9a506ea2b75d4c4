/**
 * From a figure, or one mark of it, to the lines that it is drawn from and the clean rows behind them.
 *
 * @module
 */
import { type Answer, refuseName } from "../../base/problems/answer.ts";
import { nearest } from "../../base/problems/nearest.ts";
import type { DataRow, Figure, MakeFigure } from "../../figures/draw/figure.ts";
import { type CleanRows, cleanRowsBehind, together } from "./clean_rows_behind.ts";
import { type DrawnLines, figureLines, markLines } from "./mark_lines.ts";
import type { TracedPackage } from "./traced_package.ts";

/** A figure or a mark of it, and what it is drawn from. */
export interface FigureLife {
  readonly id: string;
  readonly title: string;
  /** Number of its marks. */
  readonly marks: number;
  /** The mark that is meant, with its place among the rows of `figures/<id>.csv`, from 1. */
  readonly mark: { readonly row: number; readonly shows: DataRow } | undefined;
  readonly lines: readonly DrawnLines[];
  readonly behind: CleanRows;
}

/**
 * The life of a figure or a mark.
 *
 * @param asked the figure's id; then nothing for the figure as a whole, or for one mark its row in
 * `figures/<id>.csv`, from 1, or cells that no other row has together
 */
export function figureLife(
  { figures, read, linesOf, search }: Pick<
    TracedPackage,
    "figures" | "read" | "linesOf" | "search"
  >,
  [id = "", ...asked]: readonly string[],
): Answer<FigureLife> {
  const found = figureCalled(figures, read, id);
  if ("refused" in found) return found;
  const { make, figure } = found.found;
  const row = asked.length === 0 ? undefined : rowCalled(figure, asked);
  if (row !== undefined && "refused" in row) return row;
  const shows = row && figure.rows[row.found - 1]!;
  const lines = shows ? markLines(make, read, shows) : figureLines(make, read);
  return {
    found: {
      id,
      title: figure.title,
      marks: figure.rows.length,
      mark: shows && { row: row!.found, shows },
      lines,
      behind: together(lines.map(({ table, at }) => {
        const text = linesOf(table);
        return cleanRowsBehind(table, at.map((place) => text[place]!), search);
      })),
    },
  };
}

function figureCalled(
  figures: readonly MakeFigure[],
  read: TracedPackage["read"],
  id: string,
): Answer<{ readonly make: MakeFigure; readonly figure: Figure }> {
  const ids: string[] = [];
  for (const make of figures) {
    const figure = make(read);
    if (figure.id === id) return { found: { make, figure } };
    ids.push(figure.id);
  }
  return refuseName("Cannot find the figure", id, `one of ${ids.join(" · ")}`, ids);
}

/** The row of a figure, from 1, by its number or by cells of it. */
function rowCalled({ id, rows }: Figure, asked: readonly string[]): Answer<number> {
  const number = asked.length === 1 && /^\d+$/.test(asked[0]!) ? Number(asked[0]) : undefined;
  if (number !== undefined && number >= 1 && number <= rows.length) return { found: number };
  const cells = rows.map((row) => Object.values(row).map((cell) => `${cell}`));
  const fitting = cells.flatMap((of, at) =>
    asked.every((word) => of.includes(word)) ? [at + 1] : []
  );
  if (fitting.length === 1) return { found: fitting[0]! };
  const named = `found ${JSON.stringify(asked.join(" "))}`;
  const expected = `expected a row of figures/${id}.csv, from 1 to ${rows.length}, or cells that ` +
    "only one has";
  if (fitting.length > 1) {
    const shown = fitting.slice(0, 5).join(", ") + (fitting.length > 5 ? " …" : "");
    return {
      refused:
        `Cannot choose the mark: ${named} in ${fitting.length} rows, ${expected}; they are ` +
        `${shown}`,
    };
  }
  const all = new Set(cells.flat());
  const wrong = asked.find((word) => !all.has(word));
  const near = wrong === undefined ? undefined : nearest(wrong, all);
  const hint = near === undefined ? "" : `; the nearest cell is ${JSON.stringify(near)}`;
  return { refused: `Cannot find the mark: ${named}, ${expected}${hint}` };
}
