import { assert, assertAlmostEquals, assertEquals, assertNotEquals } from "@std/assert";
import { type CodedCell, type Layer, layers } from "../../pipeline/measures/coding/coded_cells.ts";
import { claims } from "../../pipeline/findings/claims/all_claims.ts";
import { aheadShare } from "../../pipeline/findings/statistics/concession_statistics.ts";
import { codedEvidence, evidenceOf } from "../../pipeline/findings/evidence/evidence.ts";
import { measuredClaims, verdictUnder } from "../../pipeline/findings/claims/measured_claim.ts";
import { cellsOfStatistic } from "../../pipeline/findings/statistics/statistic.ts";
import { initiatedShare } from "../../pipeline/findings/statistics/linkage_statistics.ts";
import { erring, reflected, slipped } from "../../pipeline/robustness/cell_errors.ts";
import { type NoiseResult, underNoise } from "../../pipeline/robustness/noise.ts";
import { noiseLines } from "../../pipeline/robustness/noise_lines.ts";
import { noiseSpread, spreadFinder } from "../../pipeline/robustness/noise_spread.ts";
import { twiceReadColumns } from "../../pipeline/findings/evidence/twice_read_columns.ts";
import { seeded } from "../../pipeline/base/inference/random.ts";
import { linkageRow } from "../fixtures/made_clean_rows.ts";
import {
  criterionOf,
  type MadeIssue,
  measuredOn,
  noRows,
  realRows,
  rowsOf,
} from "../findings/made_evidence.ts";

const rows = realRows();
const evidence = evidenceOf(rows);
const coded = codedEvidence(evidence);
const measured = measuredClaims(claims, evidence, coded);
const verdicts = measured.map((each) => verdictUnder(each, coded));
const spreadOf = spreadFinder(noiseSpread(evidence.cells, twiceReadColumns(rows)));

const noise = (layers: readonly Layer[], draws: number) =>
  underNoise(evidence, measured, { layers, draws, spreadOf });

/** Whether a claim's verdict and first estimate stay as they are in every draw. */
function isStill({ shares, meanShift }: NoiseResult, at: number): boolean {
  return shares[verdicts[at]!] === 1 && !(Math.abs(meanShift) > 1e-9);
}

Deno.test("values off the scale are folded back at its ends", () => {
  for (const value of [0, 0.5, 50, 99.5, 100]) assertEquals(reflected(value), value);
  assertEquals(reflected(-3), 3);
  assertEquals(reflected(-100), 100);
  assertEquals(reflected(104), 96);
  assertEquals(reflected(200), 0);
  // 230 is folded to -30, that to 30.
  assertEquals(reflected(230), 30);
  // -130 is folded to 130, that to 70; -230 to 230, -30 and 30.
  assertEquals(reflected(-130), 70);
  assertEquals(reflected(-230), 30);
});

Deno.test("where no layer errs nothing moves", () => {
  for (const [at, result] of noise([], 50).entries()) {
    assertEquals(result.draws, 50);
    assert(isStill(result, at), claims[at]!.id);
  }
});

Deno.test("the same draws give the same noise, whoever asks", () => {
  const together = noise(layers, 40);
  assertEquals(noise(layers, 40), together);
  for (const [at, claim] of measured.entries()) {
    const [alone] = underNoise(evidence, [claim], { layers, draws: 40, spreadOf });
    assertEquals(alone, together[at], claim.claim.id);
  }
});

Deno.test("the order of rows has no effect on the noise", () => {
  const backwards = evidenceOf({
    ...rows,
    positions: rows.positions.toReversed(),
    preferences: rows.preferences.toReversed(),
    issues: rows.issues.toReversed(),
  });
  const values = codedEvidence(backwards);
  const others = measuredClaims(claims, backwards, values);
  const results = underNoise(backwards, others, { layers, draws: 100, spreadOf });
  for (const [at, { shares }] of noise(layers, 100).entries()) {
    assertEquals(results[at]!.shares, shares, claims[at]!.id);
  }
});

Deno.test("a changed linkage, and one less, leave the noise of all claims that rest on none of it", () => {
  const before = noise(layers, 60);
  const cellsOf = measured.map(({ tests }) =>
    tests.flatMap(({ statistic }) => cellsOfStatistic(evidence, statistic))
      .filter((cell) => evidence.cells[cell]!.table === "linkages")
  );
  const [changed, ...others] = rows.linkages;
  const depth = changed!.depth === 3 ? 1 : 3;
  const initiator = changed!.initiator === "ally" ? "us" as const : "ally" as const;
  for (const linkages of [[{ ...changed!, depth, initiator }, ...others], others]) {
    const anew = evidenceOf({ ...rows, linkages });
    const values = codedEvidence(anew);
    const after = underNoise(anew, measuredClaims(claims, anew, values), {
      layers,
      draws: 60,
      spreadOf,
    });
    const untouched = cellsOf.flatMap((cells, at) => cells.length === 0 ? [at] : []);
    assert(untouched.length > 10 && untouched.length < claims.length);
    for (const at of untouched) assertEquals(after[at], before[at], claims[at]!.id);
  }
});

Deno.test("a cell draws the same whatever other cells err", () => {
  const all = [...evidence.cells.keys()];
  const drawn = (cells: readonly number[]) => {
    const [one, other] = [evidence.asCoded.slice(), evidence.asCoded.slice()];
    erring(evidence, cells, spreadOf)(7, one, other);
    return [one, other] as const;
  };
  const [first, second] = drawn(all);
  const some = drawn(all.filter((cell) => cell % 3 === 0).reverse());
  for (const cell of all) {
    const before = evidence.asCoded[cell];
    assertEquals(some[0][cell], cell % 3 === 0 ? first[cell] : before);
    assertEquals(some[1][cell], cell % 3 === 0 ? second[cell] : before);
  }
  // The two draws of a pair are two: of the cells on the scale none comes out the same.
  assert(
    all.every((cell) => evidence.cells[cell]!.steps !== undefined || first[cell] !== second[cell]),
  );
});

Deno.test("only cells of the layer err", () => {
  for (const layer of layers) {
    for (const [at, result] of noise([layer], 60).entries()) {
      const cells = measured[at]!.tests.flatMap(({ statistic }) =>
        cellsOfStatistic(evidence, statistic)
      );
      const mayMove = cells.some((cell) => evidence.cells[cell]!.layer === layer);
      if (!mayMove) assert(isStill(result, at), `${claims[at]!.id}, ${layer}`);
    }
  }
});

Deno.test("the shares of the verdicts sum to 1", () => {
  for (const { shares } of noise(layers, 40)) {
    assertAlmostEquals(Object.values(shares).reduce((sum, share) => sum + share, 0), 1, 1e-12);
  }
});

/** An error of 5, 10 or 20 points, or a slip with the chance of as many hundredths. */
const byDoubt = ({ doubt, steps }: CodedCell) => [5, 10, 20][doubt]! / (steps ? 100 : 1);

/** Share of draws in which the ally is ahead on one issue. */
function aheadUnder(issue: MadeIssue, layers: readonly Layer[], draws: number) {
  const { evidence, measured } = measuredOn(
    rowsOf([issue]),
    criterionOf(0.6, 0.5, 1),
    (evidence) => aheadShare(evidence, "earliest", "ally", { from: 0 }),
  );
  const [result] = underNoise(evidence, [measured], { layers, draws, spreadOf: byDoubt });
  return result!;
}

const draws = 20_000;
const threeErrors = (chance: number) => 3 * Math.sqrt(chance * (1 - chance) / draws);

/** An outcome of 45 between openings of 20 and 80, whose middle is 50. */
const issue: MadeIssue = { outcome: 45, openings: { USA: 20, AUS: 80 } };

// The ally is ahead where the outcome is above 50: where its error is above 5.
for (
  const [evidence, chance, why] of [
    ["read", 0.158655, "1 - Phi(5 / 5)"],
    ["cited", 0.308538, "1 - Phi(5 / 10)"],
    // Above 50 by an error over 5; of errors below -45, so -2.25 sd, those below -95 are folded to
    // above 50: Phi(-4.75), none. Of errors over 55 those over 105 are folded to below 50: none.
    ["known", 0.401294, "1 - Phi(5 / 20)"],
  ] as const
) {
  Deno.test(`the chance that an outcome graded ${evidence} crosses the middle is ${why}`, () => {
    const { shares, meanShift } = aheadUnder({ ...issue, evidence }, ["outcomes"], draws);
    assertAlmostEquals(shares.supported, chance, threeErrors(chance));
    assertAlmostEquals(shares["contradicted"], 1 - chance, threeErrors(chance));
    // As coded the share of one issue is 0, under noise 0 or 1.
    assertAlmostEquals(meanShift, shares.supported, 1e-9);
  });
}

Deno.test("an outcome at the middle falls to either side half of the time", () => {
  const { shares } = aheadUnder({ ...issue, outcome: 50 }, ["outcomes"], draws);
  assertAlmostEquals(shares.supported, 0.5, threeErrors(0.5));
  assertEquals(shares["cannot tell"], 0);
});

Deno.test("openings err by the confidence of their rows", () => {
  // The middle of openings of 30 (A, sd 5) and 70 (B, sd 10) has the sd sqrt(25 + 100) / 2 = 5.590.
  // An outcome of 55 is the ally's where it is below 55: Phi(5 / 5.590) = Phi(0.8944) = 0.81445.
  const { shares } = aheadUnder(
    { outcome: 55, openings: { USA: 30, AUS: 70 }, confidence: { AUS: "B" } },
    ["positions"],
    draws,
  );
  // Openings change places where they err by 40 together, 3.58 sd: 0.0002.
  assertAlmostEquals(shares.supported, 0.81445, threeErrors(0.81445) + 0.0002);
});

Deno.test("rows of one state err each by themselves, and their median errs less", () => {
  // The mean of two rows of sd 10 has the sd 7.071; the middle of it and of an opening without error
  // would have 3.536. Both sides have two rows: sd 7.071 / sqrt(2) = 5. Phi(5 / 5) = 0.841345.
  const { shares } = aheadUnder(
    {
      outcome: 55,
      openings: { USA: [30, 30], AUS: [70, 70] },
      confidence: { USA: "B", AUS: "B" },
    },
    ["positions"],
    draws,
  );
  assertAlmostEquals(shares.supported, 0.841345, threeErrors(0.841345) + 0.0002);
});

Deno.test("a code slips by one step, and at an end of its steps only inward", () => {
  for (const chance of [0.05, 0.1, 0.2]) {
    for (const steps of [[0, 2], [1, 3], [0, 3], [0, 1]] as const) {
      const [first, last] = steps;
      for (let code = first; code <= last; code++) {
        const random = seeded(1954);
        const counts = new Map<number, number>();
        for (let draw = 0; draw < draws; draw++) {
          const slip = slipped(code, steps, chance, random());
          counts.set(slip, (counts.get(slip) ?? 0) + 1);
        }
        const neighbours = [code - 1, code + 1].filter((each) => each >= first && each <= last);
        const name = `${code} of ${first} to ${last}`;
        assertEquals([...counts.keys()].sort(), [code, ...neighbours].sort(), name);
        for (const each of neighbours) {
          const expected = chance / neighbours.length;
          assertAlmostEquals(counts.get(each)! / draws, expected, threeErrors(expected), name);
        }
      }
    }
  }
});

Deno.test("without a chance no code slips, with a chance of 1 every one does", () => {
  const random = seeded(1);
  for (let draw = 0; draw < 100; draw++) {
    assertEquals(slipped(1, [0, 2], 0, random()), 1);
    assertNotEquals(slipped(1, [0, 2], 1, random()), 1);
    assertEquals(slipped(0, [0, 2], 1, random()), 1);
    assertEquals(slipped(3, [1, 3], 1, random()), 2);
    // A code of one step has nowhere to go.
    assertEquals(slipped(2, [2, 2], 1, random()), 2);
  }
});

for (const [confidence, chance] of [["A", 0.05], ["B", 0.1], ["C", 0.2]] as const) {
  Deno.test(`an initiator of confidence ${confidence} is no single side in ${chance} of the draws`, () => {
    const { evidence, measured } = measuredOn(
      { ...noRows(), linkages: [linkageRow("L", "JPN", { initiator: "ally", confidence })] },
      criterionOf(0.6, 0.5, 1),
      (evidence) => initiatedShare(evidence),
    );
    const under = (layers: readonly Layer[]) =>
      underNoise(evidence, [measured], { layers, draws, spreadOf: byDoubt })[0]!.shares;
    // One step from the ally is joint, which leaves no unit.
    assertAlmostEquals(under(["codes"])["cannot tell"], chance, threeErrors(chance));
    assertAlmostEquals(under(["codes"]).supported, 1 - chance, threeErrors(chance));
    // Points err by points, codes only as codes.
    assertEquals(under(["positions", "outcomes", "salience", "intensities"]).supported, 1);
  });
}

Deno.test("a line of one kind of cell lets no other kind err", () => {
  // An initiator is a code: as coded the ally in every draw, but where codes err.
  const { evidence, measured } = measuredOn(
    { ...noRows(), linkages: [linkageRow("L", "JPN", { initiator: "ally", confidence: "C" })] },
    criterionOf(0.6, 0.5, 1),
    (evidence) => initiatedShare(evidence),
  );
  const lines = noiseLines([measured], evidence, ["supported"], byDoubt, {
    all: 200,
    each: 200,
  });
  assertEquals(lines.map(({ layer }) => layer), ["all", ...layers]);
  for (const { layer, same_verdict, cannot_tell } of lines) {
    const errs = layer === "all" || layer === "codes";
    assertEquals(same_verdict < 1, errs, layer);
    assertAlmostEquals(cannot_tell, 1 - same_verdict, 1e-12, layer);
  }
});

Deno.test("progress ends with the number of draws, which it tells once", () => {
  for (const draws of [1, 255, 256, 300, 512]) {
    const told: number[] = [];
    underNoise(evidence, [], {
      layers: [],
      draws,
      spreadOf,
      onProgress: (done) => told.push(done),
    });
    assertEquals(told.at(-1), draws);
    assertEquals(told, told.toSorted((a, b) => a - b));
    assertEquals(new Set(told).size, told.length, `${draws} draws: ${told}`);
  }
});

Deno.test("progress of all kinds of cell counts on from one to the next", () => {
  const told: number[] = [];
  noiseLines([], evidence, [], spreadOf, { all: 300, each: 10 }, (done) => told.push(done));
  // 300 of all kinds together, then 10 of each of the five.
  assertEquals(told, [256, 300, 310, 320, 330, 340, 350]);
});
