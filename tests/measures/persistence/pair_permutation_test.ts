import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import {
  pairPermutation,
  scoreOf,
} from "../../../pipeline/measures/persistence/pair_permutation.ts";
import { naiveShare } from "./naive_share.ts";

/** All orders of some things. */
function orders<Of>(things: readonly Of[]): Of[][] {
  return things.length === 0
    ? [[]]
    : things.flatMap((thing, at) =>
      orders(things.toSpliced(at, 1)).map((rest) => [thing, ...rest])
    );
}

Deno.test("the permutation agrees with shuffling the outcomes in all orders", () => {
  const members = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.boolean()), {
    minLength: 2,
    maxLength: 6,
  }).filter((all) => all.some(([, kept]) => kept) && all.some(([, kept]) => !kept));
  fc.assert(
    fc.property(members, (all) => {
      const values = all.map(([value]) => value);
      const group = all.map(([, kept]) => kept);
      const found = pairPermutation(group, (a, b) => scoreOf(values[a]!, values[b]!));
      const shuffled = orders(group).map((order) => naiveShare(values, order));
      const observed = naiveShare(values, group);
      const most = Math.max(...shuffled);
      const share = (least: number) =>
        shuffled.filter((value) => value >= least - 1e-9).length / shuffled.length;
      assertAlmostEquals(found.statistic, observed);
      assertAlmostEquals(found.p, share(observed));
      assertAlmostEquals(found.smallestP, share(most));
    }),
    { numRuns: 60 },
  );
});

Deno.test("with too many ways to try all, drawing some gives nearly the same", () => {
  // 18 members, nine in the group: 48,620 ways. It has the eight greatest values and the least, which
  // loses to all nine others: U is 81 - 9 = 72.
  const values = Array.from({ length: 18 }, (_, at) => at);
  const group = values.map((value) => value > 9 || value === 0);
  const found = pairPermutation(group, (a, b) => scoreOf(values[a]!, values[b]!));
  assertEquals([found.exact, found.assignments], [false, 5000]);
  const exact = waysWithAtLeast(18, 9, 72) / 48_620;
  assertAlmostEquals(found.statistic, 72 / 81);
  assertAlmostEquals(found.p, exact, 0.003);
  assertEquals(found.smallestP, 1 / 5000);
});

/** Ways to choose a group of so many ranks with at least so large a U, by counting rank sums. */
function waysWithAtLeast(members: number, size: number, least: number): number {
  // By number chosen and sum of the ranks chosen, from 0.
  let ways = new Map([["0 0", 1]]);
  for (let rank = 0; rank < members; rank++) {
    const next = new Map(ways);
    for (const [key, count] of ways) {
      const [chosen, sum] = key.split(" ").map(Number) as [number, number];
      const with_ = `${chosen + 1} ${sum + rank}`;
      next.set(with_, (next.get(with_) ?? 0) + count);
    }
    ways = next;
  }
  return [...ways].reduce((all, [key, count]) => {
    const [chosen, sum] = key.split(" ").map(Number) as [number, number];
    return chosen === size && sum - size * (size - 1) / 2 >= least ? all + count : all;
  }, 0);
}

Deno.test("the other way round the share is what is missing to one, and larger values change nothing", () => {
  fc.assert(fc.property(
    fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.boolean()), { minLength: 2, maxLength: 9 })
      .filter((all) => new Set(all.map(([, kept]) => kept)).size === 2),
    (all) => {
      const group = all.map(([, kept]) => kept);
      const run = (value: (of: number) => number, of = group) =>
        pairPermutation(of, (a, b) => scoreOf(value(all[a]![0]), value(all[b]![0])));
      const found = run((value) => value);
      assertEquals(run((value) => 7 * value + 3), found);
      assertAlmostEquals(
        run((value) => value, group.map((kept) => !kept)).statistic,
        1 - found.statistic,
      );
      assert(found.p >= found.smallestP && found.smallestP >= 1 / found.assignments);
    },
  ));
});
