import { assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import { exchangedFates } from "../../../pipeline/measures/persistence/fate_exchanges.ts";
import { type FateGroup, fatePairs } from "../../../pipeline/measures/persistence/fate_pairs.ts";

/** Members as [depth, fate]. */
type Members = readonly (readonly [depth: number, fate: number])[];

const group = (members: Members): FateGroup => ({
  depths: Float64Array.from(members, ([depth]) => depth),
  fates: Float64Array.from(members, ([, fate]) => fate),
});

Deno.test("pairs by hand: deeper and better, deeper and worse, equally deep, the same fate", () => {
  // 9/3 beats 4/1 and 4/0; 2/1 is less deep than 4/0; 4/1 and 4/0 are equally deep; 4/1 and 2/1
  // fared alike; 9/3 beats 2/1.
  const one = group([[9, 3], [4, 1], [4, 0], [2, 1]]);
  assertEquals(fatePairs([one]), { share: (3 + 0.5 + 0) / 5, pairs: 5 });
  // Nobody is compared across groups.
  const other = group([[1, 3], [5, 2]]);
  assertEquals(fatePairs([one, other]), { share: 3.5 / 6, pairs: 6 });
  assertEquals(fatePairs([group([[1, 2], [3, 2]])]), { share: NaN, pairs: 0 });
  assertEquals(fatePairs([]), { share: NaN, pairs: 0 });
});

const member = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }));
const groups = fc.array(fc.array(member, { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 3,
});

Deno.test("turned fates or turned depths give one less the share; order changes nothing", () => {
  fc.assert(fc.property(groups, (all) => {
    const share = (turn: (member: readonly [number, number]) => [number, number]) =>
      fatePairs(all.map((members) => group(members.map(turn)))).share;
    const straight = share(([depth, fate]) => [depth, fate]);
    assertAlmostEquals(share(([depth, fate]) => [depth, -fate]), 1 - straight);
    assertAlmostEquals(share(([depth, fate]) => [-depth, fate]), 1 - straight);
    const reversed = all.toReversed().map((members) => group(members.toReversed()));
    assertAlmostEquals(fatePairs(reversed).share, straight);
  }));
});

/** All orders of some values, equal ones told apart. */
function orders(values: readonly number[]): number[][] {
  return values.length === 0
    ? [[]]
    : values.flatMap((value, at) =>
      orders(values.toSpliced(at, 1)).map((rest) => [value, ...rest])
    );
}

Deno.test("the exact test agrees with all orders of fates within groups, tried one by one", () => {
  fc.assert(
    fc.property(groups, (all) => {
      const arranged = all.map((members) =>
        orders(members.map(([, fate]) => fate)).map((fates) =>
          group(members.map(([depth], at) => [depth, fates[at]!]))
        )
      ).reduce<FateGroup[][]>(
        (before, own) => before.flatMap((each) => own.map((one) => [...each, one])),
        [[]],
      );
      const shares = arranged.map((each) => fatePairs(each).share);
      const found = exchangedFates(all.map(group));
      const observed = fatePairs(all.map(group)).share;
      const atLeast = (least: number) =>
        Number.isNaN(least)
          ? 1
          : shares.filter((share) => share >= least - 1e-9).length / shares.length;
      assertAlmostEquals(found.p, atLeast(observed), 1e-9);
      assertAlmostEquals(found.smallestP, atLeast(Math.max(...shares)), 1e-9);
      assertEquals(found.exact, true);
    }),
    { numRuns: 60 },
  );
});

Deno.test("the exact test by hand", () => {
  // Three orders of two equal fates and another: the better one is the deepest, the middle, the least.
  const found = exchangedFates([group([[5, 3], [3, 1], [2, 1]])]);
  assertEquals([found.p, found.smallestP], [1 / 3, 1 / 3]);
  // A second group of two: 1 of 3 times 1 of 2 is the best in both.
  const both = exchangedFates([group([[5, 3], [3, 1], [2, 1]]), group([[1, 2], [4, 3]])]);
  assertAlmostEquals(both.p, 1 / 6);
  // Nothing to compare: no arrangement is better than another.
  assertEquals(exchangedFates([group([[5, 1], [3, 1]])]), { p: 1, smallestP: 1, exact: true });
});

Deno.test("with too many arrangements some are drawn, which gives nearly the same", () => {
  // Nine fates unlike each other have 362,880 arrangements. All but two neighbours are in order.
  const members = Array.from({ length: 9 }, (_, at): [number, number] => [at, at]);
  const swapped = members.with(3, [3, 4]).with(4, [4, 3]);
  const found = exchangedFates([group(swapped)]);
  assertEquals([found.exact, found.smallestP], [false, 1 / 5000]);
  // At most one inversion: 9 of 362,880.
  assertAlmostEquals(found.p, 9 / 362_880, 0.001);
  const random = exchangedFates([group(members.map(([depth], at) => [depth, (at * 4) % 9]))]);
  assertEquals(random.p > 0.3 && random.p < 0.95, true);
});
