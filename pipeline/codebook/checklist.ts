/**
 * The checklist that a new case folder begins with.
 *
 * @module
 */
import { evidenceTables } from "../tables/all.ts";
import { activity } from "../tables/activity.ts";
import { actors } from "../tables/actors.ts";
import { capabilities } from "../tables/capabilities.ts";
import { commitments } from "../tables/commitments.ts";
import { dateReadings } from "../tables/date_readings.ts";
import { designs } from "../tables/designs.ts";
import { episodes } from "../tables/episodes.ts";
import { events } from "../tables/events.ts";
import { institutions } from "../tables/institutions.ts";
import { families } from "../tables/families.ts";
import { issues } from "../tables/issues.ts";
import { issueTypes } from "../tables/issue_types.ts";
import { linkages } from "../tables/linkages.ts";
import { nodes } from "../tables/nodes.ts";
import { organisations } from "../tables/organisations.ts";
import { positions } from "../tables/positions.ts";
import { preferences } from "../tables/preferences.ts";
import { shocks } from "../tables/shocks.ts";
import { sources } from "../tables/sources.ts";
import { statesTable } from "../tables/states.ts";
import type { Table } from "../tables/table.ts";
import { treaties } from "../tables/treaties.ts";
import { treatyParties } from "../tables/treaty_parties.ts";
import { sheetTable } from "./coder_tables.ts";

interface Step {
  readonly table: Table;
  readonly why: string;
}

/** Sheets in the order of work: what others refer to comes first. */
const steps: readonly Step[] = [
  { table: statesTable, why: "Add the ally, unless data-raw/states.csv has it" },
  { table: sources, why: "One row a source; every other sheet names its sources by this key" },
  { table: episodes, why: "One row a negotiation. Fix window and forms before you see any result" },
  { table: families, why: "One row for every family of the negotiations above that has none yet" },
  { table: issues, why: "One row a disputed point, its line from 0 to 100 and its outcome" },
  { table: issueTypes, why: "One row for every issue above" },
  { table: positions, why: "One row an actor, an issue and a source; openings matter most" },
  { table: preferences, why: "One row an actor and an institutional form that the source ranks" },
  { table: treaties, why: "Every agreement, whatever its class" },
  { table: commitments, why: "One row for every treaty above, with its class" },
  { table: treatyParties, why: "Only parties whose dates differ from the treaty's" },
  { table: linkages, why: "Every standing link between the ally and the alliance" },
  { table: institutions, why: "Only linkages that are one institution under several ids" },
  { table: events, why: "Shocks, exits and turning points" },
  { table: shocks, why: "Shocks by the rule of data-raw/crosswalks/shocks.md" },
  { table: activity, why: "Only events above that tell of a meeting, exercise or end of SEATO" },
  { table: designs, why: "Only for an organisation" },
  { table: organisations, why: "One row for every organisation above: what it stands for" },
  { table: actors, why: "One row for every name that deno task check cannot map to states" },
  {
    table: capabilities,
    why: "The ally's figure and that of the United States in every year in which talks opened, " +
      "unless data-raw/crosswalks/capabilities.csv has it",
  },
  {
    table: nodes,
    why:
      "The ally as a node of the networks; if data-raw/crosswalks/nodes.csv has it in the wide " +
      "set, change it there",
  },
  { table: dateReadings, why: "Only dates that deno task check cannot read" },
];

/** Tables a new case folder has a sheet of: all evidence, and the judgements on it. */
export const caseTables: readonly Table[] = [
  ...evidenceTables,
  ...steps.map(({ table }) => table).filter((table) => !evidenceTables.includes(table)),
];

/** The text of a case's checklist: the order of work, then the allowed values of every column. */
export function checklistText(caseName: string): string {
  return [
    `# Checklist: ${caseName}\n`,
    "Work from top to bottom. Leave sheets that stay empty as they are: a header is enough. What the words",
    "mean and how to code stands in `data-raw/README.md`.\n",
    ...steps.map(({ table, why }) => `- [ ] \`${table.sheet}.csv\`: ${why}`),
    `- [ ] \`deno task check ${caseName}\` finds no problems`,
    "- [ ] `deno task reproduce` builds everything with the new case",
    ...steps.map(({ table }) =>
      `\n## ${table.sheet}.csv\n\n${table.description}.\n\n${sheetTable(table)}`
    ),
    "",
  ].join("\n");
}
