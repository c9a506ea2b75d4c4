import { assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import { alikeChanceEstimator } from "../../pipeline/findings/statistics/chance_alike.ts";
import { chanceEstimator } from "../../pipeline/findings/statistics/chance_order.ts";
import { expectedPairs } from "../../pipeline/findings/statistics/expected_pairs.ts";
import { chanceByPairs } from "./naive/shuffles.ts";

const lot = fc.integer({ min: 0, max: 3 });
/**
 * Lots of places, what they are held against, and groups; a place adds its own share to any lot.
 */
const places = fc.array(
  fc.record({ lot, own: lot, against: lot, group: fc.integer({ min: 0, max: 2 }) }),
  { minLength: 2, maxLength: 9 },
).map((cases) => {
  const groups = [...new Set(cases.map(({ group }) => group))].sort();
  return {
    group: Int32Array.from(cases, ({ group }) => groups.indexOf(group)),
    against: Float64Array.from(cases, ({ against }) => against),
    quantity: (place: number, donor: number) => cases[donor]!.lot + cases[place]!.own / 2,
    lots: (_: number, donor: number) => cases[donor]!.lot,
  };
});

function assertSame(found: number, expected: number): void {
  if (Number.isNaN(expected)) assertEquals(found, NaN);
  else assertAlmostEquals(found, expected, 1e-9);
}

Deno.test("an example of two groups, worked out by hand", () => {
  // Group 0 holds lots 1 and 2 at places 0 and 1, group 1 lot 3 at place 2; y is 1, 2, 3.
  // Places 0 and 1: lots (1,2) or (2,1), order 0 in the mean, always untied.
  // Places 0 and 2, 1 and 2: the lot of place 2 is larger whatever is shuffled: order 1 each.
  // Score 2 over the root of 3 untied times 3.
  const lots = [1, 2, 3];
  const estimate = chanceEstimator(Int32Array.of(0, 0, 1));
  assertAlmostEquals(estimate((_, donor) => lots[donor]!, Float64Array.of(1, 2, 3)), 2 / 3, 1e-12);
});

Deno.test("held against a constant there is no order, whatever rounding leaves", () => {
  const own = [2, 1, 0];
  const estimate = chanceEstimator(Int32Array.of(0, 0, 0));
  const tau = estimate((place) => own[place]! / 2, Float64Array.of(1, 1, 1));
  assertEquals(tau, NaN);
});

Deno.test("it is the mean score of all shuffles, tried out one by one", () => {
  fc.assert(fc.property(places, ({ group, against, lots }) => {
    if (group.length > 6) return;
    let [score, untiedX, untiedY] = [0, 0, 0];
    for (const donors of permutations([...group.keys()])) {
      if (donors.some((donor, at) => group[donor] !== group[at])) continue;
      for (let first = 0; first < group.length; first++) {
        for (let second = 0; second < first; second++) {
          const x = Math.sign(lots(first, donors[first]!) - lots(second, donors[second]!));
          const y = Math.sign(against[first]! - against[second]!);
          score += x * y;
          untiedX += Math.abs(x);
          untiedY += Math.abs(y);
        }
      }
    }
    assertSame(chanceEstimator(group)(lots, against), score / Math.sqrt(untiedX * untiedY));
  }));
});

Deno.test("it is the mean of each pair's order over all lots, which may differ by who has them", () => {
  fc.assert(fc.property(places, ({ group, against, quantity }) => {
    const expected = chanceByPairs([...group], quantity, [...against]);
    const estimate = chanceEstimator(group);
    assertSame(estimate(quantity, against), expected);
    // A second call finds no trace of the first.
    estimate((place, donor) => -quantity(place, donor), against);
    assertSame(estimate(quantity, against), expected);
  }));
});

Deno.test("where lots are worth the same to all, the short way gives the same", () => {
  fc.assert(fc.property(places, ({ group, against, lots }) => {
    const own = Float64Array.from(group, (_, place) => lots(place, place));
    const expected = chanceByPairs([...group], lots, [...against]);
    assertSame(alikeChanceEstimator(group)(own, against), expected);
  }));
});

Deno.test("the table of pairs gives the same, and after a group is read anew too", () => {
  fc.assert(fc.property(places, places, fc.nat(8), ({ group, against, quantity }, other, at) => {
    const place = at % group.length;
    // Another lot and share for one place: its whole group may then have another value.
    const values = new Map<string, number>();
    const now = (own: number, donor: number) =>
      values.get(own === place || donor === place ? "changed" : "") ?? quantity(own, donor);
    const table = expectedPairs(group, now);
    const tau = () => {
      let [score, untiedX, untiedY] = [0, 0, 0];
      for (let first = 0; first < group.length; first++) {
        for (let second = 0; second < first; second++) {
          const sign = Math.sign(against[first]! - against[second]!);
          score += sign * table.order[first * group.length + second]!;
          untiedX += table.untied[first * group.length + second]!;
          untiedY += Math.abs(sign);
        }
      }
      return score / Math.sqrt(untiedX * untiedY);
    };
    assertSame(tau(), chanceByPairs([...group], now, [...against]));
    const before = [table.order.slice(), table.untied.slice()];
    values.set("changed", other.lots(0, 0));
    table.reread(group[place]!);
    assertSame(tau(), chanceByPairs([...group], now, [...against]));
    values.clear();
    table.goBack(group[place]!);
    assertEquals([...before[0]!, ...before[1]!], [...table.order, ...table.untied]);
    // The lists of values are as before too: the next reading starts from them.
    table.reread(group[place]!);
    assertSame(tau(), chanceByPairs([...group], now, [...against]));
  }));
});

function permutations(of: readonly number[]): number[][] {
  if (of.length < 2) return [[...of]];
  return of.flatMap((first, at) =>
    permutations([...of.slice(0, at), ...of.slice(at + 1)]).map((rest) => [first, ...rest])
  );
}
