/**
 * The clean tables that the summaries are made of.
 *
 * @module
 */
import { commitments } from "../tables/commitments.ts";
import { designs } from "../tables/designs.ts";
import { events } from "../tables/events.ts";
import { institutions } from "../tables/institutions.ts";
import { issues } from "../tables/issues.ts";
import { linkages } from "../tables/linkages.ts";
import { nodes } from "../tables/nodes.ts";
import { positions } from "../tables/positions.ts";
import { preferences } from "../tables/preferences.ts";
import { readings } from "../tables/readings.ts";
import { readCleanTable } from "../tables/read_clean.ts";
import { shocks } from "../tables/shocks.ts";
import { sources } from "../tables/sources.ts";
import { statesTable } from "../tables/states.ts";
import type { Row } from "../tables/table.ts";
import { treaties } from "../tables/treaties.ts";
import { treatyParties } from "../tables/treaty_parties.ts";

const tables = {
  treaties,
  treatyParties,
  issues,
  positions,
  preferences,
  linkages,
  designs,
  events,
  sources,
  commitments,
  institutions,
  shocks,
  states: statesTable,
  nodes,
  readings,
} as const;

/** Typed rows of every table that a summary reads. */
export type CleanRows = { readonly [Name in keyof typeof tables]: Row<typeof tables[Name]>[] };

/**
 * Reads the tables.
 *
 * @param textOf CSV text of a table by its name
 */
export function readCleanRows(textOf: (name: string) => string): CleanRows {
  return Object.fromEntries(
    Object.entries(tables).map((
      [name, table],
    ) => [name, readCleanTable(table, textOf(table.name))]),
  ) as unknown as CleanRows;
}

/** Names of the tables, as the stage `clean` writes them. */
export const cleanRowTables: readonly string[] = Object.values(tables).map(({ name }) => name);
