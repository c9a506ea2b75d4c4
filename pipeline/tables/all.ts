/**
 * Every table of the package.
 *
 * @module
 */
import { activity } from "./activity.ts";
import { actors } from "./actors.ts";
import { answers } from "./answers.ts";
import { capabilities } from "./capabilities.ts";
import { collections } from "./collections.ts";
import { commitments } from "./commitments.ts";
import { coverage } from "./coverage.ts";
import { corrections } from "./corrections.ts";
import { dateReadings } from "./date_readings.ts";
import { designFeatures } from "./design_features.ts";
import { designs } from "./designs.ts";
import { documentsRead } from "./documents_read.ts";
import { episodes } from "./episodes.ts";
import { events } from "./events.ts";
import { families } from "./families.ts";
import { institutions } from "./institutions.ts";
import { inventory } from "./inventory.ts";
import { issues } from "./issues.ts";
import { issueTypes } from "./issue_types.ts";
import { linkages } from "./linkages.ts";
import { nodes } from "./nodes.ts";
import { organisations } from "./organisations.ts";
import { periods } from "./periods.ts";
import { positions } from "./positions.ts";
import { preferences } from "./preferences.ts";
import { proposals } from "./proposals.ts";
import { readings } from "./readings.ts";
import { rivals } from "./rivals.ts";
import { secondDesigns } from "./second_designs.ts";
import { secondLinkages } from "./second_linkages.ts";
import { secondOutcomes } from "./second_outcomes.ts";
import { secondPositions } from "./second_positions.ts";
import { secondPreferences } from "./second_preferences.ts";
import { secondShocks } from "./second_shocks.ts";
import { upheld } from "./upheld.ts";
import { shocks } from "./shocks.ts";
import { sources } from "./sources.ts";
import { statesTable as states } from "./states.ts";
import type { Table } from "./table.ts";
import { treaties } from "./treaties.ts";
import { treatyParties } from "./treaty_parties.ts";
import { voices } from "./voices.ts";
import { withdrawals } from "./withdrawals.ts";

/** Sheets that stand in case folders: what the documents show. */
export const evidence = {
  treaties,
  treatyParties,
  issues,
  positions,
  preferences,
  linkages,
  designs,
  events,
  sources,
} as const;

/** Judgement files that become clean tables, because analyses read them. */
export const judgement = {
  episodes,
  families,
  issueTypes,
  commitments,
  institutions,
  shocks,
  activity,
  states,
  nodes,
  readings,
  voices,
  capabilities,
  designFeatures,
  organisations,
  proposals,
  rivals,
  periods,
  collections,
} as const;

/** What second readers coded, and what became of their doubts. */
export const secondReading = {
  secondPositions,
  secondOutcomes,
  secondPreferences,
  secondLinkages,
  secondDesigns,
  secondShocks,
  upheld,
} as const;

/** The evidence sheets in order. */
export const evidenceTables: readonly Table[] = Object.values(evidence);

/** The judgement files in order. */
export const judgementTables: readonly Table[] = Object.values(judgement);

/** The sheets of the second reading in order. */
export const secondReadingTables: readonly Table[] = Object.values(secondReading);

/**
 * Judgement files that cleaning uses up: they say how to read cells, and are no tables after it.
 */
export const readingTables: readonly Table[] = [
  actors,
  dateReadings,
  documentsRead,
  corrections,
  withdrawals,
  answers,
  coverage,
  inventory,
];

/** Every clean table, evidence first. */
export const cleanTables: readonly Table[] = [
  ...evidenceTables,
  ...judgementTables,
  ...secondReadingTables,
];

/** Every table that has a raw sheet. */
export const allTables: readonly Table[] = [...cleanTables, ...readingTables];
