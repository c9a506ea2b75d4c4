import { assertEquals } from "@std/assert";
import {
  meanAbsoluteDifference,
  type ReadingPair,
  shareWithin,
} from "../../../pipeline/base/inference/reading_differences.ts";

/** Apart by 0, 10, 11 and 3, in both directions. */
const pairs: readonly ReadingPair[] = [[40, 40], [30, 40], [61, 50], [-1, 2]];

Deno.test("the mean distance of readings by hand, whichever reading comes first", () => {
  assertEquals(meanAbsoluteDifference(pairs), 6);
  assertEquals(meanAbsoluteDifference(pairs.map(([first, second]) => [second, first])), 6);
});

Deno.test("the share of readings within a distance takes in those just so far apart", () => {
  assertEquals([0, 2.9, 3, 10, 11].map((distance) => shareWithin(pairs, distance)), [
    1 / 4,
    1 / 4,
    2 / 4,
    3 / 4,
    1,
  ]);
});

Deno.test("without pairs there is neither a mean nor a share", () => {
  assertEquals([meanAbsoluteDifference([]), shareWithin([], 10)], [NaN, NaN]);
});
