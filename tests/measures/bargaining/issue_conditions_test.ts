import { assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import {
  agreement,
  gapBand,
  salienceThird,
  soldiersBeside,
} from "../../../pipeline/measures/bargaining/issue_conditions.ts";
import { midRank } from "../../../pipeline/measures/bargaining/mid_rank.ts";

/** What an ally said of its saliences, and the place of the issue among them. */
const ally = (saliences: readonly number[], at: number) => ({
  saliences: Float64Array.from(saliences),
  at,
});

Deno.test("allies agree where their openings span less than ten points", () => {
  assertEquals(agreement([40]), "one ally");
  assertEquals(agreement([40, 40]), "agreed");
  assertEquals(agreement([40, 45, 49.5]), "agreed");
  assertEquals(agreement([40, 45, 50]), "apart");
});

Deno.test("soldiers agree where their median lies less than ten points from the diplomats", () => {
  assertEquals(soldiersBeside(50, []), "not on record");
  assertEquals(soldiersBeside(50, [59]), "agreed");
  assertEquals(soldiersBeside(50, [40]), "apart");
  // Median 58, and 60.
  assertEquals(soldiersBeside(50, [50, 66]), "agreed");
  assertEquals(soldiersBeside(50, [50, 70]), "apart");
});

Deno.test("the third is that of the median rank over the allies that rank issues", () => {
  // Of 10, 20, 90 the ranks are 1/6, 1/2 and 5/6.
  const thirds = [0, 1, 2].map((at) => salienceThird([ally([10, 20, 90], at)]));
  assertEquals(thirds, ["bottom third", "middle third", "top third"]);
  // Of two the ranks are 1/4 and 3/4; of equal ones a half.
  assertEquals(salienceThird([ally([10, 20], 0)]), "bottom third");
  assertEquals(salienceThird([ally([20, 20], 0)]), "middle third");
  // Ranks 5/6 and 1/6: halfway. With a third ally at 3/4 the median is in the top third.
  const split = [ally([10, 20, 90], 2), ally([10, 20, 90], 0)];
  assertEquals(salienceThird(split), "middle third");
  assertEquals(salienceThird([...split, ally([10, 20], 1)]), "top third");
  // One salience alone ranks nothing, and changes nothing.
  assertEquals(salienceThird([ally([90], 0)]), "unknown");
  assertEquals(salienceThird([ally([90], 0), ally([10, 20], 1)]), "top third");
  assertEquals(salienceThird([]), "unknown");
});

Deno.test("gaps fall into three bands, each from its lower bound", () => {
  assertEquals([10, 29.5, 30, 59.5, 60, 100].map(gapBand), [
    "10 to under 30",
    "10 to under 30",
    "30 to under 60",
    "30 to under 60",
    "60 or more",
    "60 or more",
  ]);
});

Deno.test("ranks average to a half, and turn with the values", () => {
  const values = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 8 });
  fc.assert(fc.property(values, (given) => {
    const ranks = (of: readonly number[]) => of.map((_, at) => midRank(Float64Array.from(of), at));
    const own = ranks(given);
    assertAlmostEquals(own.reduce((sum, rank) => sum + rank, 0) / own.length, 0.5);
    for (const [at, rank] of ranks(given.map((value) => -value)).entries()) {
      assertAlmostEquals(rank, 1 - own[at]!);
    }
  }));
  assertAlmostEquals(midRank(Float64Array.of(10, 20, 20, 40), 1), 0.5);
  assertAlmostEquals(midRank(Float64Array.of(10, 20, 20, 40), 3), 3.5 / 4);
});
