/**
 * What users call the derived tables.
 *
 * @module
 */
import { derivedPath, type DerivedTable } from "../../tables/derived/derived_table.ts";
import { derivedTables } from "../../tables/package/derived_tables.ts";

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
