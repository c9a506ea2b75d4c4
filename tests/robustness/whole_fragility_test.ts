import {
  assert,
  assertEquals,
  assertGreater,
  assertLessOrEqual,
  assertNotEquals,
} from "@std/assert";
import fc from "fast-check";
import { fragilityOf, verdictAfter } from "../../pipeline/robustness/fragility.ts";
import type { LeaveOutRows } from "../../pipeline/robustness/leave_outs.ts";
import { verdictUnder } from "../../pipeline/findings/claims/measured_claim.ts";
import { keptHadMoreLinkages } from "../../pipeline/findings/statistics/linkage_statistics.ts";
import { endedSooner } from "../../pipeline/findings/statistics/survival_statistics.ts";
import { alternativesTo, type Recoding } from "../../pipeline/robustness/recoding.ts";
import { cellsOfStatistic } from "../../pipeline/findings/statistics/statistic.ts";
import {
  commitmentRow,
  linkageRow,
  shockRow,
  stateRow,
  treatyRow,
} from "../fixtures/made_clean_rows.ts";
import { criterionOf, type Measured, measuredOn, noRows } from "../findings/made_evidence.ts";

/** What followed the shocks of an ally, and the depths of its linkages. */
interface MadeAlly {
  readonly followed: readonly number[];
  readonly depths: readonly number[];
}

const steps = ["ended-or-suspended", "reduced", "kept", "deepened"] as const;

function alliesOf(made: readonly MadeAlly[]): LeaveOutRows {
  const names = ["AUS", "JPN", "KOR", "PHL"].slice(0, made.length);
  return {
    ...noRows(),
    states: names.map((name) => stateRow(name)),
    shocks: made.flatMap(({ followed }, at) =>
      followed.map((step, shock) => shockRow(`s${shock}`, names[at]!, steps[step]!))
    ),
    linkages: made.flatMap(({ depths }, at) =>
      depths.map((depth, each) => linkageRow(`${names[at]}-${each}`, names[at]!, { depth }))
    ),
  };
}

const measuredAllies = (made: readonly MadeAlly[], fewest: number) =>
  measuredOn(
    alliesOf(made),
    criterionOf(0.6, 0.5, fewest),
    (evidence) => keptHadMoreLinkages(evidence),
  );

/** Every recoding of one cell. */
function allRecodings({ evidence, measured }: Measured, limit: number): Recoding[] {
  return cellsOfStatistic(evidence, measured.tests[0]!.statistic).flatMap((cell) =>
    alternativesTo(evidence.cells[cell]!, limit).map((value) => ({ cell, value }))
  );
}

/** Whether so many recodings flip the verdict, by trying all. */
function someFlip(made: Measured, limit: number, count: 1 | 2): boolean {
  const { evidence, coded, measured } = made;
  const verdict = verdictUnder(measured, coded);
  const flips = (recodings: readonly Recoding[]) =>
    verdictAfter(recodings, measured, evidence, coded) !== verdict;
  const all = allRecodings(made, limit);
  if (count === 1) return all.some((each) => flips([each]));
  return all.some((one) => all.some((other) => one.cell < other.cell && flips([one, other])));
}

const ally = fc.record({
  followed: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 3 }),
  depths: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 3 }),
});

for (const limit of [20, 100]) {
  Deno.test(`recodings up to ${limit} points: one is enough exactly where trying all says so`, () => {
    const seen = { one: 0, two: 0, found: 0, more: 0 };
    fc.assert(
      fc.property(
        fc.array(ally, { minLength: 2, maxLength: 4 }),
        fc.integer({ min: 1, max: 3 }),
        (allies, fewest) => {
          const made = measuredAllies(allies, fewest);
          const { evidence, coded, measured } = made;
          const verdict = verdictUnder(measured, coded);
          const { atLeast, recodings, exact, becomes } = fragilityOf(
            measured,
            limit,
            evidence,
            coded,
          );
          const one = someFlip(made, limit, 1);
          assertEquals(atLeast === 1, one);
          // What is left behind is the evidence as coded.
          assertEquals(coded.cells, evidence.asCoded);
          assertEquals(recodings?.length === 1, one);
          if (one) seen.one++;
          if (recodings) {
            assertLessOrEqual(atLeast, recodings.length);
            assertEquals(exact, recodings.length === atLeast);
            assertEquals(new Set(recodings.map(({ cell }) => cell)).size, recodings.length);
            for (const { cell, value } of recodings) {
              assert(alternativesTo(evidence.cells[cell]!, limit).includes(value));
            }
            assertEquals(verdictAfter(recodings, measured, evidence, coded), becomes);
            assertNotEquals(becomes, verdict);
          }
          if (one) return;
          if (recodings) seen.more++;
          if (!someFlip(made, limit, 2)) return;
          seen.two++;
          assertEquals(atLeast, 2);
          if (recodings?.length === 2) seen.found++;
        },
      ),
      { numRuns: 120, seed: 1951 },
    );
    assertGreater(seen.one, 20);
    assertGreater(seen.two, 5);
    // Two are only searched for step by step, and found half of the time.
    assertLessOrEqual(0.5 * seen.two, seen.found);
  });
}

Deno.test("two allies by hand: one depth less makes the two even", () => {
  // 2 against 1: 1 of 1 pair. With 1 against 1 it is 0.5, not supported; or what followed changes,
  // which leaves no pair.
  const made = measuredAllies([{ followed: [2], depths: [2] }, { followed: [0], depths: [1] }], 1);
  assertEquals(verdictUnder(made.measured, made.coded), "supported");
  const { atLeast, exact, recodings } = fragilityOf(made.measured, 20, made.evidence, made.coded);
  assertEquals([atLeast, exact, recodings!.length], [1, true, 1]);
});

Deno.test("three depths apart on each side: one cell is not enough", () => {
  // 9 against 3 linkages, and three shocks of three: no single step of a depth or of what followed
  // moves the pair at all.
  const made = measuredAllies([
    { followed: [3, 3, 3], depths: [3, 3, 3] },
    { followed: [0, 0, 0], depths: [1, 1, 1] },
  ], 1);
  for (const limit of [20, 100]) {
    const { atLeast, exact } = fragilityOf(made.measured, limit, made.evidence, made.coded);
    assertEquals([atLeast, exact], [2, false]);
  }
});

Deno.test("four steps by hand: what is found beyond two is a bound from above only", () => {
  // One ally that kept its tie, with a depth of 2, against three with 1; the marks are 0.1 and 0. One
  // step of its own depth makes all even, 0.5; one of each other's then takes the pair to 0. What
  // followed is two steps from the other side.
  const made = measuredOn(
    alliesOf([
      { followed: [3], depths: [2] },
      ...Array.from({ length: 3 }, () => ({ followed: [0], depths: [1] })),
    ]),
    criterionOf(0.1, 0, 1),
    (evidence) => keptHadMoreLinkages(evidence),
  );
  const { atLeast, exact, recodings, becomes } = fragilityOf(
    made.measured,
    20,
    made.evidence,
    made.coded,
  );
  assertEquals([atLeast, exact, recodings?.length, becomes], [2, false, 4, "not supported"]);
});

Deno.test("an ally that changes sides and leaves no pair is found as one cell", () => {
  // Even: 0.5, not supported. Kept to reduced leaves nobody who kept its tie, which decides nothing.
  const made = measuredAllies([{ followed: [2], depths: [] }, { followed: [0], depths: [] }], 1);
  assertEquals(verdictUnder(made.measured, made.coded), "not supported");
  const { atLeast, recodings, becomes } = fragilityOf(
    made.measured,
    20,
    made.evidence,
    made.coded,
  );
  assertEquals([atLeast, recodings?.length, becomes], [1, 1, "undecided"]);
});

Deno.test("where there is nothing to recode, nothing is found", () => {
  const made = measuredOn(
    {
      ...noRows(),
      treaties: [
        treatyRow("A", { ended: "1970", end_mode: "lapsed" }),
        treatyRow("B", { form: "multilateral", ended: "1960", end_mode: "lapsed" }),
      ],
      commitments: [commitmentRow("A"), commitmentRow("B")],
    },
    criterionOf(0.01, 0, 1),
    (evidence) => endedSooner(evidence, "treaty"),
  );
  assertEquals(verdictUnder(made.measured, made.coded), "supported");
  for (const limit of [20, 100]) {
    assertEquals(fragilityOf(made.measured, limit, made.evidence, made.coded), {
      limit,
      atLeast: Infinity,
      recodings: undefined,
      exact: false,
      becomes: undefined,
    });
  }
});
