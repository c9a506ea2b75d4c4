/**
 * All that the findings rest on: issues and ballots, their coded cells, and the values that a coding
 * gives them.
 *
 * @module
 */
import { type CodedIssue, codedIssues } from "../bargaining/coded_issues.ts";
import { type Bargaining, bargainingOf, type BargainingRows } from "../bargaining/issue_cases.ts";
import type { OpeningReading } from "../bargaining/openings.ts";
import { cellRegister, type CodedCell } from "../coding/coded_cells.ts";
import {
  type BallotCase,
  type BallotRows,
  ballotsOf,
  codedBallots,
} from "../social_choice/ballots.ts";
import type { Ballots } from "../social_choice/winners.ts";

/** The clean tables that findings are made of. */
export type EvidenceRows = BargainingRows & BallotRows;

/** Issues, ballots and their coded cells. */
export interface Evidence {
  readonly bargaining: Bargaining;
  readonly ballots: readonly BallotCase[];
  readonly cells: readonly CodedCell[];
  /** Value of each cell as its coder left it. */
  readonly asCoded: Float64Array;
}

/** Makes the evidence of the clean tables, or of what is left of them. */
export function evidenceOf(rows: EvidenceRows, reading: OpeningReading = "earliest"): Evidence {
  const register = cellRegister();
  const bargaining = bargainingOf(rows, register, reading);
  const ballots = ballotsOf(rows, register);
  return {
    bargaining,
    ballots,
    cells: register.cells,
    asCoded: Float64Array.from(register.cells, ({ value }) => value),
  };
}

/** What findings are estimated over: an issue or the ballots of an episode. */
export type Domain = "issues" | "ballots";

/** Values of issues and ballots under one coding. */
export interface CodedEvidence {
  readonly issues: readonly CodedIssue[];
  readonly ballots: readonly Ballots[];
  /** Reads all values anew. */
  readonly readAll: (coded: Float64Array) => void;
  /** Reads one issue, or the ballots of one episode, anew. */
  readonly readOne: (domain: Domain, at: number, coded: Float64Array) => void;
  /** Reads the saliences of one actor in an episode anew. */
  readonly readActor: (at: number, coded: Float64Array) => void;
}

/** Makes the values of the evidence as coded; reading again overwrites them in place. */
export function codedEvidence({ bargaining, ballots, asCoded }: Evidence): CodedEvidence {
  const issues = codedIssues(bargaining);
  const votes = codedBallots(ballots);
  const readAll = (coded: Float64Array) => {
    issues.readAll(coded);
    votes.readAll(coded);
  };
  readAll(asCoded);
  return {
    issues: issues.values,
    ballots: votes.values,
    readAll,
    readActor: issues.readActor,
    readOne: (domain, at, coded) => (domain === "issues" ? issues : votes).readOne(at, coded),
  };
}
