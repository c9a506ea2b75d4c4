import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import type { Duration } from "../../../pipeline/base/inference/kaplan_meier.ts";
import { logRank } from "../../../pipeline/base/inference/log_rank.ts";
import {
  mostAssignments,
  permutedLogRank,
} from "../../../pipeline/base/inference/permute_labels.ts";
import { seeded } from "../../../pipeline/base/inference/random.ts";
import { durations } from "./made_durations.ts";
import { drug, placebo } from "./remission.ts";

const few = fc.array(durations.map(([first]) => first!), { minLength: 1, maxLength: 5 });
const test = (first: readonly Duration[], second: readonly Duration[], seed = 1) =>
  permutedLogRank({ first, second, draws: 999, random: seeded(seed) });

/** p and the least p, by the bits of all numbers and a log-rank test for each. */
function byBruteForce(first: readonly Duration[], second: readonly Duration[]) {
  const all = [...first, ...second];
  const distances: number[] = [];
  for (let bits = 0; bits < 2 ** all.length; bits++) {
    const [one, other] = [true, false].map((side) =>
      all.filter((_, at) => (bits & (1 << at)) !== 0 === side)
    ) as [Duration[], Duration[]];
    if (one.length !== first.length) continue;
    const { observed, expected } = logRank(one, other);
    distances.push(Math.abs(observed - expected));
  }
  const { observed, expected } = logRank(first, second);
  const share = (least: number) =>
    distances.filter((distance) => distance >= least - 1e-9).length / distances.length;
  return {
    p: share(Math.abs(observed - expected)),
    smallest: share(Math.max(...distances)),
    assignments: distances.length,
  };
}

Deno.test("three durations by hand", () => {
  // Scores: at 1 the hazard is 1/3, at 2 it is 1/2 more. 2/3, 1 - 5/6 = 1/6, -5/6.
  const [a, b, c] = [
    { time: 1, ended: true },
    { time: 2, ended: true },
    { time: 3, ended: false },
  ];
  // The single one is the last: none is further from 0. So 1/3, which is the least too.
  assertEquals(test([a, b], [c]), { p: 1 / 3, smallest: 1 / 3, exact: true, assignments: 3 });
  assertEquals(test([b, c], [a]).p, 2 / 3);
  assertEquals(test([a, c], [b]).p, 1);
});

Deno.test("all ways to part few durations are those of brute force", () => {
  fc.assert(fc.property(few, few, (first, second) => {
    const expected = byBruteForce(first, second);
    const actual = test(first, second);
    assertAlmostEquals(actual.p, expected.p, 1e-12);
    assertAlmostEquals(actual.smallest, expected.smallest, 1e-12);
    assertEquals([actual.assignments, actual.exact], [expected.assignments, true]);
  }));
});

Deno.test("p is no less than the least, and the same if the groups change places or rows order", () => {
  fc.assert(fc.property(durations, durations, (first, second) => {
    const { p, smallest, exact } = test(first, second);
    assert(p >= smallest - 1e-12 && p <= 1);
    if (!exact) return;
    assertAlmostEquals(test(second, first).p, p, 1e-12);
    assertAlmostEquals(test([...first].reverse(), second).p, p, 1e-12);
  }));
});

Deno.test("without ends, and with an empty group, nothing could have come out otherwise", () => {
  const open = [{ time: 1, ended: false }, { time: 2, ended: false }];
  assertEquals([test(open, open).p, test(open, open).smallest], [1, 1]);
  const nothing = test([], [{ time: 1, ended: true }]);
  assertEquals([nothing.p, nothing.smallest, nothing.assignments], [1, 1, 1]);
});

Deno.test("many ways are drawn, by the seed, and come near the whole", () => {
  // Of 16 durations 8: 12870 ways, all tried; of 17, 24310, drawn.
  const durations = Array.from({ length: 17 }, (_, at) => ({ time: at, ended: at % 3 > 0 }));
  const odd = durations.filter((_, at) => at % 2 > 0);
  const even = durations.filter((_, at) => at % 2 === 0);
  assertEquals(test(odd, even.slice(1)).assignments, 12870);
  assert(12870 <= mostAssignments && 24310 > mostAssignments);
  const drawn = test(odd, even);
  assertEquals([drawn.exact, drawn.assignments], [false, 999]);
  assertEquals(test(odd, even), drawn);
  // Four standard errors of a share of 999 draws.
  const { p } = byBruteForce(odd, even);
  assert(Math.abs(drawn.p - p) < 4 * Math.sqrt(p * (1 - p) / 999), `${drawn.p}, ${p}`);
});

Deno.test("groups as far apart as the remissions are at the least p that draws can have", () => {
  assertEquals(test(drug, placebo).p, 1 / 1000);
  assertEquals(test(drug, placebo).smallest, 1 / 1000);
});
