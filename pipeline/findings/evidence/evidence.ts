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
import type { OpeningReading } from "../../measures/bargaining/openings.ts";
import {
  type CellRegister,
  cellRegister,
  type CodedCell,
} from "../../measures/coding/coded_cells.ts";
import type { DesignRows } from "../../measures/organisation_design/coded_designs.ts";
import type { Chain, ChainReading, ChainRows } from "../../measures/persistence/chains.ts";
import {
  type BallotCase,
  type BallotRows,
  ballotsOf,
  codedBallots,
} from "../../measures/social_choice/ballots.ts";
import type { Ballots } from "../../measures/social_choice/winners.ts";
import { type BindingCase, bindingCases } from "./binding_cases.ts";
import { type DatedParts, datedParts } from "./dated_parts.ts";
import { codedDesignValues, type DesignCase, designCase } from "./design_case.ts";
import {
  type InstitutionCase,
  institutionCases,
  type LinkageRows,
  type ShockAllyCase,
  shockAllyCases,
} from "./institution_cases.ts";

/** The clean tables that findings are made of. */
export type EvidenceRows = BargainingRows & BallotRows & DesignRows & LinkageRows & ChainRows;

/** Issues, ballots, designs, linkages, shocks, chains of commitments, and their coded cells. */
export interface Evidence {
  readonly bargaining: Bargaining;
  readonly ballots: readonly BallotCase[];
  readonly designs: DesignCase;
  readonly binding: readonly BindingCase[];
  readonly institutions: readonly InstitutionCase[];
  readonly shockAllies: readonly ShockAllyCase[];
  readonly chains: Readonly<Record<ChainReading, readonly Chain[]>>;
  readonly cells: readonly CodedCell[];
  /** Value of each cell as its coder left it. */
  readonly asCoded: Float64Array;
}

/**
 * Makes the evidence of the clean tables, or of what is left of them.
 *
 * @param dated its parts that rest on dates
 * @param register where its coded cells are entered; one that several share holds those of all
 */
export function evidenceOf(
  rows: EvidenceRows,
  reading: OpeningReading = "earliest",
  dated: DatedParts = datedParts(rows),
  register: CellRegister = cellRegister(),
): Evidence {
  const bargaining = bargainingOf(rows, register, reading);
  const made = {
    bargaining,
    ballots: ballotsOf(rows, register),
    designs: designCase(rows, register),
    binding: bindingCases(bargaining, rows, register),
    institutions: institutionCases(rows, dated.initiated, register),
    shockAllies: shockAllyCases(rows, dated.eves, register),
    chains: dated.chains,
  };
  return {
    ...made,
    cells: register.cells,
    asCoded: Float64Array.from(register.cells, ({ value }) => value),
  };
}

/** Values under one coding. */
export interface CodedEvidence {
  readonly issues: readonly CodedIssue[];
  readonly ballots: readonly Ballots[];
  /** Codes of each organisation by feature. */
  readonly designs: readonly Float64Array[];
  /** The coding itself. */
  readonly cells: Float64Array;
  /** Reads all values anew. */
  readonly readAll: (coded: Float64Array) => void;
  /** Takes over the coding itself, and nothing that is read from it. */
  readonly readCells: (coded: Float64Array) => void;
  /** Reads one issue anew. */
  readonly readIssue: (at: number, coded: Float64Array) => void;
  /** Reads the ballots of one episode anew. */
  readonly readBallots: (at: number, coded: Float64Array) => void;
  /** Reads one feature of all designs anew. */
  readonly readFeature: (at: number, coded: Float64Array) => void;
  /** Reads the saliences of one actor in an episode anew. */
  readonly readActor: (at: number, coded: Float64Array) => void;
}

/** Makes the values of the evidence as coded; reading again overwrites them in place. */
export function codedEvidence(evidence: Evidence): CodedEvidence {
  const { bargaining, ballots, asCoded } = evidence;
  const issues = codedIssues(bargaining);
  const votes = codedBallots(ballots);
  const designs = codedDesignValues(evidence.designs);
  const cells = asCoded.slice();
  const readAll = (coded: Float64Array) => {
    cells.set(coded);
    issues.readAll(coded);
    votes.readAll(coded);
    designs.readAll(coded);
  };
  readAll(asCoded);
  return {
    issues: issues.values,
    ballots: votes.values,
    designs: designs.values,
    cells,
    readAll,
    readCells: (coded) => cells.set(coded),
    readIssue: issues.readOne,
    readBallots: votes.readOne,
    readFeature: designs.readOne,
    readActor: issues.readActor,
  };
}
