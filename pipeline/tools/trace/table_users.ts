/**
 * The derived tables and figures that are made of each clean table, for traces.
 *
 * @module
 */
import { figures } from "../../figures/all.ts";
import { drawnFigure } from "../../figures/draw/figure.ts";
import type { ReadTable } from "../../tables/derived/read_derived.ts";
import {
  cleanTablesBehind,
  derivedPath,
  type DerivedTable,
} from "../../tables/derived/derived_table.ts";
import { derivedTables } from "../../tables/package/derived_tables.ts";
import type { TableUser } from "./reach.ts";

/** What a user may call a derived table: its path without `data-clean/`, `summaries/` and ending. */
export function shortName(table: DerivedTable): string {
  return bare(derivedPath(table));
}

function bare(path: string): string {
  return path.replace(/^data-clean\//, "").replace(/^summaries\//, "").replace(/\.csv$/, "");
}

/**
 * The description of a table that a user names: by its name alone, with its folder, or as a file.
 *
 * @param name such as `openings`, `findings/openings` or `data-clean/findings/openings.csv`
 */
export function derivedCalled(name: string): DerivedTable | undefined {
  const asked = bare(name);
  return derivedTables.find((table) => shortName(table) === asked) ??
    derivedTables.find((table) => table.name === asked);
}

/**
 * What is made of which clean tables: each derived table as it declares, each figure through what
 * it draws.
 *
 * @param read gives rows of a derived table as its stage wrote them
 */
export function tableUsers(read: ReadTable): TableUser[] {
  const readsOf = (table: DerivedTable) => [...cleanTablesBehind(table)].map(({ name }) => name);
  return [
    ...derivedTables.map((table): TableUser => (
      { kind: "summary", name: shortName(table), reads: readsOf(table) }
    )),
    ...figures.map((make): TableUser => {
      const { id, tables } = drawnFigure(make, read);
      return { kind: "figure", name: id, reads: tables.flatMap(readsOf) };
    }),
  ];
}
