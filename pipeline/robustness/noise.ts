/**
 * What becomes of the verdicts when coders err at random.
 *
 * @module
 */
import { type MeasuredClaim, verdictBy } from "../findings/claims/measured_claim.ts";
import { joint, type Verdict } from "../findings/claims/verdict.ts";
import { type CodedEvidence, codedEvidence, type Evidence } from "../findings/evidence/evidence.ts";
import { cellsOfStatistic } from "../findings/statistics/statistic.ts";
import type { CodedCell, Layer } from "../measures/coding/coded_cells.ts";
import { erring } from "./cell_errors.ts";

/** What noise does to a claim. */
export interface NoiseResult {
  readonly draws: number;
  /** Share of draws that give each verdict. */
  readonly shares: Readonly<Record<Verdict, number>>;
  /** Mean of the first test's estimates over the draws, less that estimate as coded. */
  readonly meanShift: number;
}

/** How the noise is made. */
export interface NoiseSettings {
  /** Kinds of cell that err. */
  readonly layers: readonly Layer[];
  readonly draws: number;
  /** Standard deviation in points of a cell's error, or the chance of a slip of a code. */
  readonly spreadOf: (cell: CodedCell) => number;
  /** Told now and then how many draws are done. */
  readonly onProgress?: (done: number) => void;
}

/**
 * Lets every coded cell of some layers err that some claim rests on, and looks at all claims under
 * each draw. A claim's result is the same whichever other claims are looked at. Time grows linearly
 * in draws and no table is made in between.
 */
export function underNoise(
  evidence: Evidence,
  claims: readonly MeasuredClaim[],
  { layers, draws, spreadOf, onProgress }: NoiseSettings,
): NoiseResult[] {
  const coded = codedEvidence(evidence);
  const errs = evidence.cells.map(({ layer }) => layers.includes(layer));
  // What rests on no cell that errs stays as it is.
  const erringOf = claims.map(({ tests }) =>
    tests.map(({ statistic }) => cellsOfStatistic(evidence, statistic).filter((cell) => errs[cell]))
  );
  const cells = [...new Set(erringOf.flat(2))];
  const tallies = claims.map((claim, at) =>
    tallyOf(claim, coded, erringOf[at]!.map(({ length }) => length > 0))
  );
  const touched = tallies.filter((_, at) => erringOf[at]!.some(({ length }) => length > 0));
  const drawPair = erring(evidence, cells, spreadOf);
  const read = coded.readerOf(cells);
  const [one, other] = [evidence.asCoded.slice(), evidence.asCoded.slice()];
  for (let draw = 0; draw < draws; draw++) {
    if (draw % 2 === 0) drawPair(draw / 2, one, other);
    read(draw % 2 === 0 ? one : other);
    for (const tally of touched) tally.add();
    if (onProgress && draw % 256 === 255 && draw + 1 < draws) onProgress(draw + 1);
  }
  onProgress?.(draws);
  return tallies.map(({ result }) => result(draws));
}

/** Counts the verdicts of a claim. */
interface Tally {
  /** Takes in the verdict under the coding last read. */
  readonly add: () => void;
  readonly result: (draws: number) => NoiseResult;
}

/** @param moves whether each test rests on a cell that errs */
function tallyOf(claim: MeasuredClaim, coded: CodedEvidence, moves: readonly boolean[]): Tally {
  const found = claim.tests.map((test) => verdictBy(test, test.estimator(coded)));
  const asCoded = joint(found);
  const before = claim.tests[0]?.estimator(coded).estimate ?? NaN;
  const counts = { "supported": 0, "between": 0, "contradicted": 0, "cannot tell": 0 };
  let sum = 0;
  let defined = 0;
  return {
    add: () => {
      for (let at = 0; at < found.length; at++) {
        // The first is taken in any case: its mean shift is.
        if (at > 0 && !moves[at]) continue;
        const test = claim.tests[at]!;
        const now = test.estimator(coded);
        if (at === 0 && !Number.isNaN(now.estimate)) {
          sum += now.estimate;
          defined++;
        }
        found[at] = verdictBy(test, now);
      }
      counts[joint(found)]++;
    },
    result: (draws) => {
      const taken = Object.values(counts).reduce((total, count) => total + count, 0);
      // A claim that was not looked at says in every draw what it says as coded.
      const share = (verdict: Verdict) =>
        (counts[verdict] + (verdict === asCoded ? draws - taken : 0)) / draws;
      return {
        draws,
        shares: {
          "supported": share("supported"),
          "between": share("between"),
          "contradicted": share("contradicted"),
          "cannot tell": share("cannot tell"),
        },
        meanShift: taken === 0 ? 0 : sum / defined - before,
      };
    },
  };
}
