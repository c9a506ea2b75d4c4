/**
 * What becomes of the verdicts when coders err at random.
 *
 * @module
 */
import type { CodedCell, Layer } from "../measures/coding/coded_cells.ts";
import { normals, type Random } from "../base/inference/random.ts";
import { joint, type Verdict } from "../findings/claims/verdict.ts";
import { codedEvidence, type Evidence } from "../findings/evidence/evidence.ts";
import { type MeasuredClaim, verdictBy, verdictUnder } from "../findings/claims/measured_claim.ts";
import { cellsOfStatistic } from "../findings/statistics/statistic.ts";
import { byText } from "../base/words/order.ts";

/**
 * Standard deviation in points of the error of a cell: for confidence A or `read`, B or `cited`, C
 * or `known`.
 */
export const errors = [5, 10, 20] as const;

/** Chance that a code is one step off, for the same grades. */
export const slips = [0.05, 0.1, 0.2] as const;

/** What noise does to a claim. */
export interface NoiseResult {
  readonly draws: number;
  /** Share of draws that give each verdict. */
  readonly shares: Readonly<Record<Verdict, number>>;
  /** Mean of the estimates of each test over the draws, less the estimate as coded. */
  readonly meanShift: readonly number[];
}

/** How the noise is made. */
export interface NoiseSettings {
  /** Kinds of cell that err. */
  readonly layers: readonly Layer[];
  readonly draws: number;
  readonly random: Random;
  /** Told now and then how many draws are done. */
  readonly onProgress?: (done: number) => void;
}

/**
 * Adds an independent normal error to every coded cell of some layers, reflected at 0 and 100, lets
 * codes slip by a step, and looks at all claims under each draw. Time grows linearly in draws and
 * no table is made in between.
 */
export function underNoise(
  evidence: Evidence,
  claims: readonly MeasuredClaim[],
  { layers, draws, random, onProgress }: NoiseSettings,
): NoiseResult[] {
  const coded = codedEvidence(evidence);
  const normal = normals(random);
  const cellsOf = claims.map(({ tests }) =>
    new Set(tests.flatMap(({ statistic }) => cellsOfStatistic(evidence, statistic)))
  );
  const erring = erringCells(evidence, cellsOf, layers);
  // What rests on no cell that errs stays as it is.
  const touched = [...claims.keys()].filter((at) => erring.some((cell) => cellsOf[at]!.has(cell)));
  const deviation = Float64Array.from(erring, (cell) => errors[evidence.cells[cell]!.doubt]);
  const chance = Float64Array.from(erring, (cell) => slips[evidence.cells[cell]!.doubt]);
  const codes = erring.map((cell) => evidence.cells[cell]!.steps);
  const values = evidence.asCoded.slice();
  const asCoded = claims.map(({ tests }) =>
    tests.map(({ estimator }) => estimator(coded).estimate)
  );
  const sums = asCoded.map((estimates) => new Float64Array(estimates.length));
  const defined = asCoded.map((estimates) => new Float64Array(estimates.length));
  const tallies = claims.map((each, at) => {
    const none = { "supported": 0, "between": 0, "contradicted": 0, "cannot tell": 0 };
    return touched.includes(at) ? none : { ...none, [verdictUnder(each, coded)]: draws };
  });
  for (let draw = 0; draw < draws; draw++) {
    for (let at = 0; at < erring.length; at++) {
      const cell = erring[at]!;
      const steps = codes[at];
      values[cell] = steps === undefined
        ? reflected(evidence.asCoded[cell]! + deviation[at]! * normal())
        : slipped(evidence.asCoded[cell]!, steps, chance[at]!, random);
    }
    coded.readAll(values);
    for (const at of touched) {
      const { tests } = claims[at]!;
      let verdict: Verdict | undefined;
      for (let each = 0; each < tests.length; each++) {
        const test = tests[each]!;
        const { estimate, deciding } = test.estimator(coded);
        if (!Number.isNaN(estimate)) {
          sums[at]![each]! += estimate;
          defined[at]![each]! += 1;
        }
        const here = verdictBy(test, { estimate, deciding });
        verdict = verdict === undefined ? here : joint([verdict, here]);
      }
      tallies[at]![verdict!]++;
    }
    if (onProgress && draw % 256 === 255 && draw + 1 < draws) onProgress(draw + 1);
  }
  onProgress?.(draws);
  return claims.map((_, at) => ({
    draws,
    shares: {
      "supported": tallies[at]!.supported / draws,
      "between": tallies[at]!.between / draws,
      "contradicted": tallies[at]!.contradicted / draws,
      "cannot tell": tallies[at]!["cannot tell"] / draws,
    },
    meanShift: asCoded[at]!.map((estimate, each) =>
      touched.includes(at) ? sums[at]![each]! / defined[at]![each]! - estimate : 0
    ),
  }));
}

/** A code that may be one step off, up or down alike; at an end of its steps only inward. */
export function slipped(
  code: number,
  [first, last]: readonly [number, number],
  chance: number,
  random: Random,
): number {
  if (random() >= chance) return code;
  if (code === first) return Math.min(last, code + 1);
  if (code === last) return Math.max(first, code - 1);
  return code + (random() < 0.5 ? -1 : 1);
}

/** A value that left the scale from 0 to 100, folded back at its ends. */
export function reflected(value: number): number {
  let folded = value;
  while (folded < 0 || folded > 100) folded = folded < 0 ? -folded : 200 - folded;
  return folded;
}

/** Cells of some layers that some claim rests on, in the order of their names. */
function erringCells(
  { cells }: Evidence,
  cellsOf: readonly ReadonlySet<number>[],
  layers: readonly Layer[],
): number[] {
  // By name, so that the order of rows has no effect on what a cell draws.
  const nameOf = ({ table, row, column }: CodedCell) => `${table}\n${row}\n${column}`;
  return cells.flatMap((cell, at) =>
    layers.includes(cell.layer) && cellsOf.some((of) => of.has(at))
      ? [{ at, name: nameOf(cell) }]
      : []
  ).sort((a, b) => byText(a.name, b.name)).map(({ at }) => at);
}
