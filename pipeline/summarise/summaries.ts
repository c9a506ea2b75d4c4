/**
 * All summaries, made of the clean tables.
 *
 * @module
 */
import { toCsv } from "../sheets/write_sheet.ts";
import type { CleanRows } from "./clean_rows.ts";
import { commitmentsByAlly } from "./commitments_by_ally.ts";
import { bilateralShares, commitmentsByYear } from "./commitments_by_year.ts";
import { commitmentSpans } from "./commitment_spans.ts";
import { evidenceBase } from "./evidence_base.ts";
import { allyLinkages, linkagesByAlly } from "./linkages_by_ally.ts";
import { networkRows, networkStates, networkTies } from "./networks.ts";
import { shocksByAlly } from "./shocks_by_ally.ts";
import { summarySources } from "./summary_sources.ts";

/** A summary: rows under fixed columns, and the clean tables that they are made of. */
export interface Summary {
  readonly name: string;
  readonly description: string;
  /** Clean tables whose rows reach it. */
  readonly reads: readonly string[];
  readonly rows: readonly object[];
}

/** Years whose networks are drawn: the founding, the fall of Saigon, after the cold war, today. */
export const drawnYears: readonly number[] = [1955, 1975, 2000, 2025];

const commitmentTables = ["treaties", "treaty_parties", "commitments"];

/** Makes every summary. */
export function summaries(tables: CleanRows): Summary[] {
  const made = dataSummaries(tables);
  const reads = new Map(made.map(({ name, reads }) => [name, reads]));
  return [...made, {
    name: "sources",
    description: "Sources whose rows reach each summary",
    reads: ["sources"],
    rows: summarySources(tables, reads),
  }];
}

function dataSummaries(tables: CleanRows): Summary[] {
  const spans = commitmentSpans(tables);
  const counts = commitmentsByYear(spans);
  return [
    {
      name: "commitments_by_year",
      description: "Commitments in force on 31 December by region, class, scope and form",
      reads: commitmentTables,
      rows: counts,
    },
    {
      name: "bilateral_share",
      description: "Share of bilateral ones among the commitments in force, in percent",
      reads: commitmentTables,
      rows: bilateralShares(counts),
    },
    {
      name: "commitments_by_ally",
      description: "Commitments with the United States in force by ally, class and form",
      reads: commitmentTables,
      rows: commitmentsByAlly(spans),
    },
    {
      name: "network_measures",
      description: "Network measures by region and year under every reading",
      reads: [...commitmentTables, "nodes", "readings"],
      rows: networkRows(spans, tables).map(rounded),
    },
    {
      name: "network_ties",
      description: "Ties of the networks that are drawn, under the baseline reading",
      reads: [...commitmentTables, "nodes", "readings"],
      rows: networkTies(spans, tables, drawnYears),
    },
    {
      name: "network_states",
      description: "States of the networks that are drawn, under the baseline reading",
      reads: ["nodes", "readings", "states"],
      rows: networkStates(tables, drawnYears),
    },
    {
      name: "linkages_by_ally",
      description: "Institutional linkages in force on 31 December by ally, domain and depth",
      reads: ["linkages", "institutions"],
      rows: linkagesByAlly(allyLinkages(tables)),
    },
    {
      name: "shocks_by_ally",
      description: "Shocks to each ally's tie and what followed within ten years",
      reads: ["shocks", "states"],
      rows: shocksByAlly(tables),
    },
    {
      name: "state_names",
      description: "Names of the states",
      reads: ["states"],
      rows: tables.states.map(({ state, name, region }) => ({ state, name, region })),
    },
    {
      name: "evidence_base",
      description: "Rows of evidence by case, table, class of source, archive and grade",
      reads: [
        "sources",
        "treaties",
        "treaty_parties",
        "issues",
        "positions",
        "preferences",
        "linkages",
        "designs",
        "events",
      ],
      rows: evidenceBase(tables),
    },
  ];
}

/** CSV text of a summary. */
export function summaryText({ rows }: Summary): string {
  return toCsv(Object.keys(rows[0] ?? {}), rows);
}

/** Shares and indices to six places, so that no machine's last digit shows. */
function rounded(row: object): object {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) =>
      typeof value === "number" ? [name, Math.round(value * 1e6) / 1e6] : [name, value]
    ),
  );
}
