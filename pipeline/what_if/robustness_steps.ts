/**
 * What findings withstand after edits, in steps, so that a page can show how far it is and stop in
 * between.
 *
 * @module
 */
import { measuredClaims, verdictUnder } from "../findings/claims/measured_claim.ts";
import { datedParts } from "../findings/evidence/dated_parts.ts";
import { codedEvidence, evidenceOf } from "../findings/evidence/evidence.ts";
import { twiceReadColumns } from "../findings/evidence/twice_read_columns.ts";
import { cellRegister } from "../measures/coding/coded_cells.ts";
import { fragilityLines } from "../robustness/fragility_lines.ts";
import { leaningLines } from "../robustness/leaning.ts";
import { alternativeLines, leaveOutLines } from "../robustness/leave_out_lines.ts";
import { leaveOuts } from "../robustness/leave_outs.ts";
import { type Draws, linesOfRun, noiseRuns } from "../robustness/noise_lines.ts";
import { noiseSpread, spreadFinder } from "../robustness/noise_spread.ts";
import { usualDraws } from "../robustness/robustness.ts";
import { alternativesFinder, limits } from "../robustness/recoding.ts";
import { robustnessLines } from "../robustness/robustness_lines.ts";
import type { RobustnessLines } from "../tables/derived/robustness/all.ts";
import type { FragileCellLine } from "../tables/derived/robustness/fragile_cells.ts";
import type { FragilityLine } from "../tables/derived/robustness/fragility.ts";
import type { LeaveOutLine } from "../tables/derived/robustness/leave_outs.ts";
import type { NoiseLine } from "../tables/derived/robustness/noise.ts";
import type { Ground } from "./ground.ts";
import type { WhatIf } from "./what_if.ts";

/** How far the work is. */
export interface RobustnessStep {
  /** What was done last, in a word or two. */
  readonly what: "noise" | "leave-outs" | "leaning" | "fragility";
  /** Share of all steps that are done, above 0 and up to 1. */
  readonly done: number;
}

/** Lines of the published tables on robustness, of the claims that were looked at. */
export type RobustnessAfter = Omit<RobustnessLines, "noiseSpread" | "secondReader">;

/** Leave-outs of a step. */
const lot = 6;

/**
 * Works out the robustness of the claims that edits touch, a step at each `next()`; the last gives the
 * lines. In a worker:
 *
 * ```ts ignore
 * const steps = robustnessSteps(ground, after);
 * let step = steps.next();
 * for (; !step.done; step = steps.next()) postMessage(step.value);
 * postMessage(step.value); // the lines
 * ```
 *
 * @param ids the claims; without them those that {@linkcode robustnessTouched} names
 */
export function* robustnessSteps(
  ground: Ground,
  after: WhatIf,
  draws: Draws = usualDraws,
  ids: readonly string[] = robustnessTouched(ground, after),
): Generator<RobustnessStep, RobustnessAfter> {
  const argued = ground.claims.map(({ claim }) => claim).filter(({ id }) => ids.includes(id));
  const { rows, reading } = after;
  const dated = datedParts(rows, ground.made.dated);
  const register = cellRegister();
  const evidence = evidenceOf(
    rows,
    reading && { earliest: reading, coded: reading },
    dated,
    register,
  );
  const coded = codedEvidence(evidence);
  const measured = measuredClaims(argued, evidence, coded);
  const verdicts = measured.map((each) => verdictUnder(each, coded));
  const spreadOf = spreadFinder(noiseSpread(evidence.cells, twiceReadColumns(rows)));
  const runs = noiseRuns(draws);
  const outs = leaveOuts(rows).map((out) => reading && !out.reading ? { ...out, reading } : out);
  const lots = Array.from(
    { length: Math.ceil(outs.length / lot) },
    (_, at) => outs.slice(at * lot, (at + 1) * lot),
  );
  const all = runs.length + lots.length + 1 + measured.length;
  let done = 0;
  const step = (what: RobustnessStep["what"]): RobustnessStep => ({ what, done: ++done / all });

  const noise: NoiseLine[] = [];
  for (const run of runs) {
    noise.push(...linesOfRun(run, measured, evidence, verdicts, spreadOf));
    yield step("noise");
  }
  const made = { rows, dated, register, evidence };
  const left: LeaveOutLine[] = [];
  for (const some of lots) {
    left.push(...leaveOutLines(measured, verdicts, coded, some, made));
    yield step("leave-outs");
  }
  const leaning = leaningLines(measured, evidence, coded, rows);
  yield step("leaning");
  const fragility: FragilityLine[] = [];
  const fragileCells: FragileCellLine[] = [];
  const alternativesOf = alternativesFinder(evidence, limits);
  for (const each of measured) {
    const found = fragilityLines([each], evidence, coded, alternativesOf);
    fragility.push(...found.numbers);
    fragileCells.push(...found.cells);
    yield step("fragility");
  }
  return {
    robustness: robustnessLines(argued.map(({ id }) => id), noise, left, leaning, fragility),
    noise,
    leaveOuts: left,
    leaning,
    fragility,
    fragileCells,
    alternatives: alternativeLines(measured, evidence, coded),
  };
}

/**
 * Ids of the claims whose robustness may be another after edits: those that rest on what changed, and
 * all where sources or the second reading did, which say what is left out and how far coders err.
 */
export function robustnessTouched(ground: Ground, { rows, touched }: WhatIf): readonly string[] {
  const same = ([
    "sources",
    "secondPositions",
    "secondOutcomes",
    "secondPreferences",
    "secondLinkages",
    "secondDesigns",
    "secondShocks",
  ] as const).every((name) => rows[name] === ground.rows[name]);
  return same ? touched : ground.claims.map(({ claim }) => claim.id);
}
