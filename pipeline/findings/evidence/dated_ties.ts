/**
 * What the tests of chapter 4 rest on besides coded cells: which links stood when, who was an ally,
 * when shocks and proposals came.
 *
 * @module
 */
import { firstYearOf } from "../../base/dates/edtf.ts";
import { firstYear, type Span } from "../../base/dates/spans.ts";
import { byKey } from "../../base/words/order.ts";
import { type AllyLinkage, allyLinkages } from "../../measures/persistence/ally_linkages.ts";
import { alliedYears } from "../../measures/persistence/allied_years.ts";
import { bilateralOnly } from "../../measures/persistence/bilateral.ts";
import type { ChainRows } from "../../measures/persistence/chains.ts";
import {
  type EveInstitution,
  type EveOfShock,
  evesOfShocks,
  institutionAtEnd,
} from "../../measures/persistence/eve_of_shock.ts";
import {
  initiatedByAlly,
  type InitiatedInstitution,
  initiatedInstitutions,
} from "../../measures/persistence/initiators.ts";
import { thinAllies, type ThinAlly } from "../../measures/persistence/thin_allies.ts";
import {
  isOfSecurity,
  type ProposalRows,
  type WiderProposal,
  widerProposals,
} from "../../measures/persistence/wider_proposals.ts";
import { fewestInstitutions } from "../criteria/thin_allies.ts";
import type { LinkageRows } from "./institution_cases.ts";

/** The clean tables that the tests of chapter 4 are made of. */
export type TieRows = LinkageRows & ChainRows & ProposalRows;

/** Links that count: those of two parties, or all. */
export const linkReadings = ["bilateral", "all"] as const;

/** One of {@linkcode linkReadings}. */
export type LinkReading = typeof linkReadings[number];

/** An ally in time. */
export interface DatedTie {
  /** State code. */
  readonly ally: string;
  readonly thin: boolean;
  /** Years as an ally of the hub, in order. */
  readonly years: readonly number[];
  /** Years of its shocks: the first in which each may have come. */
  readonly shocks: readonly number[];
  /** Institutions that it has, by which links count. */
  readonly begun: Readonly<Record<LinkReading, readonly InitiatedInstitution[]>>;
  /** Institutions on 31 December of each year up to the last of these. */
  readonly atEnd: Readonly<Record<LinkReading, ReadonlyMap<number, readonly EveInstitution[]>>>;
  /** Years of its own wider proposals for security, those without a year left out. */
  readonly proposals: readonly number[];
}

/** All of it. */
export interface DatedTies {
  readonly thin: readonly ThinAlly[];
  /** Institutions with a bilateral linkage, each once. */
  readonly bilateral: readonly InitiatedInstitution[];
  /** Shocks with what stood on their eves, in the order of the table. */
  readonly eves: Readonly<Record<LinkReading, readonly EveOfShock[]>>;
  /** In the order of the allies' codes. */
  readonly ties: readonly DatedTie[];
  readonly proposals: readonly WiderProposal[];
}

/** Makes it of the clean tables. */
export function datedTies(rows: TieRows): DatedTies {
  const bilateral = bilateralOnly(rows);
  const readings = { bilateral, all: rows };
  const by = <Made>(make: (rows: TieRows) => Made) => ({
    bilateral: make(readings.bilateral),
    all: make(readings.all),
  });
  const allied = alliedYears(rows);
  const states = new Set(rows.states.map(({ state }) => state));
  const struck = Map.groupBy(rows.shocks.filter(({ ally }) => states.has(ally)), (row) => row.ally);
  const linked = by((read) =>
    Map.groupBy(allyLinkages(read).filter(({ ally }) => states.has(ally)), ({ ally }) => ally)
  );
  const allies = new Set([...allied.keys(), ...struck.keys(), ...linked.all.keys()]);
  const thin = thinAllies(rows, [...allies], fewestInstitutions);
  const begun = by(initiatedByAlly);
  const proposals = widerProposals(rows);
  return {
    thin,
    bilateral: initiatedInstitutions(bilateral),
    eves: by(evesOfShocks),
    ties: [...allied].sort(byKey).map(([ally, years]) => {
      const each = <Made>(make: (reading: LinkReading) => Made) => ({
        bilateral: make("bilateral"),
        all: make("all"),
      });
      return {
        ally,
        thin: thin.some((other) => other.ally === ally),
        years,
        shocks: (struck.get(ally) ?? []).map(({ date }) => firstYearOf(date)),
        begun: each((reading) => begun[reading].get(ally) ?? []),
        atEnd: each((reading) => atEndOf(years, linked[reading].get(ally) ?? [])),
        proposals: proposals.filter(isOfSecurity)
          .filter(({ side, proposers }) => side === "ally" && proposers.includes(ally))
          .flatMap(({ year }) => year ?? []),
      };
    }),
    proposals,
  };
}

/** What stood at the end of each year up to the last of some; years alike share one list. */
function atEndOf(
  years: readonly number[],
  linked: readonly AllyLinkage[],
): Map<number, readonly EveInstitution[]> {
  const last = years.at(-1) ?? firstYear;
  const changing = new Map<number, Set<number>>();
  for (const [at, { spans }] of linked.entries()) {
    for (const year of spans.flatMap(yearsOf)) {
      const known = changing.get(year);
      if (known) known.add(at);
      else changing.set(year, new Set([at]));
    }
  }
  const found = new Map<number, readonly EveInstitution[]>();
  const each = linked.map((of) => institutionAtEnd(firstYear - 1, of));
  let standing = each.filter((one) => one !== undefined);
  for (let year = firstYear - 1; year <= last; year++) {
    const changed = changing.get(year);
    if (changed) {
      for (const at of changed) each[at] = institutionAtEnd(year, linked[at]!);
      standing = each.filter((one) => one !== undefined);
    }
    found.set(year, standing);
  }
  return found;
}

/** The years in which something may have begun or ended. */
function yearsOf({ startEarliest, startLatest, endEarliest, endLatest }: Span): number[] {
  return [startEarliest, startLatest, endEarliest, endLatest]
    .flatMap((day) => day === undefined ? [] : [Number(day.slice(0, 4))]);
}
