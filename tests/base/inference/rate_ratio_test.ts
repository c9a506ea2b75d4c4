import { assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import {
  type FreeStratum,
  largestRatio,
  type Stratum,
} from "../../../pipeline/base/inference/rate_ratio.ts";
import { ratioOfStrata } from "./ratio_of_strata.ts";

const stratum = (
  [exposed, exposedTime, unexposed, unexposedTime]: readonly [number, number, number, number],
): Stratum => ({ exposed, exposedTime, unexposed, unexposedTime });

Deno.test("the rate ratio of a published example", () => {
  // Rothman 2012, Epidemiology: An Introduction, table 10-5: deaths and person-years of current
  // and past users of clozapine, by age; the pooled rate ratio there is 0.47.
  const ages = [[196, 62_119, 111, 15_763], [167, 6_085, 157, 2_780]] as const;
  assertAlmostEquals(ratioOfStrata(ages.map(stratum)), 0.47, 0.005);
});

Deno.test("the rate ratio by hand", () => {
  // (2 · 6/9 + 1 · 4/5) / (3 · 3/9 + 2 · 1/5) = (4/3 + 4/5) / (1 + 2/5)
  const strata = [[2, 3, 3, 6], [1, 1, 2, 4]] as const;
  assertAlmostEquals(ratioOfStrata(strata.map(stratum)), (4 / 3 + 4 / 5) / 1.4);
  // A stratum that was always or never exposed has nothing to compare.
  const alone = [[7, 3, 0, 0], [0, 0, 5, 8], [0, 0, 0, 0]] as const;
  assertAlmostEquals(
    ratioOfStrata([...strata, ...alone].map(stratum)),
    (4 / 3 + 4 / 5) / 1.4,
  );
  assertEquals(ratioOfStrata(alone.map(stratum)), NaN);
});

const count = fc.integer({ min: 0, max: 6 });
const time = fc.integer({ min: 1, max: 30 });
const strata = fc.array(fc.tuple(count, time, count, time).map(stratum), {
  minLength: 1,
  maxLength: 6,
});

Deno.test("exposed and not exposed exchanged give one over the ratio; order changes nothing", () => {
  fc.assert(fc.property(strata, (all) => {
    const ratio = ratioOfStrata(all);
    const mirrored = ratioOfStrata(
      all.map(({ exposed, exposedTime, unexposed, unexposedTime }) => ({
        exposed: unexposed,
        exposedTime: unexposedTime,
        unexposed: exposed,
        unexposedTime: exposedTime,
      })),
    );
    if (ratio > 0 && Number.isFinite(ratio)) assertAlmostEquals(mirrored, 1 / ratio, 1e-9);
    const reversed = ratioOfStrata(all.toReversed());
    if (Number.isFinite(ratio)) assertAlmostEquals(reversed, ratio, 1e-9);
    else assertEquals(reversed, ratio);
  }));
});

Deno.test("strata with one ratio of rates have that ratio, whatever their rates", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(time, time, time), { minLength: 1 }), count, (all, times) => {
      const alike = all.map(([rate, exposedTime, unexposedTime]) => ({
        exposed: times * rate * exposedTime,
        exposedTime,
        unexposed: rate * unexposedTime,
        unexposedTime,
      }));
      assertAlmostEquals(ratioOfStrata(alike), times, 1e-9);
    }),
  );
});

/** Every way to say of each stratum how many are exposed and how many are not. */
function ways(strata: readonly FreeStratum[], moved: boolean): Stratum[][] {
  return strata.reduce<Stratum[][]>((all, { mostExposed, mostUnexposed, ...times }) => {
    const upTo = (most: number) => [...Array(most + 1).keys()];
    const own = upTo(mostExposed).flatMap((exposed) =>
      (moved ? [mostExposed - exposed] : upTo(mostUnexposed))
        .map((unexposed) => ({ exposed, unexposed, ...times }))
    );
    return all.flatMap((before) => own.map((each) => [...before, each]));
  }, [[]]);
}

Deno.test("no events give a larger ratio than the largest, tried one by one", () => {
  const most = fc.integer({ min: 0, max: 3 });
  const length = fc.integer({ min: 0, max: 5 });
  const free = fc.array(fc.tuple(most, length, most, length), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(free, fc.boolean(), (all, moved) => {
      const strata = all.map(([mostExposed, exposedTime, mostUnexposed, unexposedTime]) => ({
        mostExposed,
        exposedTime,
        mostUnexposed: moved ? mostExposed : mostUnexposed,
        unexposedTime,
      }));
      const ratios = ways(strata, moved).map(ratioOfStrata).filter(Number.isFinite);
      const largest = largestRatio(strata, moved);
      if (ratios.length === 0) assertEquals(largest, NaN);
      else assertAlmostEquals(largest, Math.max(...ratios), 1e-9);
    }),
    { numRuns: 200 },
  );
});
