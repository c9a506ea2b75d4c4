import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import { codedEvidence, evidenceOf } from "../../pipeline/findings/evidence/evidence.ts";
import { attainableBy } from "../../pipeline/findings/statistics/attainable.ts";
import { meanOfStrata } from "../../pipeline/findings/statistics/by_episode.ts";
import { estimatorOf } from "../../pipeline/findings/statistics/estimator.ts";
import { topIssueContrast } from "../../pipeline/findings/statistics/top_issue.ts";
import { uncertaintyOf } from "../../pipeline/findings/statistics/uncertainty.ts";
import { type MadeIssue, rowsOf } from "./made_evidence.ts";
import { topIssue } from "./naive/top_issue.ts";

/** The contrast over made issues, with what it gives. */
function taken(made: readonly MadeIssue[], threshold?: number) {
  const evidence = evidenceOf(rowsOf(made));
  const coded = codedEvidence(evidence);
  const contrast = topIssueContrast(evidence, "earliest", threshold);
  return { evidence, coded, contrast, ...estimatorOf(contrast)(coded) };
}

/** Three issues of Australia and four of Japan in one negotiation, one of them shared. */
const issues: readonly MadeIssue[] = [
  // Australia's dearest: 90 of 100 on the way from 0. It is ahead.
  { outcome: 90, openings: { USA: 0, AUS: 100 }, salience: { AUS: 80 } },
  // Japan's dearest two, one won and one halfway; the first is Australia's other, and lost: 40 from
  // 90, at 50 the US opening.
  {
    outcome: 50,
    openings: { USA: 50, AUS: 90, JPN: 80 },
    salience: { AUS: 60, JPN: 40 },
  },
  { outcome: 50, openings: { USA: 20, JPN: 80 }, salience: { JPN: 40 } },
  // Japan's other: it is ahead.
  { outcome: 70, openings: { USA: 0, JPN: 70 }, salience: { JPN: 10 } },
  // Without a salience, and 9 points apart: neither counts, though that would be Japan's dearest.
  { outcome: 70, openings: { USA: 0, JPN: 70 } },
  { outcome: 9, openings: { USA: 0, JPN: 9 }, salience: { JPN: 99 } },
];

Deno.test("top issues of each ally stand against its others, by hand", () => {
  const { estimate, units, deciding } = taken(issues);
  // First 1 (Australia), 0 and 1/2 (Japan): 1/2. Others 0 (Australia) and 1 (Japan): 1/2.
  assertAlmostEquals(estimate, (1 + 0 + 1 / 2) / 3 - (0 + 1) / 2, 1e-12);
  assertEquals([units, deciding], [5, 2]);
  // By ally: 1 - 0 and 1/4 - 1, halved.
  const { contrast, coded } = taken(issues);
  const alike = meanOfStrata(contrast, coded);
  assertAlmostEquals(alike.estimate, (1 - 3 / 4) / 2, 1e-12);
  assertEquals(alike.units, 2);
  // From 9 points on the issue of salience 99 is Japan's dearest: the three before are its others.
  const wider = taken(issues, 9);
  assertAlmostEquals(wider.estimate, (1 + 1) / 2 - (0 + 0 + 1 / 2 + 1) / 4, 1e-12);
});

Deno.test("allies with one issue, or whose issues are all as dear, compare none", () => {
  const one = { outcome: 0, openings: { USA: 0, TWN: 50 }, salience: { TWN: 30 }, episode: "F" };
  const alike = [0, 1].map(() => ({
    outcome: 50,
    openings: { USA: 0, KOR: 50 },
    salience: { KOR: 30 },
    episode: "G",
  }));
  const own = taken(issues);
  const more = taken([...issues, one, ...alike]);
  assertEquals([more.estimate, more.units], [own.estimate, own.units]);
  // An ally's issue in another negotiation is compared with those there alone.
  const apart = taken([...issues, { ...issues[0]!, salience: { AUS: 99 }, episode: "F" }]);
  assertEquals([apart.estimate, apart.units], [own.estimate, own.units]);
  // Without two groups there is no estimate.
  assert(Number.isNaN(taken([one]).estimate));
});

Deno.test("a salience that changes places turns top and other round", () => {
  const { evidence, coded, contrast } = taken(issues.slice(0, 2));
  const cell = evidence.cells.findIndex(({ column, value }) =>
    column === "salience" && value === 60
  );
  const cells = evidence.asCoded.slice();
  assertEquals(estimatorOf(contrast)(coded).estimate, 1);
  cells[cell] = 95;
  coded.readCell(cell, cells);
  assertEquals(estimatorOf(contrast)(coded).estimate, -1);
  // Each unit rests on that cell, for it decides which is which.
  for (const { cells } of contrast.first.units.slice(0, 2)) assert(cells.includes(cell));
});

Deno.test("labels are exchanged within an ally: p and interval by all exchanges", () => {
  const { contrast, coded } = taken(issues);
  const { p, smallestP, by } = uncertaintyOf(contrast, 0, coded);
  // Australia exchanges 1 of 2, Japan 2 of 3: 6 ways. Observed 0, so every way is as far.
  assertEquals([p, smallestP], [1, 1 / 6]);
  assertEquals(by, "labels exchanged within allies and negotiations, two-sided");
});

const place = fc.integer({ min: 0, max: 4 }).map((step) => 25 * step);
const salience = fc.integer({ min: 1, max: 3 });
const anyIssue = fc.record({
  outcome: place,
  openings: fc.record({ USA: place, AUS: place, JPN: place }),
  salience: fc.record({ AUS: salience, JPN: salience }),
});

Deno.test("turning the lines changes nothing, and neither does the order of issues", () => {
  const turned = ({ outcome, openings, ...more }: MadeIssue): MadeIssue => ({
    ...more,
    outcome: 100 - outcome,
    openings: Object.fromEntries(
      Object.entries(openings).map(([state, opening]) => [state, 100 - Number(opening)]),
    ),
  });
  fc.assert(
    fc.property(fc.array(anyIssue, { minLength: 1, maxLength: 6 }), (made) => {
      const { estimate, units } = taken(made);
      for (const other of [made.map(turned), made.toReversed()]) {
        const again = taken(other);
        assertEquals(again.units, units);
        if (units > 0 && !Number.isNaN(estimate)) {
          assertAlmostEquals(again.estimate, estimate, 1e-12);
        }
      }
    }),
    { numRuns: 50 },
  );
});

Deno.test("no outcomes give a group a smaller or larger share, by trying them all", () => {
  fc.assert(
    fc.property(anyIssue, anyIssue, (one, other) => {
      const { evidence, contrast, coded, deciding } = taken([one, other]);
      fc.pre(deciding > 0);
      const [first, second] = evidence.bargaining.earliest.issues;
      const cells = evidence.asCoded.slice();
      // Openings are multiples of 25: who is nearer turns on multiples of 12.5.
      const outcomes = Array.from({ length: 17 }, (_, at) => 6.25 * at);
      for (const sum of [contrast.first, contrast.second]) {
        const bounds = attainableBy(sum, coded);
        const estimator = estimatorOf(sum);
        const shares = outcomes.flatMap((of) =>
          outcomes.map((alone) => {
            cells[first!.outcome] = of;
            cells[second!.outcome] = alone;
            coded.readAll(cells);
            return estimator(coded).estimate;
          })
        );
        assertAlmostEquals(Math.min(...shares), bounds[0], 1e-9);
        assertAlmostEquals(Math.max(...shares), bounds[1], 1e-9);
      }
    }),
    { numRuns: 40 },
  );
});

Deno.test("a naive count gives the same on any made issues", () => {
  fc.assert(fc.property(fc.array(anyIssue, { minLength: 1, maxLength: 8 }), (made) => {
    const naive = topIssue(
      made.map(({ outcome, openings, salience }) => ({
        ...{ episode: "E", outcome, us: openings.USA },
        openings: (["AUS", "JPN"] as const).map((state) => ({
          ...{ state, opening: openings[state], power: 0, rank: NaN },
          ...{ salience: salience[state], hasSalience: true },
        })),
      })),
      () => ["AUS", "JPN"],
    );
    const { estimate, units } = taken(made);
    assertEquals(units, naive.units);
    if (!Number.isNaN(naive.estimate)) assertAlmostEquals(estimate, naive.estimate, 1e-12);
    assertEquals(Number.isNaN(estimate), Number.isNaN(naive.estimate));
  }));
});
