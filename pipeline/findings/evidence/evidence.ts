/**
 * All that the findings rest on, its coded cells, and the values that a coding gives them.
 *
 * @module
 */
import { type CodedIssue, codedIssues } from "../../measures/bargaining/coded_issues.ts";
import {
  type Bargaining,
  bargainingOf,
  type BargainingRows,
} from "../../measures/bargaining/issue_cases.ts";
import {
  type OpeningReading,
  type StandingReading,
  standingReadings,
} from "../../measures/bargaining/openings.ts";
import { rashByEpisode } from "../../measures/bargaining/rash_allies.ts";
import {
  type CellRegister,
  cellRegister,
  type CodedCell,
} from "../../measures/coding/coded_cells.ts";
import type { DesignRows } from "../../measures/organisation_design/coded_designs.ts";
import type { Fate } from "../../measures/organisation_design/fates.ts";
import {
  type BallotCase,
  type BallotRows,
  ballotsOf,
  codedBallots,
} from "../../measures/social_choice/ballots.ts";
import { type DatedBallot, datedBallotsOf } from "../../measures/social_choice/dated_ballots.ts";
import type { Ballots } from "../../measures/social_choice/winners.ts";
import type { CleanRows } from "../../tables/clean_rows.ts";
import { hub } from "../../tables/states.ts";
import { type AlliedBallot, alliedBallots } from "./allied_ballots.ts";
import { type BindingCase, bindingCases } from "./binding_cases.ts";
import { cellReaders, readerOfCells, type RestingOnCells } from "./cell_readers.ts";
import { type DatedParts, datedParts } from "./dated_parts.ts";
import { cellsOfFeatures, codedDesignValues, type DesignCase, designCase } from "./design_case.ts";
import { type InstitutionCase, institutionCases, type LinkageRows } from "./institution_cases.ts";
import { type TieCases, tieCases } from "./tie_cases.ts";

/** The clean tables that findings are made of. */
export type EvidenceRows =
  & BargainingRows
  & BallotRows
  & DesignRows
  & LinkageRows
  & Pick<
    CleanRows,
    "treaties" | "treatyParties" | "commitments" | "rivals" | "proposals" | "events"
  >;

/** Issues, ballots, designs, institutions, allies in time, and their coded cells. */
export interface Evidence {
  /** Issues with the openings of each reading that stands. */
  readonly bargaining: Readonly<Record<StandingReading, Bargaining>>;
  readonly ballots: readonly BallotCase[];
  readonly alliedBallots: readonly AlliedBallot[];
  /** The US ballot by its earliest and by its latest dated word on each form. */
  readonly usWords: readonly DatedBallot[];
  readonly designs: DesignCase;
  /** Fate of each commitment by its treaty. */
  readonly fates: ReadonlyMap<string, Fate>;
  /** Issues on how binding the organisation in question should be. */
  readonly binding: readonly BindingCase[];
  /** Issues on how many states it should take in. */
  readonly breadth: readonly BindingCase[];
  readonly institutions: readonly InstitutionCase[];
  readonly ties: TieCases;
  /** Whether an ally of an episode is marked as rash; none of one that nobody judged. */
  readonly rash: ReadonlyMap<string, boolean>;
  readonly cells: readonly CodedCell[];
  /** Value of each cell as its coder left it. */
  readonly asCoded: Float64Array;
}

/** Evidence and what it was made of. */
export interface MadeEvidence {
  readonly rows: EvidenceRows;
  readonly dated: DatedParts;
  readonly register: CellRegister;
  readonly evidence: Evidence;
}

/**
 * Makes the evidence of the clean tables, or of what is left of them.
 *
 * @param as how openings are read where each of the standing readings is asked for
 * @param dated its parts that rest on dates
 * @param register where its coded cells are entered; one that several share holds those of all
 * @param before evidence made of other rows with the same register: parts that rest on the very same
 * rows are taken over
 */
export function evidenceOf(
  rows: EvidenceRows,
  as: Readonly<Record<StandingReading, OpeningReading>> = asTheyStand,
  dated: DatedParts = datedParts(rows),
  register: CellRegister = cellRegister(),
  before?: MadeEvidence,
): Evidence {
  const same = (...names: readonly (keyof EvidenceRows)[]) =>
    before !== undefined && names.every((name) => before.rows[name] === rows[name]);
  const known = before?.evidence;
  const issues = byReading((reading) =>
    bargainingOf(rows, register, as[reading], known?.bargaining[reading])
  );
  const bargaining =
    known && standingReadings.every((reading) => issues[reading] === known.bargaining[reading])
      ? known.bargaining
      : issues;
  const sameIssues = bargaining === known?.bargaining &&
    same("states", "voices", "episodes", "organisations");
  const sameBallots = same("preferences", "episodes", "voices", "capabilities");
  const ballots = sameBallots ? known!.ballots : ballotsOf(rows, register);
  const made: Omit<Evidence, "cells" | "asCoded"> = {
    bargaining,
    ballots,
    alliedBallots: sameBallots && same("states") && before!.dated.firstTies === dated.firstTies
      ? known!.alliedBallots
      : alliedBallots(ballots, rows, dated.firstTies),
    usWords: same("preferences", "episodes", "voices")
      ? known!.usWords
      : datedBallotsOf(hub, rows, register),
    designs: same("designs", "designFeatures", "organisations")
      ? known!.designs
      : designCase(rows, register),
    fates: dated.fates,
    binding: sameIssues ? known!.binding : bindingCases(bargaining, rows),
    breadth: sameIssues ? known!.breadth : bindingCases(bargaining, rows, "breadth"),
    institutions: same("linkages") && before!.dated.initiated === dated.initiated
      ? known!.institutions
      : institutionCases(rows, dated.initiated, register),
    ties: same("linkages", "shocks") && before!.dated.ties === dated.ties
      ? known!.ties
      : tieCases(rows, dated.ties, register),
    rash: same("rivals") ? known!.rash : rashByEpisode(rows.rivals),
  };
  return {
    ...made,
    // Other evidence may enter further ones.
    cells: register.cells.slice(),
    asCoded: Float64Array.from(register.cells, ({ value }) => value),
  };
}

/** Values under one coding. */
export interface CodedEvidence {
  readonly issues: Readonly<Record<StandingReading, readonly CodedIssue[]>>;
  readonly ballots: readonly Ballots[];
  /** Codes of each organisation by feature. */
  readonly designs: readonly Float64Array[];
  /** The coding itself. */
  readonly cells: Float64Array;
  /** Reads all values anew. */
  readonly readAll: (coded: Float64Array) => void;
  /** Takes over one cell, and reads anew what rests on it. */
  readonly readCell: (cell: number, coded: Float64Array) => void;
  /** Makes the function that reads anew what rests on some cells; of all others it takes none over. */
  readonly readerOf: (cells: Iterable<number>) => (coded: Float64Array) => void;
}

/** The standing readings as their names have it. */
const asTheyStand = { earliest: "earliest", coded: "coded" } as const;

function byReading<Made>(make: (reading: StandingReading) => Made): Record<StandingReading, Made> {
  return { earliest: make("earliest"), coded: make("coded") };
}

/**
 * Makes the values of the evidence as coded; reading again overwrites them in place.
 *
 * @param before other evidence and its values, as coded: those of the very same issues are shared with it,
 * so that neither may be read anew while the other is in use
 */
export function codedEvidence(
  evidence: Evidence,
  before?: { readonly evidence: Evidence; readonly coded: CodedEvidence },
): CodedEvidence {
  const { bargaining, ballots, asCoded } = evidence;
  const issues = byReading((reading) =>
    codedIssues(
      bargaining[reading],
      before && new Map(
        before.evidence.bargaining[reading].issues.map((issue, at) => [
          issue,
          before.coded.issues[reading][at]!,
        ]),
      ),
    )
  );
  const votes = codedBallots(ballots);
  const designs = codedDesignValues(evidence.designs);
  const cells = asCoded.slice();
  for (const reading of standingReadings) issues[reading].readUnknown(asCoded);
  votes.readAll(asCoded);
  designs.readAll(asCoded);
  const readAll = (coded: Float64Array) => {
    cells.set(coded);
    for (const reading of standingReadings) issues[reading].readAll(coded);
    votes.readAll(coded);
    designs.readAll(coded);
  };
  const kinds = (): RestingOnCells[] => [
    ...standingReadings.map((reading) => ({
      of: bargaining[reading].issues.map((issue) => issue.cells),
      readOne: issues[reading].readOne,
    })),
    ...standingReadings.map((reading) => ({
      of: bargaining[reading].actors.map(({ entries }) => entries.flat()),
      readOne: issues[reading].readActor,
      readerOf: issues[reading].actorsReader,
    })),
    { of: ballots.map((each) => each.cells.flat()), readOne: votes.readOne },
    { of: cellsOfFeatures(evidence.designs), readOne: designs.readOne },
  ];
  // Most evidence is read once, as coded.
  let readers: ReturnType<typeof cellReaders> | undefined;
  return {
    issues: byReading((reading) => issues[reading].values),
    ballots: votes.values,
    designs: designs.values,
    cells,
    readAll,
    readCell: (cell, coded) => {
      cells[cell] = coded[cell]!;
      readers ??= cellReaders(asCoded.length, kinds());
      for (const read of readers[cell]!) read(coded);
    },
    readerOf: (some) => {
      const own = Int32Array.from(some);
      const read = readerOfCells(own, kinds());
      return (coded) => {
        for (const cell of own) cells[cell] = coded[cell]!;
        read(coded);
      };
    },
  };
}
