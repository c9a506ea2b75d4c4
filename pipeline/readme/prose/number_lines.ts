/**
 * The record of the numbers of pages.
 *
 * @module
 */
import { derivedPath } from "../../tables/derived/derived_table.ts";
import type { NumberLine } from "../../tables/derived/pages/numbers.ts";
import type { Conditions, Prose } from "./prose.ts";

/** Rows of the table `numbers`: the sources of each number of a page, part by part. */
export function numberLines(page: string, parts: ReadonlyMap<string, Prose>): NumberLine[] {
  const numbers = [...parts].flatMap(([part, { numbers }]) =>
    numbers.map((number) => ({ part, ...number }))
  );
  return numbers.flatMap(({ part, shown, sources }, at) =>
    sources.map(({ table, where, column, use }, place) => ({
      page,
      part,
      number: at + 1,
      source: place + 1,
      shown,
      use,
      table: derivedPath(table),
      where: conditionText(where),
      column: column ?? "rows",
    }))
  );
}

/** Conditions as text: `reading=earliest & part=`. */
function conditionText(where: Conditions): string {
  const each = Object.entries(where).map(([name, value]) =>
    `${name}=${value === true ? "yes" : value === false ? "no" : value ?? ""}`
  );
  return each.length === 0 ? "all" : each.join(" & ");
}
