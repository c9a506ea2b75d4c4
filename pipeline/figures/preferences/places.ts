/**
 * Where the tables of the figure of preferences and their cells stand.
 *
 * @module
 */
import { forms } from "../../measures/social_choice/ballots.ts";
import { episodesOf, type IntensityRow } from "./rows.ts";

/** Sizes in pixels. */
export const size = {
  /** Tables stand in two columns, this far from one another. */
  step: 318,
  names: 84,
  cell: { width: 37, height: 14 },
  /** Height of a table's name and of the names of its forms. */
  head: 26,
  gap: 8,
} as const;

/** The table of a negotiation with its upper left corner. */
export type Table = ReturnType<typeof tablesOf>[number];

/** Tables down the left column as far as makes both columns most alike, then down the right one. */
export function tablesOf(rows: readonly IntensityRow[]) {
  const tables = episodesOf(rows).map((own) => {
    const states = [...new Set(own.map(({ state }) => state))];
    return { rows: own, states, height: size.head + states.length * size.cell.height + size.gap };
  });
  const height = (from: number, to?: number) =>
    tables.slice(from, to).reduce((sum, table) => sum + table.height, 0);
  const taller = (split: number) => Math.max(height(0, split), height(split));
  const splits = [...tables.keys(), tables.length].reverse();
  const split = splits.reduce((best, each) => taller(each) < taller(best) ? each : best);
  return tables.map((table, at) => ({
    ...table,
    left: at < split ? 0 : size.step,
    top: height(at < split ? 0 : split, at),
  }));
}

/** The upper left corner of a table's cell of a state and a form. */
export function cornerOf(table: Table, state: string, form: IntensityRow["form"]) {
  return {
    x: table.left + size.names + forms.indexOf(form) * size.cell.width,
    y: table.top + size.head + table.states.indexOf(state) * size.cell.height,
  };
}
