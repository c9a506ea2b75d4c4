import { assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import { usDrewBack } from "../../pipeline/findings/claims/us_drew_back.ts";
import {
  codedEvidence,
  type Evidence,
  evidenceOf,
} from "../../pipeline/findings/evidence/evidence.ts";
import {
  type CarriedOn,
  drewBack,
  questionsCarriedOn,
} from "../../pipeline/findings/statistics/drew_back_statistics.ts";
import { estimatorOf } from "../../pipeline/findings/statistics/estimator.ts";
import type { LeaveOutRows } from "../../pipeline/robustness/leave_outs.ts";
import { estimateOn, realRows } from "./made_evidence.ts";
import { type MadeTalks, seatoRows, seatoTexts, someTalks } from "./made_seato.ts";
import { committed, type Texts } from "./naive/design_places.ts";
import * as naive from "./naive/seato.ts";

const readings = ["earliest", "coded"] as const;

/** The change of the US opening as the claim has it. */
const back = (reading: typeof readings[number], count?: CarriedOn) => (evidence: Evidence) =>
  drewBack(evidence, reading, questionsCarriedOn(evidence, reading, evidence.binding, count));

function assertAsNaive(rows: LeaveOutRows, texts: Texts): void {
  for (const reading of readings) {
    const [estimate, units] = estimateOn(rows, back(reading));
    const expected = naive.drewBack(texts, reading);
    assertEquals(units, expected.units, reading);
    if (units > 0) assertAlmostEquals(estimate, expected.estimate, 1e-9, reading);
    const evidence = evidenceOf(rows);
    const breadth = drewBack(
      evidence,
      reading,
      questionsCarriedOn(evidence, reading, evidence.breadth),
    );
    const { estimate: wider, units: of } = estimatorOf(breadth)(codedEvidence(evidence));
    const naively = naive.drewBack(texts, reading, ["multilateral"]);
    assertEquals(of, naively.units, `${reading}, breadth`);
    if (of > 0) assertAlmostEquals(wider, naively.estimate, 1e-9, `${reading}, breadth`);
  }
}

Deno.test("how far Washington drew back is what a second, naive implementation finds: real rows", () => {
  assertAsNaive(realRows(), committed);
});

Deno.test("how far Washington drew back is what a second, naive implementation finds: made rows", () => {
  fc.assert(fc.property(someTalks, (rows) => assertAsNaive(rows, seatoTexts(rows))), {
    numRuns: 60,
  });
});

/** One question with three later issues, one raised before SEATO's talks, one never carried on. */
const talks: readonly MadeTalks[] = [
  { episode: "First", outcome: 0, openings: { USA: 80 } },
  { episode: "Last", outcome: 0, openings: { USA: 30 }, carriesOn: "First/0" },
  // Turned: 40.
  {
    episode: "Last",
    outcome: 0,
    openings: { USA: 60 },
    orientation: "less-binding",
    carriesOn: "First/0",
  },
  { episode: "Last", outcome: 0, openings: { USA: 20 }, carriesOn: "Last/1" },
  // Nothing of the United States on one that carries it on.
  { episode: "Last", outcome: 0, openings: { AUS: 0 }, carriesOn: "First/0" },
  { episode: "Before", outcome: 0, openings: { USA: 10 } },
  { episode: "First", outcome: 0, openings: { USA: 50 }, carriesOn: "Before/5" },
  { episode: "First", outcome: 0, openings: { USA: 100 } },
  // First said nothing, and of another kind.
  { episode: "First", outcome: 0, openings: { AUS: 100 } },
  { episode: "Last", outcome: 0, openings: { USA: 0 }, carriesOn: "First/8" },
  { episode: "First", outcome: 0, openings: { USA: 90 }, orientation: "multilateral" },
  { episode: "Last", outcome: 0, openings: { USA: 0 }, carriesOn: "First/10" },
];

Deno.test("how far Washington drew back by hand: once a question, towards the loose end", () => {
  // 80 less the mean of 30, 40 and 20; 10 less 50.
  assertEquals(estimateOn(seatoRows(talks), back("earliest")), [(50 - 40) / 2, 2]);
  // 80 less the mean of 40 and 20, which no issue carries on.
  assertEquals(estimateOn(seatoRows(talks), back("earliest", "last")), [(50 - 40) / 2, 2]);
  const { units, missing } = back("earliest")(evidenceOf(seatoRows(talks)));
  assertEquals(units.map(({ cluster }) => cluster), ["First/0", "Before/5", "First/8"]);
  assertEquals(missing, 1);
});

Deno.test("the alternatives by hand", () => {
  const evidence = evidenceOf(seatoRows(talks));
  const coded = codedEvidence(evidence);
  const [each, last, breadth] = usDrewBack.alternatives.map(({ estimate }) => {
    const { estimate: found, units } = estimate(evidence, coded);
    return [found, units];
  });
  // Changes of 50, 40 and 60, and of -40.
  assertEquals(each, [(50 + 40 + 60 - 40) / 4, 4]);
  assertEquals(last, [(50 - 40) / 2, 2]);
  // Nothing of breadth: the line of membership is carried on by one of binding.
  assertEquals(breadth, [(50 - 40) / 2, 2]);
});

Deno.test("turning every position turns the change, and the order of rows none", () => {
  const on = (rows: LeaveOutRows) => estimateOn(rows, back("earliest"));
  fc.assert(
    fc.property(someTalks, (rows) => {
      const [estimate, units] = on(rows);
      const turned = rows.positions.map((row) => ({ ...row, position: 100 - row.position }));
      const [other, of] = on({ ...rows, positions: turned });
      const [reversed] = on({
        ...rows,
        positions: rows.positions.toReversed(),
        issues: rows.issues.toReversed(),
      });
      assertEquals(of, units);
      if (units > 0) {
        assertAlmostEquals(other, -estimate, 1e-9);
        assertAlmostEquals(reversed, estimate, 1e-9);
      }
    }),
    { numRuns: 40 },
  );
});

Deno.test("the change reaches both ends of its range, and moves a point for a point at most", () => {
  const on = (first: number, later: number) =>
    estimateOn(
      seatoRows([
        { episode: "First", outcome: 0, openings: { USA: first } },
        { episode: "Last", outcome: 0, openings: { USA: later }, carriesOn: "First/0" },
      ]),
      back("coded"),
    )[0];
  const { range, slope } = back("coded")(evidenceOf(seatoRows(talks)));
  assertEquals([on(0, 100), on(100, 0)], [...range]);
  assertEquals(on(51, 0) - on(50, 0), slope);
});
