/**
 * All summaries, made of the clean tables.
 *
 * @module
 */
import { rounded } from "../base/sheets/rounded.ts";
import { toCsv } from "../base/sheets/write_sheet.ts";
import { evidenceTables } from "../tables/all.ts";
import type { CleanRows } from "../tables/clean_rows.ts";
import { commitmentsByAlly } from "./commitments_by_ally.ts";
import { bilateralShares, type CommitmentCount, commitmentsByYear } from "./commitments_by_year.ts";
import { type CommitmentSpan, commitmentSpans } from "../measures/commitments/commitment_spans.ts";
import { hub } from "../tables/states.ts";
import { evidenceBase } from "./evidence_base.ts";
import { allyLinkages, linkagesByAlly } from "./linkages_by_ally.ts";
import {
  networkReadings,
  outlivedItsOrganisation,
  outlivedOrganisations,
} from "./network_readings.ts";
import { networkRegions, networkRows, networkStates, networkTies } from "./networks.ts";
import { shocksByAlly } from "./shocks_by_ally.ts";
import { type SummaryReach, summarySources } from "./summary_sources.ts";
import { drawnYears } from "../base/dates/spans.ts";

/** A summary: rows under fixed columns, and the clean tables that they are made of. */
export interface Summary extends SummaryPlan {
  readonly rows: readonly object[];
}

/** What a summary is, before it is made. */
export interface SummaryPlan {
  readonly name: string;
  readonly description: string;
  /** Clean tables whose rows reach it. */
  readonly reads: readonly string[];
}

/** What summaries are made of. */
interface Material {
  readonly tables: CleanRows;
  readonly spans: readonly CommitmentSpan[];
  readonly counts: readonly CommitmentCount[];
}

const commitmentTables = ["treaties", "treaty_parties", "commitments"];
const networkTables = [...commitmentTables, "nodes", "readings"];

/** A plan with the way to make it. */
interface Recipe extends SummaryPlan {
  readonly make: (material: Material) => object[];
  /** Whether a commitment reaches it; without it, the rows of every treaty do. */
  readonly counts?: (commitment: CommitmentSpan) => boolean;
}

const inComparedRegion = ({ region }: CommitmentSpan) =>
  networkRegions.some((compared) => compared === region);
const withHub = ({ parties }: CommitmentSpan) => parties.some(({ state }) => state === hub);

const plans: readonly Recipe[] = [
  {
    name: "commitments_by_year",
    description: "Commitments in force on 31 December by region, class, scope and form",
    reads: commitmentTables,
    counts: inComparedRegion,
    make: ({ counts }) => [...counts],
  },
  {
    name: "bilateral_share",
    description: "Share of bilateral ones among the commitments in force, in percent",
    reads: commitmentTables,
    counts: inComparedRegion,
    make: ({ counts }) => bilateralShares(counts),
  },
  {
    name: "commitments_by_ally",
    description: "Commitments with the United States in force by ally, class and form",
    reads: commitmentTables,
    counts: withHub,
    make: ({ spans }) => commitmentsByAlly(spans),
  },
  {
    name: "network_measures",
    description: "Network measures by region and year under every reading",
    reads: networkTables,
    counts: inComparedRegion,
    make: ({ tables, spans }) => networkRows(spans, tables).map(rounded),
  },
  {
    name: "network_readings",
    description: "What each reading of the networks counts, and which is the baseline",
    reads: ["readings", "treaties"],
    counts: inComparedRegion,
    make: ({ tables }) => networkReadings(tables),
  },
  {
    name: "outlived_organisations",
    description: "Treaties that bind longer than the organisation which they set up",
    reads: ["treaties", "commitments"],
    counts: outlivedItsOrganisation,
    make: ({ tables, spans }) => outlivedOrganisations(spans, tables),
  },
  {
    name: "network_ties",
    description: "Ties of the networks that are drawn, under the baseline reading",
    reads: networkTables,
    counts: inComparedRegion,
    make: ({ tables, spans }) => networkTies(spans, tables, drawnYears),
  },
  {
    name: "network_states",
    description: "States of the networks that are drawn, under the baseline reading",
    reads: ["nodes", "readings", "states"],
    make: ({ tables }) => networkStates(tables, drawnYears),
  },
  {
    name: "linkages_by_ally",
    description: "Institutional linkages in force on 31 December by ally, domain and depth",
    reads: ["linkages", "institutions"],
    make: ({ tables }) => linkagesByAlly(allyLinkages(tables)),
  },
  {
    name: "shocks_by_ally",
    description: "Shocks to each ally's tie and what followed within ten years",
    reads: ["shocks", "states"],
    make: ({ tables }) => shocksByAlly(tables),
  },
  {
    name: "state_names",
    description: "Names of the states",
    reads: ["states"],
    make: ({ tables }) => tables.states.map(({ state, name, region }) => ({ state, name, region })),
  },
  {
    name: "episode_names",
    description: "Names of the negotiations, and when each opens",
    reads: ["episodes"],
    make: ({ tables }) =>
      tables.episodes.map(({ episode, name, opens }) => ({ episode, name, opens })),
  },
  {
    name: "family_names",
    description: "Names of the families of disputes",
    reads: ["families"],
    make: ({ tables }) => tables.families.map(({ family, name }) => ({ family, name })),
  },
  {
    name: "issue_names",
    description: "Names of the issues, and what a higher position on each means",
    reads: ["issue_types"],
    make: ({ tables }) =>
      tables.issueTypes.map(({ episode, issue, name, orientation }) => ({
        episode,
        issue,
        name,
        orientation,
      })),
  },
  {
    name: "evidence_base",
    description: "Rows of evidence by case, table, class of source, archive and grade",
    reads: evidenceTables.map(({ name }) => name),
    make: ({ tables }) => evidenceBase(tables),
  },
];

/** What every summary of data is. */
export const summaryPlans: readonly SummaryPlan[] = plans;

/** The summary of sources, which is made of what reaches the others. */
export const summarySourcesPlan: SummaryPlan = {
  name: "sources",
  description: "Sources whose rows reach each summary",
  reads: ["sources"],
};

/** Makes every summary, and the one that says which sources reach which. */
export function summaries(tables: CleanRows): Summary[] {
  const spans = commitmentSpans(tables);
  const material = { tables, spans, counts: commitmentsByYear(spans) };
  const made = plans.map(({ make, counts: _, ...plan }) => ({ ...plan, rows: make(material) }));
  const reaches = new Map(plans.map(({ name, reads, counts }): [string, SummaryReach] => [
    name,
    counts
      ? { reads, treaties: new Set(spans.filter(counts).map(({ treaty }) => treaty)) }
      : { reads },
  ]));
  return [...made, { ...summarySourcesPlan, rows: summarySources(tables, reaches) }];
}

/** CSV text of a summary. */
export function summaryText({ rows }: Summary): string {
  return toCsv(Object.keys(rows[0] ?? {}), rows);
}
