/**
 * Every table that the stage `summarise` makes.
 *
 * @module
 */
import { bilateralShare } from "./bilateral_share.ts";
import { commitmentsByAlly } from "./commitments_by_ally.ts";
import { commitmentsByYear } from "./commitments_by_year.ts";
import { episodeNames } from "./episode_names.ts";
import { evidenceBase } from "./evidence_base.ts";
import { familyNames } from "./family_names.ts";
import { issueNames } from "./issue_names.ts";
import { linkagesByAlly } from "./linkages_by_ally.ts";
import { networkMeasuresTable } from "./network_measures.ts";
import { networkReadings } from "./network_readings.ts";
import { networkStates } from "./network_states.ts";
import { networkTies } from "./network_ties.ts";
import { outlivedOrganisations } from "./outlived_organisations.ts";
import { shocksByAlly } from "./shocks_by_ally.ts";
import { summarySources } from "./sources.ts";
import { stateNames } from "./state_names.ts";

/** The summaries, in the order of the argument. */
export const describedSummaries = {
  commitmentsByYear,
  bilateralShare,
  commitmentsByAlly,
  networkMeasuresTable,
  networkReadings,
  outlivedOrganisations,
  networkTies,
  networkStates,
  linkagesByAlly,
  shocksByAlly,
  stateNames,
  episodeNames,
  familyNames,
  issueNames,
  evidenceBase,
  summarySources,
} as const;
