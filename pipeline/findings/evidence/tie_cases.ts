/**
 * Allies in time, and shocks with what stood on their eves, as numbers of coded cells.
 *
 * @module
 */
import type { CellRegister } from "../../measures/coding/coded_cells.ts";
import type { EveInstitution } from "../../measures/persistence/eve_of_shock.ts";
import type { DatedTie, DatedTies, LinkReading } from "./dated_ties.ts";
import {
  depthCells,
  followedCell,
  type InstitutionCase,
  institutionCases,
  type LinkageRows,
} from "./institution_cases.ts";

/** Depth cells of the linkages of each institution surely in force on a day. */
export type StandingCells = readonly (readonly number[])[];

/** A shock to a state's tie. */
export interface EveCase {
  readonly ally: string;
  readonly shock: string;
  /** Whether too few institutions are coded of the ally. */
  readonly thin: boolean;
  /** Number of the cell of what followed. */
  readonly followed: number;
  readonly standing: Readonly<Record<LinkReading, StandingCells>>;
}

/** An institution and when it may have begun. */
export interface BegunCase extends InstitutionCase {
  readonly years: readonly [first: number, last: number];
}

/** An ally in time. */
export interface TieCase extends Omit<DatedTie, "begun" | "atEnd"> {
  /** Institutions with a known year. */
  readonly begun: Readonly<Record<LinkReading, readonly BegunCase[]>>;
  /** What stood on 31 December of a year. */
  readonly atEnd: Readonly<Record<LinkReading, ReadonlyMap<number, StandingCells>>>;
}

/** What the tests of chapter 4 are taken over. */
export interface TieCases {
  /** Institutions with a bilateral linkage. */
  readonly bilateral: readonly InstitutionCase[];
  readonly eves: readonly EveCase[];
  readonly ties: readonly TieCase[];
  readonly proposals: DatedTies["proposals"];
}

/** Enters the cells of what is dated. */
export function tieCases(
  rows: LinkageRows,
  dated: DatedTies,
  register: CellRegister,
): TieCases {
  const thin = new Set(dated.thin.map(({ ally }) => ally));
  const cellsOf = depthCells(rows, register);
  const standing = (institutions: readonly EveInstitution[]): StandingCells =>
    institutions.filter(({ surely }) => surely.length > 0).map(({ surely }) => surely.map(cellsOf));
  const bothReadings = <Made>(make: (reading: LinkReading) => Made) => ({
    bilateral: make("bilateral"),
    all: make("all"),
  });
  return {
    bilateral: institutionCases(rows, dated.bilateral, register),
    eves: dated.eves.all.flatMap(({ ally, shock, organisation }, at) =>
      organisation ? [] : [{
        ally,
        shock,
        thin: thin.has(ally),
        followed: followedCell(rows.shocks[at]!, register),
        standing: bothReadings((reading) => standing(dated.eves[reading][at]!.institutions)),
      }]
    ),
    ties: dated.ties.map((tie) => ({
      ...tie,
      begun: bothReadings((reading) => {
        const known = tie.begun[reading].filter(({ years }) => years !== undefined);
        return institutionCases(rows, known, register)
          .map((institution, at) => ({ ...institution, years: known[at]!.years! }));
      }),
      atEnd: bothReadings((reading) => {
        // Years alike share one list.
        const lists = new Set(tie.atEnd[reading].values());
        const cells = new Map([...lists].map((of) => [of, standing(of)]));
        return new Map([...tie.atEnd[reading]].map(([year, of]) => [year, cells.get(of)!]));
      }),
    })),
    proposals: dated.proposals,
  };
}
