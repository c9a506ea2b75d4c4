/**
 * The checklist that a new case folder begins with.
 *
 * @module
 */
import { allTables } from "../tables/all.ts";
import type { Table } from "../tables/table.ts";
import { rulesText, sheetTable } from "./coder_tables.ts";

/**
 * Tables that a coder fills for a case, in the order of work: what others refer to comes first, as
 * each description says by the table that it comes after. Of several after one, that with fewest
 * after it comes first, so that no chain of them parts it from the one it names.
 */
export function workOrder(tables: readonly Table[] = allTables): Table[] {
  const steps = tables.filter(({ why }) => why !== undefined);
  const known = new Set(steps.map(({ name }) => name));
  const byBefore = Map.groupBy(steps, ({ after }) => known.has(after ?? "") ? after : undefined);
  const chainsFrom = (name: string | undefined): Table[] =>
    (byBefore.get(name) ?? []).map((table) => [table, ...chainsFrom(table.name)])
      .sort((a, b) => a.length - b.length).flat();
  return chainsFrom(undefined);
}

/** Tables a new case folder has a sheet of: all evidence, and the judgements on it. */
export function caseTables(tables: readonly Table[] = allTables): Table[] {
  const evidence = tables.filter(({ holds }) => holds === "evidence");
  return [...new Set([...evidence, ...workOrder(tables)])];
}

/** The text of a case's checklist: the order of work, then the allowed values of every column. */
export function checklistText(caseName: string, tables: readonly Table[] = allTables): string {
  const steps = workOrder(tables);
  return [
    `# Checklist: ${caseName}\n`,
    "Work from top to bottom. Leave sheets that stay empty as they are: a header is enough. What the words",
    "mean and how to code stands in `data-raw/README.md`.\n",
    ...steps.map(({ sheet, why }) => `- [ ] \`${sheet}.csv\`: ${why}`),
    `- [ ] \`deno task check ${caseName}\` finds no problems`,
    "- [ ] `deno task inventory` records the files and rows, so that none can be lost in silence",
    "- [ ] `deno task reproduce` builds everything with the new case",
    ...steps.map((table) =>
      `\n## ${table.sheet}.csv\n\n${table.description}.\n\n${sheetTable(table)}${rulesText(table)}`
    ),
    "",
  ].join("\n");
}
