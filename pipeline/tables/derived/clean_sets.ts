/**
 * Sets of clean tables that several derived tables are made of.
 *
 * @module
 */
import { activity } from "../activity.ts";
import { capabilities } from "../capabilities.ts";
import { commitments } from "../commitments.ts";
import { designFeatures } from "../design_features.ts";
import { designs } from "../designs.ts";
import { episodes } from "../episodes.ts";
import { events } from "../events.ts";
import { institutions } from "../institutions.ts";
import { issueTypes } from "../issue_types.ts";
import { issues } from "../issues.ts";
import { linkages } from "../linkages.ts";
import { organisations } from "../organisations.ts";
import { positions } from "../positions.ts";
import { preferences } from "../preferences.ts";
import { rivals } from "../rivals.ts";
import { proposals } from "../proposals.ts";
import { shocks } from "../shocks.ts";
import { statesTable } from "../states.ts";
import type { Table } from "../table.ts";
import { treaties } from "../treaties.ts";
import { treatyParties } from "../treaty_parties.ts";
import { voices } from "../voices.ts";

/** What the bargaining is read from. */
export const bargaining: readonly Table[] = [
  issues,
  positions,
  episodes,
  issueTypes,
  voices,
  capabilities,
];

/** The same, and which allies threatened to use force on their own. */
export const bargainingAndRash: readonly Table[] = [...bargaining, rivals];

/** What ballots are read from. */
export const ballotTables: readonly Table[] = [preferences, episodes, voices, capabilities];

/** What designs are read from. */
export const designTables: readonly Table[] = [designs, designFeatures, organisations];

/** What institutions are read from. */
export const linkageTables: readonly Table[] = [linkages, institutions];

/** What shocks and their eves are read from. */
export const shockTables: readonly Table[] = [shocks, statesTable, ...linkageTables];

/** What chains of commitments are read from. */
export const chainTables: readonly Table[] = [treaties, treatyParties, commitments];

/** What allies in time are read from: their links, shocks and commitments. */
export const tieTables: readonly Table[] = [...shockTables, ...chainTables];

/** What proposals are read from. */
export const proposalTables: readonly Table[] = [proposals, events];

/** What openings on how binding SEATO should be are read from. */
export const bindingTables: readonly Table[] = [...bargaining, statesTable, organisations];

/** What the life of SEATO is read from. */
export const activityTables: readonly Table[] = [
  ...chainTables,
  linkages,
  events,
  activity,
  organisations,
];

/** All that reaches an estimate. */
export const everything: readonly Table[] = [
  ...new Set([
    ...bindingTables,
    ...ballotTables,
    ...designTables,
    ...shockTables,
    ...chainTables,
    ...proposalTables,
  ]),
];
