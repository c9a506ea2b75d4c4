/**
 * The institutions that linked an ally on the eve of a shock.
 *
 * @module
 */
import { firstYearOf } from "../../base/dates/edtf.ts";
import { inForceAtEnd } from "../../base/dates/spans.ts";
import type { CleanRows } from "../../tables/clean_rows.ts";
import { type AllyLinkage, allyLinkages, type InstitutionLinkage } from "./ally_linkages.ts";

/** A row of the clean table `shocks`. */
export type Shock = CleanRows["shocks"][number];

/** An institution that may have been in force on the eve, or at another year's end. */
export interface EveInstitution {
  readonly institution: string;
  /** Ids of its linkages that were surely in force; empty where none was. */
  readonly surely: readonly string[];
  /** Ids of its linkages that were surely or possibly in force. */
  readonly possibly: readonly string[];
  /** Domain of the deepest of those surely, else possibly in force. */
  readonly domain: InstitutionLinkage["domain"];
}

/** A shock to an ally and what stood on its eve. */
export interface EveOfShock {
  readonly shock: string;
  /** State code, or the organisation. */
  readonly ally: string;
  /** Whether the ally is an organisation and no state. */
  readonly organisation: boolean;
  /**
   * Year on whose 31 December the eve is seen: the one before the (first possible) year of the
   * shock.
   */
  readonly eve: number;
  readonly followed: Shock["followed"];
  /** Whether the tie was kept or deepened. */
  readonly kept: boolean;
  readonly contested: boolean;
  readonly evidence: Shock["evidence"];
  readonly institutions: readonly EveInstitution[];
}

/** How much stood on an eve: surely (low), and surely or possibly (high). */
export interface EveWeight {
  readonly countLow: number;
  readonly countHigh: number;
  /** Sum of the institutions' depths, each the deepest of its linkages in force on the eve. */
  readonly weightedLow: number;
  readonly weightedHigh: number;
}

/** Depth of a linkage by its id, under some coding. */
export type DepthOf = (linkageId: string) => number;

/**
 * Every shock with the institutions on its eve, in the order of the table. To an organisation
 * belong the linkages that all its members share; they are not its members' own.
 */
export function evesOfShocks(
  rows: Pick<CleanRows, "shocks" | "states" | "linkages" | "institutions">,
): EveOfShock[] {
  const states = new Set(rows.states.map(({ state }) => state));
  const linked = allyLinkages(rows);
  return rows.shocks.map((shock) => ({
    shock: shock.shock,
    ally: shock.ally,
    organisation: !states.has(shock.ally),
    eve: eveOf(shock),
    followed: shock.followed,
    kept: shock.followed === "kept" || shock.followed === "deepened",
    contested: shock.contested,
    evidence: shock.evidence,
    institutions: institutionsOnEve(shock, linked),
  }));
}

/**
 * The institutions in force on the eve of a shock, with the ids of their linkages, so that a caller
 * can weigh them by depths of its own.
 *
 * @param shock the shock and its ally
 * @param linked institutions by ally
 */
export function institutionsOnEve(
  shock: Pick<Shock, "ally" | "date">,
  linked: readonly AllyLinkage[],
): EveInstitution[] {
  return institutionsAtEnd(
    eveOf(shock),
    linked.filter(({ ally }) => ally === shock.ally || ally === `${shock.ally} members`),
  );
}

/** The institutions in force on 31 December of a year, with the ids of their linkages. */
export function institutionsAtEnd(
  year: number,
  linked: readonly AllyLinkage[],
): EveInstitution[] {
  const found: EveInstitution[] = [];
  for (const each of linked) {
    const standing = institutionAtEnd(year, each);
    if (standing) found.push(standing);
  }
  return found;
}

/** An institution as it stands on 31 December of a year; none where it surely does not. */
export function institutionAtEnd(
  year: number,
  { institution, linkages }: AllyLinkage,
): EveInstitution | undefined {
  const surely: InstitutionLinkage[] = [];
  const possibly: InstitutionLinkage[] = [];
  for (const linkage of linkages) {
    const stands = inForceAtEnd(linkage.span, year);
    if (stands === "no") continue;
    possibly.push(linkage);
    if (stands === "surely") surely.push(linkage);
  }
  if (possibly.length === 0) return undefined;
  return {
    institution,
    surely: surely.map(({ id }) => id),
    possibly: possibly.map(({ id }) => id),
    domain: deepest(surely.length > 0 ? surely : possibly).domain,
  };
}

/** Counts and weighs the institutions on an eve by the depths of their linkages. */
export function weighEve(
  institutions: readonly EveInstitution[],
  depthOf: DepthOf,
): EveWeight {
  let countLow = 0;
  let weightedLow = 0;
  let weightedHigh = 0;
  for (const { surely, possibly } of institutions) {
    if (surely.length > 0) countLow++;
    weightedLow += depthOfDeepest(surely, depthOf);
    weightedHigh += depthOfDeepest(possibly, depthOf);
  }
  return { countLow, countHigh: institutions.length, weightedLow, weightedHigh };
}

/** Depths as they are coded. */
export function codedDepths(
  linkages: readonly { readonly linkage_id: string; readonly depth: number }[],
): DepthOf {
  const depths = new Map(linkages.map(({ linkage_id: id, depth }) => [id, depth]));
  return (id) => depths.get(id) ?? NaN;
}

function eveOf({ date }: Pick<Shock, "date">): number {
  return firstYearOf(date) - 1;
}

function depthOfDeepest(ids: readonly string[], depthOf: DepthOf): number {
  return ids.reduce((most, id) => Math.max(most, depthOf(id)), 0);
}

function deepest(linkages: readonly InstitutionLinkage[]): InstitutionLinkage {
  return linkages.reduce((most, each) => each.depth > most.depth ? each : most);
}
