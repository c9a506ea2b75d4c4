/**
 * Evidence made for a test, and the real one.
 *
 * @module
 */
import type { Claim, Test } from "../../pipeline/findings/claims/claim.ts";
import type { Criterion } from "../../pipeline/findings/criteria/criterion.ts";
import {
  type CodedEvidence,
  codedEvidence,
  type Evidence,
  evidenceOf,
  type EvidenceRows,
} from "../../pipeline/findings/evidence/evidence.ts";
import { findingReads, type FindingRows } from "../../pipeline/findings/evidence/finding_rows.ts";
import type { LeaveOutRows } from "../../pipeline/robustness/leave_outs.ts";
import {
  type MeasuredClaim,
  measuredClaims,
} from "../../pipeline/findings/claims/measured_claim.ts";
import { estimatorOf } from "../../pipeline/findings/statistics/estimator.ts";
import type { Statistic } from "../../pipeline/findings/statistics/statistic.ts";
import { readCleanRows } from "../../pipeline/tables/clean_rows.ts";
import {
  capabilityRow,
  episodeRow,
  issueRow,
  issueTypeRow,
  positionRow,
  type RowOf,
  sourceRow,
  voiceRows,
} from "../fixtures/made_clean_rows.ts";

/** An issue as a test describes it; what is not given does not matter to it. */
export interface MadeIssue {
  readonly outcome: number;
  readonly reference?: number;
  /**
   * Opening of each state, or of several that speak as one, such as `AUS+NZL`; several rows of one
   * state are read by their median.
   */
  readonly openings: Readonly<Record<string, number | readonly number[]>>;
  /** Salience of each state; of several rows all have it. */
  readonly salience?: Readonly<Record<string, number>>;
  /** Episode; `E` without it. */
  readonly episode?: string;
  /** Family of the episode; the first issue of an episode decides. */
  readonly family?: string;
  readonly type?: RowOf<"issueTypes">["type"];
  /** What a higher position means; more binding without it. */
  readonly orientation?: RowOf<"issueTypes">["orientation"];
  /** Issue that it carries on, as episode/issue. */
  readonly carriesOn?: string;
  /** Last stand of each state before the outcome. */
  readonly finals?: Readonly<Record<string, number>>;
  /** States among the openings that are neither the hub nor its allies. */
  readonly others?: readonly string[];
  readonly evidence?: RowOf<"issues">["evidence"];
  /** Confidence of the row of each state; A without it. */
  readonly confidence?: Readonly<Record<string, RowOf<"positions">["confidence"]>>;
}

/** Rows of no evidence at all, voices apart. */
export function noRows(): LeaveOutRows {
  return {
    designs: [],
    designFeatures: [],
    organisations: [],
    linkages: [],
    institutions: [],
    shocks: [],
    states: [],
    treaties: [],
    rivals: [],
    proposals: [],
    events: [],
    treatyParties: [],
    commitments: [],
    issues: [],
    positions: [],
    preferences: [],
    sources: [sourceRow("s", null)],
    episodes: [],
    issueTypes: [],
    voices: voiceRows(),
    capabilities: [],
  };
}

/**
 * Rows of some issues, which are called 0, 1, and so on. Every state has the capability 0.1 but the
 * United States, which has 0.4.
 */
export function rowsOf(made: readonly MadeIssue[]): LeaveOutRows {
  const episodes = [...Map.groupBy(made, ({ episode = "E" }) => episode)].map(([episode, of]) => {
    const others = new Set(of.flatMap(({ others = [] }) => others));
    const states = statesOf(of);
    return episodeRow(episode, {
      family: of[0]!.family ?? `family of ${episode}`,
      ally_states: [...states].filter((state) => state !== "USA" && !others.has(state)).sort(),
      other_states: [...others],
    });
  });
  return {
    ...noRows(),
    episodes,
    issues: made.map(({ episode = "E", outcome, reference = 0, evidence = "read" }, at) =>
      issueRow(episode, `${at}`, { outcome, reference_point: reference, evidence })
    ),
    issueTypes: made.map(
      ({ episode = "E", type = "scope", orientation = "more-binding", carriesOn = null }, at) =>
        issueTypeRow(episode, `${at}`, { type, orientation, carries_on: carriesOn }),
    ),
    positions: made.flatMap(positionsOf),
    capabilities: [...statesOf(made)].map((state) =>
      capabilityRow(state, state === "USA" ? 0.4 : 0.1)
    ),
  };
}

function positionsOf(
  { episode = "E", openings, finals = {}, salience = {}, confidence = {} }: MadeIssue,
  at: number,
) {
  const rowsAt = (stage: "opening" | "final", stands: MadeIssue["openings"]) =>
    Object.entries(stands).flatMap(([state, values]) =>
      [values].flat().map((value, each) =>
        positionRow(episode, `${at}`, state.split("+"), value, {
          row_id: `${episode}/${at}/${state}/${stage}-${each}`,
          stage,
          salience: salience[state] ?? null,
          confidence: confidence[state] ?? "A",
        })
      )
    );
  return [...rowsAt("opening", openings), ...rowsAt("final", finals)];
}

function statesOf(made: readonly MadeIssue[]): Set<string> {
  return new Set(
    made.flatMap(({ openings }) => Object.keys(openings).flatMap((name) => name.split("+"))),
  );
}

/** Marks that a test sets. */
export function criterionOf(
  supportedFrom: number,
  contradictedUpTo: number,
  fewest: number,
): Criterion {
  return {
    estimate: "made",
    unit: "share",
    over: "issue",
    supportedFrom,
    contradictedUpTo,
    fewest,
    reason: "made",
    fixed: "before any estimate",
  };
}

/** A claim with some tests, of a criterion and a statistic each. */
export function claimOf(
  id: string,
  ...tests: readonly (readonly [Criterion, Test["statistic"]])[]
): Claim {
  return {
    id,
    chapter: "1",
    claim: "Made",
    short: "In short",
    bearing: "for",
    criterion: tests[0]![0],
    tests: tests.map(([criterion, statistic], at) => ({ name: `${at}`, criterion, statistic })),
    alternatives: [],
  };
}

/** Evidence with a claim of one test that is measured on it. */
export interface Measured {
  readonly evidence: Evidence;
  readonly coded: CodedEvidence;
  readonly measured: MeasuredClaim;
}

/** Measures a claim of one test on some rows. */
export function measuredOn(
  rows: EvidenceRows,
  criterion: Criterion,
  statistic: Test["statistic"],
): Measured {
  const evidence = evidenceOf(rows);
  const coded = codedEvidence(evidence);
  const claim = claimOf("made", [criterion, statistic]);
  return { evidence, coded, measured: measuredClaims([claim], evidence, coded)[0]! };
}

/** Estimate of a statistic on some rows, and over how many units it is taken. */
export function estimateOn(
  rows: EvidenceRows,
  statisticOf: (evidence: Evidence) => Statistic,
): [estimate: number, units: number] {
  const evidence = evidenceOf(rows);
  const { estimate, units } = estimatorOf(statisticOf(evidence))(codedEvidence(evidence));
  return [estimate, units];
}

/** The clean tables of the package. */
export function realRows(): FindingRows {
  return readCleanRows(
    findingReads,
    (name) => Deno.readTextFileSync(`data-clean/tables/${name}.csv`),
  );
}
