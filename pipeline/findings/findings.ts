/**
 * All tables of the stage `findings`, made of the clean tables. Nothing here knows of files, so that a
 * page can run it.
 *
 * @module
 */
import { standingFinder } from "../bargaining/issue_cases.ts";
import type { CleanTableName } from "../tables/clean_rows.ts";
import { claims } from "./all_claims.ts";
import { codedEvidence, evidenceOf } from "./evidence.ts";
import { type LeaveOutRows, leaveOuts } from "./leave_outs.ts";
import { measuredClaims, verdictUnder } from "./measured_claim.ts";
import { concessionLines } from "./tables/concessions.ts";
import { groupLines } from "./tables/concessions_by_group.ts";
import { cellLines, estimateLines, findingLines } from "./tables/findings.ts";
import { fragilityLines } from "./tables/fragility.ts";
import { alternativeLines, leaveOutLines } from "./tables/leave_outs.ts";
import { raceTables } from "./tables/models.ts";
import { type Draws, noiseLines } from "./tables/noise.ts";
import { openingLines } from "./tables/openings.ts";
import { ballotLines, hitLines, ruleLines } from "./tables/rules.ts";
import { findingSources } from "./tables/sources.ts";

/** A table of the stage: rows under fixed columns. */
export interface FindingTable extends FindingTablePlan {
  readonly rows: readonly object[];
}

/** What a table is, before it is made. */
export interface FindingTablePlan {
  readonly name: string;
  readonly description: string;
  /** File names of the clean tables whose rows reach it. */
  readonly reads: readonly string[];
}

/** The clean tables that findings are made of. */
export const findingReads = [
  "issues",
  "positions",
  "preferences",
  "sources",
  "episodes",
  "issueTypes",
  "voices",
  "capabilities",
] as const satisfies readonly CleanTableName[];

const bargaining = ["issues", "positions", "episodes", "issue_types", "voices", "capabilities"];
const ballots = ["preferences", "episodes", "voices", "capabilities"];
const everything = [...new Set([...bargaining, ...ballots])];

/** Every table of the stage, in the order of the argument. */
export const findingTablePlans = [
  {
    name: "findings",
    description: "Each claim of the argument, its verdict, and how much it takes to overturn it",
    reads: everything,
  },
  {
    name: "estimates",
    description: "The estimates that the verdicts rest on, with the marks that were fixed before",
    reads: everything,
  },
  {
    name: "noise",
    description: "What becomes of each verdict when coders err at random",
    reads: everything,
  },
  {
    name: "leave_outs",
    description: "What becomes of each verdict when a part of the evidence is left out",
    reads: everything,
  },
  {
    name: "alternatives",
    description: "What each finding would give had a choice of the analysis been made otherwise",
    reads: everything,
  },
  {
    name: "fragility",
    description: "How many coded cells must be wrong to overturn each verdict",
    reads: everything,
  },
  {
    name: "fragile_cells",
    description: "Cells whose recoding overturns a verdict",
    reads: everything,
  },
  { name: "cells", description: "Coded cells that enter each finding", reads: everything },
  {
    name: "openings",
    description: "Each state's opening on each issue, and the rows that it is read from",
    reads: bargaining,
  },
  {
    name: "concessions",
    description: "Each issue's openings, outcome and reference point, and who was ahead",
    reads: bargaining,
  },
  {
    name: "concessions_by_group",
    description: "Concessions by type of issue, family of disputes, episode and ally",
    reads: bargaining,
  },
  {
    name: "model_predictions",
    description: "What each bargaining model and baseline predicts of each issue",
    reads: bargaining,
  },
  {
    name: "model_race",
    description: "Errors of bargaining models and baselines",
    reads: bargaining,
  },
  { name: "model_pairs", description: "How each two models differ", reads: bargaining },
  {
    name: "ballots",
    description: "Worth of institutional forms to states, one ballot a state and episode",
    reads: ballots,
  },
  {
    name: "rule_hits",
    description: "What each rule of social choice names in each episode",
    reads: ballots,
  },
  {
    name: "rules",
    description: "How often each rule of social choice names the form that resulted",
    reads: ballots,
  },
  {
    name: "sources",
    description: "Sources whose rows reach each table of the stage",
    reads: ["sources"],
  },
] as const satisfies readonly FindingTablePlan[];

/** Draws of noise that a run makes unless told otherwise. */
export const usualDraws: Draws = { all: 2000, each: 100 };

/** Makes every table of the stage. */
export function findingTables(
  rows: LeaveOutRows,
  draws: Draws = usualDraws,
  onProgress?: (done: number) => void,
): FindingTable[] {
  const evidence = evidenceOf(rows);
  const coded = codedEvidence(evidence);
  const measured = measuredClaims(claims, evidence, coded);
  const verdicts = measured.map((each) => verdictUnder(each, coded));
  const noise = noiseLines(measured, evidence, verdicts, draws, onProgress);
  const left = leaveOutLines(measured, verdicts, leaveOuts(rows));
  const fragility = fragilityLines(measured, evidence, coded);
  const race = raceTables(evidence, coded);
  const unknown = evidenceOf({
    ...rows,
    preferences: rows.preferences.filter(({ evidence }) => evidence !== "known"),
  });
  const hits = hitLines(evidence, coded, { evidence: unknown, coded: codedEvidence(unknown) });
  const made: Readonly<Record<typeof findingTablePlans[number]["name"], readonly object[]>> = {
    findings: findingLines(measured, verdicts, noise, left, fragility.numbers),
    estimates: estimateLines(measured, evidence, coded),
    noise,
    leave_outs: left,
    alternatives: alternativeLines(measured, evidence, coded),
    fragility: fragility.numbers,
    fragile_cells: fragility.cells,
    cells: cellLines(measured, evidence),
    openings: openingLines(
      evidence,
      coded,
      evidenceOf(rows, "military"),
      standingFinder(rows.voices),
    ),
    concessions: concessionLines(evidence, coded),
    concessions_by_group: groupLines(evidence, coded),
    model_predictions: race.predictions,
    model_race: race.race,
    model_pairs: race.pairs,
    ballots: ballotLines(evidence, coded),
    rule_hits: hits,
    rules: ruleLines(hits),
    sources: findingSources(rows, evidence, findingTablePlans),
  };
  return findingTablePlans.map((plan) => ({ ...plan, rows: made[plan.name] }));
}
